"""What was done to releases, as it is kept so that it can be undone and done again."""

import datetime
from collections.abc import Iterator

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

    By id those fields of the documents that it changed. `field` is what was set right, and
    `standing` what holds since for releases to come.
    """

    before: dict[int, Fields]
    after: dict[int, Fields]
    field: str | None = None
    standing: Standing | None = None


Deed = Marked | Corrected | Removed | Rewritten


class Change(Struct, frozen=True):
    """`number` is its place in the journal, `when` aware, in UTC, `whom` named if it was one."""

    number: int
    when: datetime.datetime
    releases: int
    deed: Deed
    whom: Row | None = None
    undone: bool = False


class Turned(Struct, frozen=True):
    """A change was undone or done again, but for `left` releases that are otherwise since."""

    change: Change
    done: int
    left: int
