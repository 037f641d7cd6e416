"""Which pane is in use and how the panes share the screen, as one frozen value."""

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

SPLIT = range(25, 75)
"""How much of the screen the list may take, in percent."""
WIDE, STACKED = 100, 60
"""Cells of a screen from which on the panes stand side by side, and one above the other."""


class Layout(StrEnum):
    """How the list and the text share the screen."""

    BESIDE = "beside"
    BELOW = "below"
    LIST = "list"
    TEXT = "text"


class Arrangement(Struct, frozen=True):
    """`reading` is whether the text is in use and not the list; `split` is the list's percent."""

    reading: bool = False
    zoomed: bool = False
    split: int = 40

    @property
    def deep(self) -> bool:
        """Whether there is a level to back out of."""
        return self.reading or self.zoomed

    def turned(self, *, reading: bool) -> "Arrangement":
        """The text came into use, or the list."""
        return replace(self, reading=reading)

    def zoomed_in(self, zoomed: bool) -> "Arrangement":
        """The pane in use took the whole screen, or gave it back."""
        return replace(self, zoomed=zoomed)

    def resized(self, by: int) -> "Arrangement":
        """The list took more or less of the screen, within what leaves both readable."""
        return replace(self, split=min(max(self.split + by, SPLIT.start), SPLIT.stop))

    def layout(self, width: int) -> Layout:
        """The layout for a screen of `width` cells; one pane alone is the one in use."""
        if self.zoomed or width < STACKED:
            return Layout.TEXT if self.reading else Layout.LIST
        return Layout.BESIDE if width >= WIDE else Layout.BELOW
