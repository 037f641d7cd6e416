"""Which releases of a list are selected, so that all of them are marked in one."""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace


class Selection(Struct, frozen=True):
    """`ids` one by one, and a range of hits from `anchor` to wherever the list stands."""

    ids: frozenset[int] = frozenset()
    anchor: int | None = None

    def __bool__(self) -> bool:
        return bool(self.ids) or self.anchor is not None

    def has(self, id: int, hit: int, cursor: int) -> bool:
        """Whether the release at that hit is selected while the list stands at `cursor`."""
        return id in self.ids or hit in self.range(cursor)

    def range(self, cursor: int) -> range:
        """The hits of the range, none where none was begun."""
        if self.anchor is None:
            return range(0)
        return range(min(self.anchor, cursor), max(self.anchor, cursor) + 1)

    def size(self, cursor: int) -> int:
        """How many are selected at most; who is in the range may have been selected before."""
        return len(self.ids) + len(self.range(cursor))

    def toggled(self, id: int) -> "Selection":
        """With that release, or without it if it was in."""
        return replace(self, ids=self.ids ^ {id})

    def begun(self, hit: int) -> "Selection":
        """A range begins at that hit."""
        return replace(self, anchor=hit)

    def ended(self, ids: Iterable[int]) -> "Selection":
        """The range is over, and these releases were in it."""
        return Selection(self.ids | frozenset(ids))
