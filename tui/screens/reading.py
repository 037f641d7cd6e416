"""Reading marks as read, once a release was in sight for a moment."""

from textual.screen import Screen

from tui.panes.desk import Desk
from tui.screens.changes import Changes
from tui.screens.finding import Finding

MOMENT = 2.0
"""Seconds that a release has to be in sight before it counts as read."""


class Reading:
    """Watches what `desk` shows; what nobody went to does not count."""

    def __init__(
        self, screen: Screen[None], changes: Changes, finding: Finding, desk: Desk
    ) -> None:
        self._screen = screen
        self._changes = changes
        self._finding = finding
        self._desk = desk
        self._visit: int | None = None

    def meet(self, visit: int) -> None:
        """The list came to a release with that visit, and it is shown."""
        if visit != self._visit:
            self._visit = visit
            self._screen.set_timer(MOMENT, lambda: self._read(visit))

    def begin(self) -> None:
        """The text came into use."""
        self._visit = None
        self.meet(self._finding.state.visit)

    def _read(self, visit: int) -> None:
        state = self._finding.state
        meant = state.came or self._desk.arrangement.reading
        shown = state.shown if visit == state.visit and meant and self._desk.in_sight else None
        if shown and shown.id is not None and not state.marks.read:
            self._changes.read(shown.id)
