"""The dialog that lists all keys."""

from collections.abc import Iterator

from textual.app import ComposeResult

from tui.actions import ACTIONS, Where, bindings, shown_keys
from tui.panes.menu import Menu
from tui.present.line import Line, Role, Run
from tui.screens.dialog import Dialog

COLUMN = 16
"""Cells of the keys."""


class HelpDialog(Dialog):
    """Shows the actions under the headings of where they count."""

    BINDINGS = bindings(Where.HELP)

    def compose(self) -> ComposeResult:
        menu = Menu(tuple(_lines()), chosen=None)
        menu.border_title, menu.border_subtitle = "Keys", "Esc close"
        yield menu


def _lines() -> Iterator[Line]:
    for n, where in enumerate(Where):
        if n:
            yield ()
        yield (Run(where, Role.HEADING),)
        for action in ACTIONS:
            if action.where is where:
                yield (Run(f"{shown_keys(action):{COLUMN}}", Role.KEY), Run(action.help))
