"""The dialog that lists what was told, the last on top."""

from collections.abc import Iterator, Sequence

from textual.app import ComposeResult

from tui.actions import Action, Where, bindings, ways
from tui.panes.menu import Menu
from tui.panes.notice import Told
from tui.present.line import Line, Role, Run
from tui.present.wrap import wrap
from tui.screens.dialog import Dialog

NONE: tuple[Line, ...] = ((Run("Nothing was told yet.", Role.FAINT),),)

SIDES = 2
"""Cells of a line that are no words of it: the bar of what is scrolled, and a blank."""
WIDE = 70
"""Cells of a line before it is known how many there are."""


class MessagesDialog(Dialog):
    """Shows each message with the time at which it came."""

    BINDINGS = bindings(Where.MESSAGES)

    def __init__(self, told: Sequence[Told], actions: Sequence[Action]) -> None:
        super().__init__()
        self._told = told
        self._menu = Menu(tuple(_lines(told, WIDE)) or NONE, chosen=None)
        self._menu.border_title = "Messages"
        self._menu.border_subtitle = ways(Where.MESSAGES, actions, close="close")

    def compose(self) -> ComposeResult:
        yield self._menu

    def on_resize(self) -> None:
        room = max(self._menu.size.width - SIDES, 1)
        self._menu.lines = tuple(_lines(self._told, room)) or NONE
        self._menu.refresh(layout=True)


def _lines(told: Sequence[Told], width: int) -> Iterator[Line]:
    """What goes on below its first line stands below its first word."""
    for each in reversed(told):
        when = Run(f"{each.when:%H:%M:%S}  ", Role.META)
        room = max(width - len(when.text), 1)
        for n, (start, end) in enumerate(wrap(each.text, room)):
            before = when if n == 0 else Run(" " * len(when.text))
            yield before, Run(each.text[start:end], each.role)
