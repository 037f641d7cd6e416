"""What was done to releases, as it is kept so that it can be undone and done again."""

import datetime
from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from store.model.hits import Row
from store.model.marks import Marking, Marks
from store.model.record import Fields
from store.model.standing import Standing


class Turn(Struct, frozen=True):
    """From which marks to which; `ids` are first and last of each unbroken row of releases."""

    before: Marks
    after: Marks
    ids: tuple[tuple[int, int], ...]

    def releases(self) -> Iterator[int]:
        """Every id that it is about."""
        for first, last in self.ids:
            yield from range(first, last + 1)


class Marked(Struct, frozen=True, tag="marked"):
    """`marking` is what was asked for, `turns` what it changed."""

    marking: Marking
    turns: tuple[Turn, ...]


class Corrected(Struct, frozen=True, tag="corrected"):
    """`before` and `after` are those fields of the document that it changed."""

    id: int
    field: str
    before: Fields
    after: Fields


class Removed(Struct, frozen=True, tag="removed"):
    """By id the documents and the marks; the originals lie beside the change."""

    documents: dict[int, Fields]
    marks: dict[int, Marks]


class Rewritten(Struct, frozen=True, tag="rewritten"):
    """Releases were read again, or set right all over where they read the same.

    By id those fields of the documents that it changed. `field` is what was set right, `standing`
    what holds since for releases to come, and `stood` where that stood in the book before.
    """

    before: dict[int, Fields]
    after: dict[int, Fields]
    field: str | None = None
    standing: Standing | None = None
    stood: dict[str, Fields] = {}


class Keeping(StrEnum):
    """What can be done with a saved search."""

    SAVED = "saved"
    RENAMED = "renamed"
    MOVED = "moved"
    REMOVED = "removed"
    FOLLOWED = "followed"
    UNFOLLOWED = "unfollowed"


class Kept(Struct, frozen=True, tag="kept"):
    """The saved search `name` was saved, moved and so on; then it may be called otherwise.

    By their numbers, as text, `before` and `after` are those documents of the book that it changed.
    """

    how: Keeping
    name: str
    before: dict[str, Fields]
    after: dict[str, Fields]


Deed = Marked | Corrected | Removed | Rewritten | Kept


class Change(Struct, frozen=True):
    """`number` is its place in the journal, `when` aware, in UTC, `whom` named if it was one.

    `releases` is how many it is about; none where it is about a saved search.
    """

    number: int
    when: datetime.datetime
    releases: int
    deed: Deed
    whom: Row | None = None
    undone: bool = False


class Turned(Struct, frozen=True):
    """A change was undone or done again, but for `left` releases that are otherwise since.

    `done` is of how many releases it was; of a saved search it is one, or none.
    """

    change: Change
    done: int
    left: int
