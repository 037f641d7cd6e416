"""The dialog that lists the saved searches."""

from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple

from textual.app import ComposeResult

from store import SavedCount
from tui.actions import Action, Where, bindings, ways
from tui.messages import ActionWanted
from tui.panes.menu import Menu
from tui.present.line import Line, Role, Run
from tui.present.saved import saved_line
from tui.screens.dialog import Dialog

NONE: tuple[Line, ...] = ((Run("No search is saved yet.", Role.FAINT),),)


class Doing(NamedTuple):
    """What is done with a saved search, and with the query that is asked now."""

    ask: Callable[[str], None]
    save: Callable[[], Awaitable[None]]
    remove: Callable[[str], Awaitable[Sequence[SavedCount] | None]]
    move: Callable[[str, int], Awaitable[Sequence[SavedCount] | None]]
    rename: Callable[[str], Awaitable[None]]
    follow: Callable[[SavedCount], Awaitable[Sequence[SavedCount] | None]]


class SavedDialog(Dialog):
    """Asks the search that was chosen, once it is closed."""

    BINDINGS = bindings(Where.SAVED)

    def __init__(
        self, saved: Sequence[SavedCount], doing: Doing, actions: Sequence[Action]
    ) -> None:
        super().__init__()
        self._saved = saved
        self._doing = doing
        self._menu = Menu(_lines(saved))
        self._menu.border_title = "Saved searches"
        self._menu.border_subtitle = ways(
            Where.SAVED,
            actions,
            ask_saved="ask",
            save="save query",
            rename="rename",
            follow="follow",
            remove="remove",
            close="close",
        )

    def compose(self) -> ComposeResult:
        yield self._menu

    def on_menu_clicked(self) -> None:
        self.post_message(ActionWanted("screen.ask_saved"))

    @property
    def _chosen(self) -> SavedCount | None:
        place = self._menu.chosen or 0
        return self._saved[place] if place < len(self._saved) else None

    def action_ask_saved(self) -> None:
        if chosen := self._chosen:
            self.dismiss()
            self._doing.ask(chosen.query)

    async def action_save(self) -> None:
        self.dismiss()
        await self._doing.save()

    async def action_rename(self) -> None:
        if chosen := self._chosen:
            self.dismiss()
            await self._doing.rename(chosen.name)

    async def action_follow(self) -> None:
        if chosen := self._chosen:
            self._show(await self._doing.follow(chosen))

    async def action_earlier_saved(self) -> None:
        await self._move(-1)

    async def action_later_saved(self) -> None:
        await self._move(1)

    async def _move(self, by: int) -> None:
        if chosen := self._chosen:
            place = max((self._menu.chosen or 0) + by, 0)
            moved = await self._doing.move(chosen.name, place)
            if moved is not None:
                self._saved = moved
                self._menu.lines = _lines(moved)
                self._menu.chosen = place

    async def action_remove(self) -> None:
        if chosen := self._chosen:
            left = await self._doing.remove(chosen.name)
            self._show(left)

    def _show(self, saved: Sequence[SavedCount] | None) -> None:
        if saved is not None:
            self._saved = saved
            self._menu.lines = _lines(saved)


def _lines(saved: Sequence[SavedCount]) -> tuple[Line, ...]:
    return tuple(map(saved_line, saved)) or NONE
