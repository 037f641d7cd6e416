"""The front door of the store: what a front end may hold."""

from store.archive.folder import default_archive
from store.errors import ArchiveError, MissingError, NotFoundError, StoreError, UnreadableError
from store.export.embargo import end_of, is_held
from store.export.references import bibtex, ris
from store.export.vcards import vcard
from store.intake.files import explain_files, parse_files
from store.library import Library
from store.model.asking import Completion, Completions, WayOut
from store.model.change import (
    Change,
    Corrected,
    Keeping,
    Kept,
    Marked,
    Removed,
    Rewritten,
    Turned,
)
from store.model.condition import Condition
from store.model.contact import Contact, ContactKind, Phone, PhoneType, Reachable
from store.model.document import Hints, Span
from store.model.explained import Explained, Explanation
from store.model.facets import Facet, FacetKind, Facets, FacetValue, Month
from store.model.finding import Finding
from store.model.form import ExportForm
from store.model.hits import Complaint, Hits, Order, Row, Understood, Window
from store.model.marks import Marking, Marks
from store.model.options import ImportOptions
from store.model.outcome import (
    Added,
    BackedUp,
    Delivered,
    Duplicate,
    Failed,
    Outcome,
    Progress,
    Reparsed,
    Restored,
    Revised,
    Skipped,
)
from store.model.person import People, Person, Sighting
from store.model.related import Related, Relation
from store.model.release import Block, BlockKind, Genre, Release, Source
from store.model.run import ImportRun
from store.model.saved import News, SavedCount
from store.model.standing import Standing
from store.query.edit import between
from store.query.narrowing import narrowed
from store.text.controls import with_controls_escaped, without_controls
from store.text.highlight import highlight, occurrences
from store.text.number import international, plain_number

__all__ = [
    "Added",
    "ArchiveError",
    "BackedUp",
    "Block",
    "BlockKind",
    "Change",
    "Complaint",
    "Completion",
    "Completions",
    "Condition",
    "Contact",
    "ContactKind",
    "Corrected",
    "Delivered",
    "Duplicate",
    "Explained",
    "Explanation",
    "ExportForm",
    "Facet",
    "FacetKind",
    "FacetValue",
    "Facets",
    "Failed",
    "Finding",
    "Genre",
    "Hints",
    "Hits",
    "ImportOptions",
    "ImportRun",
    "Keeping",
    "Kept",
    "Library",
    "Marked",
    "Marking",
    "Marks",
    "MissingError",
    "Month",
    "News",
    "NotFoundError",
    "Order",
    "Outcome",
    "People",
    "Person",
    "Phone",
    "PhoneType",
    "Progress",
    "Reachable",
    "Related",
    "Relation",
    "Release",
    "Removed",
    "Reparsed",
    "Restored",
    "Revised",
    "Rewritten",
    "Row",
    "SavedCount",
    "Sighting",
    "Skipped",
    "Source",
    "Span",
    "Standing",
    "StoreError",
    "Turned",
    "Understood",
    "UnreadableError",
    "WayOut",
    "Window",
    "between",
    "bibtex",
    "default_archive",
    "end_of",
    "explain_files",
    "highlight",
    "international",
    "is_held",
    "narrowed",
    "occurrences",
    "parse_files",
    "plain_number",
    "ris",
    "vcard",
    "with_controls_escaped",
    "without_controls",
]
