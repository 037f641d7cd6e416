"""The dialog that finds a command by its name."""

from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input

from store import Marking
from tui.actions import Action, Where, bindings, named, shown_keys, ways
from tui.messages import ActionWanted
from tui.panes.menu import Menu
from tui.panes.typing_bar import TypingBar
from tui.present.line import Line, Role, Run
from tui.present.marking import order_meant, order_words
from tui.screens.dialog import Dialog

COLUMN = 12
"""Cells of the keys."""
NONE: Line = (Run("No command is called so.", Role.FAINT),)


class CommandBar(TypingBar):
    """Where the words are written that the command's name has."""

    BINDINGS = bindings(Where.COMMANDS)


class Orders(NamedTuple):
    """What is marked by an order: `releases`, which are `selected` or else all that is listed."""

    do: Callable[[Marking], Awaitable[object]]
    releases: int
    selected: bool


class CommandDialog(Dialog):
    """Does the command or the order that was chosen, once it is closed."""

    def __init__(
        self,
        do: Callable[[Action], Awaitable[object]],
        orders: Orders,
        actions: Sequence[Action],
    ) -> None:
        super().__init__()
        self._do = do
        self._orders = orders
        self._order: Marking | None = None
        self._actions = actions
        self._bar = CommandBar(placeholder="Find a command, or order: tag tech")
        self._found = named("", actions)
        self._menu = Menu(_lines(self._found))
        self._menu.can_focus = False

    def compose(self) -> ComposeResult:
        box = Vertical(self._bar, self._menu, id="commands")
        box.border_title = "Commands"
        box.border_subtitle = ways(Where.COMMANDS, self._actions, run="do it", close="close")
        yield box

    def on_input_changed(self, message: Input.Changed) -> None:
        message.stop()
        self._found = named(message.value, self._actions)
        self._order = order_meant(message.value) if self._orders.releases else None
        lines = (*self._ordered(), *_lines(self._found))
        self._menu.lines, self._menu.chosen = lines or (NONE,), 0

    def on_menu_clicked(self) -> None:
        self.post_message(ActionWanted("run"))

    def action_move_down(self) -> None:
        self._menu.move(1)

    def action_move_up(self) -> None:
        self._menu.move(-1)

    async def action_run(self) -> None:
        chosen = self._menu.chosen or 0
        if self._order and not chosen:
            self.dismiss()
            await self._orders.do(self._order)
            return
        found = self._found[chosen - bool(self._order) :]
        if found:
            self.dismiss()
            await self._do(found[0])

    def _ordered(self) -> tuple[Line, ...]:
        """Before all commands: words of which an order is made stand in what they do, too."""
        if self._order is None:
            return ()
        _, releases, selected = self._orders
        words = order_words(self._order, releases, selected=selected)
        return ((Run(" " * COLUMN), Run(words, Role.ISSUER)),)


def _lines(actions: Sequence[Action]) -> tuple[Line, ...]:
    return tuple(
        (Run(f"{shown_keys(action):{COLUMN}}", Role.KEY), Run(action.help)) for action in actions
    )
