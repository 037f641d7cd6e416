"""The read model: derived from the archive, made anew whenever it is missing, damaged or behind."""

from pathlib import Path

from store.errors import NotFoundError
from store.index.index import Index
from store.index.keys import Version, versions
from store.index.place import place
from store.index.refresh import refresh
from store.index.search import search
from store.model.person import Person

__all__ = [
    "Index", "Version", "named", "open_index", "people", "person", "place", "refresh", "search",
    "versions",
]  # fmt: skip


def open_index(folder: Path) -> Index:
    """The index in a folder, which may be missing until the first refresh."""
    return Index(folder)


def people(index: Index, text: str, limit: int) -> tuple[Person, ...]:
    """Whom to call about what a query finds."""
    return ()


def person(index: Index, key: str) -> Person:
    """One person; raises NotFoundError."""
    raise NotFoundError(f"There is no person {key}.")


def named(index: Index, name: str) -> tuple[Person, ...]:
    """Whom a name fits."""
    return ()
