"""The read model: derived from the archive, made anew whenever it is missing, damaged or behind."""

from pathlib import Path

from store.index.aside import Aside
from store.index.beside import NOTHING, Beside
from store.index.completing import complete
from store.index.facets import facets
from store.index.index import Index
from store.index.keys import Version, versions
from store.index.place import place
from store.index.refresh import INDEXING, refresh
from store.index.search import ids, search, unread
from store.index.ways import ways_out
from store.model.person import People, Person, Sighting

__all__ = [
    "INDEXING", "NOTHING", "Aside", "Beside", "Index", "Version", "complete", "facets", "ids",
    "named", "open_index", "people", "person", "place", "refresh", "search", "sightings_of",
    "unread", "versions", "ways_out",
]  # fmt: skip


def open_index(folder: Path) -> Index:
    """The index in a folder, which may be missing until the first refresh."""
    return Index(folder)


# A search need not load the merging of people, and starts some milliseconds sooner. The module
# cannot be called `people`: once loaded it would stand in the place of the function.


def people(index: Index, text: str, limit: int, beside: Beside = NOTHING) -> People:
    """Whom to call about what `text` finds; raises IndexDamagedError."""
    from store.index.persons import people

    return people(index, text, limit, beside)


def named(index: Index, name: str) -> tuple[Person, ...]:
    """The persons and desks whom a name fits; raises IndexDamagedError."""
    from store.index.persons import named

    return named(index, name)


def person(index: Index, key: str) -> Person:
    """The person or desk with this key; raises NotFoundError, IndexDamagedError."""
    from store.index.persons import person

    return person(index, key)


def sightings_of(index: Index, seen: Sighting) -> tuple[Sighting, ...]:
    """All that are of the person or desk of this one, if they are known."""
    from store.index.persons import sightings_of

    return sightings_of(index, seen)
