"""The page that shows what changed between two versions of a release."""

from collections.abc import Sequence

from textual.app import ComposeResult

from store import Release
from tui.actions import Action, Where, bindings, ways
from tui.panes.menu import Menu
from tui.present.difference import difference_lines
from tui.present.words import number
from tui.screens.dialog import Dialog

SIDES = 4
"""Cells that the frame, the padding and the bar take."""


class DifferenceDialog(Dialog):
    """Shows words that were taken out and put in; the earlier version comes first."""

    BINDINGS = bindings(Where.DIFFERENCE)

    def __init__(self, versions: tuple[Release, Release], actions: Sequence[Action]) -> None:
        super().__init__()
        self._versions = versions
        before, after = (number(each.id or 0) for each in versions)
        self._page = Menu(chosen=None)
        self._page.border_title = f"What changed from release {before} to {after}"
        self._page.border_subtitle = ways(Where.DIFFERENCE, actions, close="close")

    def compose(self) -> ComposeResult:
        yield self._page

    def on_resize(self) -> None:
        width = max(self._page.size.width - SIDES, 1)
        self._page.lines = tuple(difference_lines(*self._versions, width))
