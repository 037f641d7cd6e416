"""A query that is kept under a name."""

from msgspec import Struct

from store.model.hits import Row


class SavedSearch(Struct, frozen=True, omit_defaults=True):
    """`name` is as it was written; no two are alike but for case and blanks.

    Of one that is `followed` an import tells what it brought.
    """

    name: str
    query: str
    followed: bool = False


class SavedCount(Struct, frozen=True):
    """How much a saved search finds now, and how much of that nobody has read."""

    name: str
    query: str
    releases: int
    unread: int
    followed: bool = False


class News(Struct, frozen=True):
    """What came into a saved search, the newest first."""

    name: str
    query: str
    rows: tuple[Row, ...]
