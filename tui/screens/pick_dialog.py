"""The list of which one is chosen, by its number or by going there."""

from collections.abc import Awaitable, Callable, Sequence

from textual.app import ComposeResult

from tui.actions import DIGITS, Action, Where, bindings, ways
from tui.messages import ActionWanted
from tui.panes.menu import Menu
from tui.present.line import Line, Role, Run
from tui.present.printable import clean
from tui.screens.dialog import Dialog


class PickDialog(Dialog):
    """Hands the place (from 0) of what was chosen to `take`, once it is closed."""

    BINDINGS = bindings(Where.PICK)

    def __init__(
        self,
        title: str,
        said: Sequence[str],
        take: Callable[[int], Awaitable[None]],
        actions: Sequence[Action],
    ) -> None:
        super().__init__()
        self._count = len(said)
        self._take = take
        self._menu = Menu(tuple(_line(at, text) for at, text in enumerate(said)))
        self._menu.border_title = title
        self._menu.border_subtitle = ways(Where.PICK, actions, pick="take it", close="close")

    def compose(self) -> ComposeResult:
        yield self._menu

    def on_menu_clicked(self) -> None:
        self.post_message(ActionWanted("pick"))

    async def action_pick(self) -> None:
        await self._pick(self._menu.chosen or 0)

    async def action_pick_number(self, number: int) -> None:
        if number <= self._count:
            await self._pick(number - 1)

    async def _pick(self, place: int) -> None:
        self.dismiss()
        await self._take(place)


def _line(at: int, said: str) -> Line:
    key = DIGITS[at] if at < len(DIGITS) else " "
    return Run(f"{key}  ", Role.KEY), Run(clean(said))
