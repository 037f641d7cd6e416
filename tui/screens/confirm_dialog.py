"""The question that stands before what is not to be done by a slip."""

from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple

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


class Asked(NamedTuple):
    """What is asked, what doing it is called, and what is told where it is left."""

    title: str
    question: str
    do: str
    left: str


class ConfirmDialog(Dialog):
    """Goes on only where the person says that it is meant, by the one key for that.

    What is done `otherwise` is nothing, if it is not said.
    """

    BINDINGS = bindings(Where.CONFIRM)

    def __init__(
        self,
        asked: Asked,
        go_on: Callable[[], Awaitable[None]],
        actions: Sequence[Action],
        otherwise: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        super().__init__()
        self._otherwise = otherwise
        self._go_on = go_on
        self._left = asked.left
        self._menu = Menu(tuple(_lines(asked.question)), chosen=None)
        self._menu.border_title = asked.title
        self._menu.border_subtitle = ways(Where.CONFIRM, actions, allow=asked.do, refuse="leave it")

    def compose(self) -> ComposeResult:
        yield self._menu

    async def action_allow(self) -> None:
        self.dismiss()
        await self._go_on()

    async def action_refuse(self) -> None:
        self.dismiss()
        self.post_message(ActionRefused(self._left))
        if self._otherwise:
            await self._otherwise()

    async def action_close(self) -> None:  # type: ignore[override]  # a click beside it is a no
        await self.action_refuse()


def _lines(question: str) -> list[Line]:
    told = clean(f"▲ {question}")
    return [(Run(told[start:end], Role.WARNING),) for start, end in wrap(told, WIDTH)]
