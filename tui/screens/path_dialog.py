"""The line in which a file or a folder is named, with what is there below it."""

from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Static

from tui.actions import Action, Where, bindings, ways
from tui.messages import ActionWanted
from tui.panes.menu import Menu
from tui.panes.typing_bar import TypingBar
from tui.paths import extended, offered
from tui.present.line import Run
from tui.present.printable import clean
from tui.screens.dialog import Dialog


class PathBar(TypingBar):
    """Tab goes on with what is offered, Enter takes what is written."""

    BINDINGS = bindings(Where.PATH)

    def __init__(self) -> None:
        super().__init__(placeholder="a file or a folder")
        self.compact = False


class Named(NamedTuple):
    """What is asked for, what stands there already, and what is told below."""

    title: str
    text: str = ""
    do: str = "take it"
    told: str = ""


class PathDialog(Dialog):
    """Hands what is written to `take`, once it is closed; `doubt` is why that cannot be."""

    def __init__(
        self,
        named: Named,
        doubt: Callable[[str], str],
        take: Callable[[str], Awaitable[None]],
        actions: Sequence[Action],
    ) -> None:
        super().__init__()
        self._doubt = doubt
        self._take = take
        self._text = named.text
        self._bar = PathBar()
        self._bar.border_title = named.title
        self._bar.border_subtitle = ways(
            Where.PATH, actions, keep=named.do, complete="go on", cancel="leave"
        )
        self._offers: tuple[str, ...] = ()
        self._menu = Menu()
        self._menu.can_focus = False
        self._told = Static(clean(named.told), id="told", markup=False)
        self._told.display = bool(named.told)
        self._said = Static("", id="said", markup=False)

    def compose(self) -> ComposeResult:
        yield Vertical(self._bar, self._menu, self._told, self._said, id="naming")

    def on_mount(self) -> None:
        self._said.display = False
        self._bar.put(self._text)
        self._offer(self._text)
        self.set_focus(self._bar)

    def on_input_changed(self, message: Input.Changed) -> None:
        message.stop()
        self._offer(message.value)

    def on_menu_clicked(self) -> None:
        self.post_message(ActionWanted("complete"))

    def action_complete(self) -> None:
        chosen = self._menu.chosen or 0
        if chosen and chosen < len(self._offers):
            self._bar.put(self._offers[chosen])
        else:
            self._bar.put(extended(self._bar.value, self._offers))

    def action_move_down(self) -> None:
        self._menu.move(1)

    def action_move_up(self) -> None:
        self._menu.move(-1)

    def action_cancel(self) -> None:
        self.dismiss()

    async def action_keep(self) -> None:
        text = self._bar.value
        if reason := self._doubt(text):
            self._said.update(clean(reason))
            self._said.display = True
        else:
            self.dismiss()
            await self._take(text)

    def _offer(self, text: str) -> None:
        self._said.display = False
        self._offers = offered(text)
        self._menu.lines = tuple((Run(clean(offer)),) for offer in self._offers)
        self._menu.chosen = 0
