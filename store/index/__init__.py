"""The read model: derived from the archive, made anew whenever it is missing, damaged or behind."""

from pathlib import Path

from store.index.index import Index
from store.index.keys import Version, versions
from store.index.people import named, people, person
from store.index.place import place
from store.index.refresh import refresh
from store.index.search import ids, search

__all__ = [
    "Index", "Version", "ids", "named", "open_index", "people", "person", "place", "refresh",
    "search", "versions",
]  # fmt: skip


def open_index(folder: Path) -> Index:
    """The index in a folder, which may be missing until the first refresh."""
    return Index(folder)
