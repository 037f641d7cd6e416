"""A query that is kept under a name."""

from msgspec import Struct


class SavedSearch(Struct, frozen=True):
    """`name` is as it was written; no two are alike but for case and blanks."""

    name: str
    query: str


class SavedCount(Struct, frozen=True):
    """How much a saved search finds now, and how much of that nobody has read."""

    name: str
    query: str
    releases: int
    unread: int
