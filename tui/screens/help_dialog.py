"""The dialog that lists all keys."""

from collections.abc import Iterator, Sequence

from textual.app import ComposeResult

from tui.actions import Action, Where, bindings, shown_keys, ways
from tui.panes.menu import Menu
from tui.present.keyed import column, key_line
from tui.present.line import Line, Role, Run
from tui.screens.dialog import Dialog


class HelpDialog(Dialog):
    """Shows the actions under the headings of where they count."""

    BINDINGS = bindings(Where.HELP)

    def __init__(self, actions: Sequence[Action]) -> None:
        super().__init__()
        self._actions = actions

    def compose(self) -> ComposeResult:
        menu = Menu(tuple(_lines(self._actions)), chosen=None)
        menu.border_title = "Keys"
        menu.border_subtitle = ways(Where.HELP, self._actions, close="close")
        yield menu


def _lines(actions: Sequence[Action]) -> Iterator[Line]:
    width = column(map(shown_keys, actions))
    for n, where in enumerate(Where):
        if n:
            yield ()
        yield (Run(where, Role.HEADING),)
        for action in actions:
            if action.where is where:
                yield key_line(shown_keys(action), action.help, width)
