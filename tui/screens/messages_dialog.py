"""The dialog that lists what was told, the last on top."""

from collections.abc import Iterator, Sequence

from textual.app import ComposeResult

from tui.actions import Action, Where, bindings, ways
from tui.panes.menu import Menu
from tui.panes.notice import Told
from tui.present.line import Line, Role, Run
from tui.screens.dialog import Dialog

NONE: tuple[Line, ...] = ((Run("Nothing was told yet.", Role.FAINT),),)


class MessagesDialog(Dialog):
    """Shows each message with the time at which it came."""

    BINDINGS = bindings(Where.MESSAGES)

    def __init__(self, told: Sequence[Told], actions: Sequence[Action]) -> None:
        super().__init__()
        self._told = told
        self._actions = actions

    def compose(self) -> ComposeResult:
        menu = Menu(tuple(_lines(self._told)) or NONE, chosen=None)
        menu.border_title = "Messages"
        menu.border_subtitle = ways(Where.MESSAGES, self._actions, close="close")
        yield menu


def _lines(told: Sequence[Told]) -> Iterator[Line]:
    for each in reversed(told):
        yield Run(f"{each.when:%H:%M:%S}  ", Role.META), Run(each.text, each.role)
