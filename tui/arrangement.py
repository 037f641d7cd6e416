"""Which pane is in use and how the panes share the screen, as one frozen value."""

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

SPLIT = range(25, 75)
"""How much of the room of the list and the text the list may take, in percent."""
THIRD, RAIL, WIDE, STACKED = 160, 140, 100, 60
"""Cells of a screen from which on there is a third column, a rail of saved searches at the left,
the panes stand side by side, and one above the other."""
MORE, LESS = 10, 10
"""Percent that the list gets while it is in use above another pane, and gives away if it is not."""


class Pane(StrEnum):
    """What can be in use."""

    SAVED = "saved"
    LIST = "list"
    TEXT = "text"
    CONTACTS = "contacts"
    TIMELINE = "timeline"
    FACETS = "facets"
    PEOPLE = "people"


READING = (Pane.CONTACTS, Pane.TEXT)
"""What is seen of a release."""
NARROWING = (Pane.TIMELINE, Pane.FACETS)
"""What a query is narrowed by."""


class Layout(Struct, frozen=True):
    """The panes that are seen, `beside` one another or one above the other."""

    panes: frozenset[Pane]
    beside: bool = False

    @property
    def alone(self) -> bool:
        """Whether the list and what is read are not seen at once."""
        return Pane.LIST not in self.panes or len(self.panes) == 1


class Arrangement(Struct, frozen=True):
    """`pane` is in use, `split` is the list's percent.

    `side` are the panes that are meant by the third column, and `opened` is whether they were
    asked for: where there is no third column they stand in the text's place then.
    """

    pane: Pane = Pane.LIST
    zoomed: bool = False
    split: int = 40
    side: tuple[Pane, ...] = NARROWING
    opened: bool = False

    @property
    def reading(self) -> bool:
        """Whether a release is in use and not the list."""
        return self.pane in READING

    @property
    def deep(self) -> bool:
        """Whether there is a level to back out of."""
        return self.pane is not Pane.LIST or self.zoomed or self.opened

    def turned(self, pane: Pane) -> "Arrangement":
        """Another pane came into use."""
        if pane in READING:
            return replace(self, pane=pane, opened=False)
        if pane in NARROWING:
            return replace(self, pane=pane, side=NARROWING, opened=True)
        if pane is Pane.PEOPLE:
            return replace(self, pane=pane, side=(Pane.PEOPLE,), opened=True)
        return replace(self, pane=pane)

    def backed_out(self) -> "Arrangement":
        """One level up."""
        if self.zoomed:
            return replace(self, zoomed=False)
        return replace(self, pane=Pane.LIST, opened=False)

    def zoomed_in(self, zoomed: bool) -> "Arrangement":
        """The pane in use took the whole screen, or gave it back."""
        return replace(self, zoomed=zoomed)

    def resized(self, by: int) -> "Arrangement":
        """The list took more or less of the screen, within what leaves both readable."""
        return replace(self, split=min(max(self.split + by, SPLIT.start), SPLIT.stop))

    def layout(self, width: int) -> Layout:
        """The layout for a screen of `width` cells; one pane alone is the one in use."""
        if self.zoomed or width < STACKED:
            return Layout(frozenset(self._group()))
        panes = {Pane.LIST, *(self.side if self.opened else READING)}
        if width >= THIRD:
            panes |= {*READING, *self.side}
        if width >= RAIL:
            panes.add(Pane.SAVED)
        return Layout(frozenset(panes), width >= WIDE)

    def share(self, layout: Layout) -> int:
        """The list's percent; one above the other, more is for the pane in use."""
        if layout.beside:
            return self.split
        return self.split + MORE if self.pane is Pane.LIST else self.split - LESS

    def _group(self) -> tuple[Pane, ...]:
        groups = (READING, NARROWING)
        return next((group for group in groups if self.pane in group), (self.pane,))
