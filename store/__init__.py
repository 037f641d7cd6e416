"""The front door of the store: what a front end may hold."""

from store.archive.folder import default_archive
from store.errors import ArchiveError, MissingError, NotFoundError, StoreError, UnreadableError
from store.intake.files import explain_files, parse_files
from store.library import Library
from store.model.condition import Condition
from store.model.contact import Contact, ContactKind, Phone, PhoneType
from store.model.document import Hints, Span
from store.model.explained import Explained, Explanation
from store.model.finding import Finding
from store.model.hits import Complaint, Hits, Order, Row, Window
from store.model.options import ImportOptions
from store.model.outcome import (
    Added,
    BackedUp,
    Duplicate,
    Failed,
    Outcome,
    Progress,
    Reparsed,
    Restored,
    Revised,
    Skipped,
)
from store.model.person import Person, Sighting
from store.model.release import Block, BlockKind, Release, Source
from store.model.run import ImportRun
from store.text.controls import with_controls_escaped, without_controls
from store.text.highlight import highlight

__all__ = [
    "Added",
    "ArchiveError",
    "BackedUp",
    "Block",
    "BlockKind",
    "Complaint",
    "Condition",
    "Contact",
    "ContactKind",
    "Duplicate",
    "Explained",
    "Explanation",
    "Failed",
    "Finding",
    "Hints",
    "Hits",
    "ImportOptions",
    "ImportRun",
    "Library",
    "MissingError",
    "NotFoundError",
    "Order",
    "Outcome",
    "Person",
    "Phone",
    "PhoneType",
    "Progress",
    "Release",
    "Reparsed",
    "Restored",
    "Revised",
    "Row",
    "Sighting",
    "Skipped",
    "Source",
    "Span",
    "StoreError",
    "UnreadableError",
    "Window",
    "default_archive",
    "explain_files",
    "highlight",
    "parse_files",
    "with_controls_escaped",
    "without_controls",
]
