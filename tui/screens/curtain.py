"""What is painted first: rows and not the empty panes before them."""

from contextlib import ExitStack

from textual.geometry import Size
from textual.screen import Screen

SOON = 0.15
"""Seconds after which the panes are painted though nothing has come."""


class Curtain:
    """Holds back what `screen` paints, as the first rows are there in a moment."""

    def __init__(self, screen: Screen[None]) -> None:
        self._screen = screen
        self._held = ExitStack()
        self._is_up = False
        self._size: Size | None = None

    def fall(self) -> None:
        """Paint nothing until `rise`, but no longer than a moment."""
        self._held.enter_context(self._screen.app.batch_update())
        self._screen.set_timer(SOON, self.rise)

    def resized(self, size: Size) -> None:
        """Rise for another size: what is laid out anew while it may not be painted never rests."""
        if self._size not in (None, size):
            self.rise()
        self._size = size

    def rise(self) -> None:
        """Paint all of it, and from now on at once."""
        if not self._is_up:
            self._is_up = True
            self._held.close()
            self._screen.refresh()
