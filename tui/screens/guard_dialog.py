"""The question that stands before what is under embargo leaves the browser."""

from collections.abc import Awaitable, Callable, Sequence

from textual.app import ComposeResult

from tui.actions import Action, Where, bindings, ways
from tui.messages import ActionRefused
from tui.panes.menu import Menu
from tui.present.line import Line, Role, Run
from tui.present.printable import clean
from tui.present.wrap import wrap
from tui.screens.dialog import Dialog

WIDTH = 60
"""Cells of its lines."""


class GuardDialog(Dialog):
    """Does what was asked for only where the person says once more that it is meant."""

    BINDINGS = bindings(Where.GUARD)

    def __init__(
        self, embargo: str, go_on: Callable[[], Awaitable[None]], actions: Sequence[Action]
    ) -> None:
        super().__init__()
        self._go_on = go_on
        self._menu = Menu(tuple(_lines(embargo)), chosen=None)
        self._menu.border_title = "Under embargo"
        self._menu.border_subtitle = ways(
            Where.GUARD, actions, allow="take it all the same", refuse="leave it"
        )

    def compose(self) -> ComposeResult:
        yield self._menu

    async def action_allow(self) -> None:
        self.dismiss()
        await self._go_on()

    def action_refuse(self) -> None:
        self.dismiss()
        self.post_message(ActionRefused("It is under embargo, and was left."))

    def action_close(self) -> None:
        self.action_refuse()


def _lines(embargo: str) -> list[Line]:
    told = clean(f"▲ {embargo}. Nothing of it may be passed on before that.")
    return [(Run(told[start:end], Role.WARNING),) for start, end in wrap(told, WIDTH)]
