"""The list of releases that one has to do with."""

from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple

from textual.app import ComposeResult

from store import Related, Release
from tui.actions import Action, Where, bindings, ways
from tui.messages import ActionWanted
from tui.panes.menu import Menu
from tui.present.naming import name_release
from tui.present.related import related_line
from tui.present.words import Dates
from tui.screens.dialog import Dialog


class Doing(NamedTuple):
    """What is done with a release of the list, by its id."""

    go: Callable[[int], Awaitable[None]]
    compare: Callable[[int], Awaitable[None]]


class RelatedDialog(Dialog):
    """Goes to the release that was chosen, once it is closed; there is one at least."""

    BINDINGS = bindings(Where.RELATED)

    def __init__(
        self, release: Release, related: Sequence[Related], doing: Doing, actions: Sequence[Action]
    ) -> None:
        super().__init__()
        self._related = related
        self._doing = doing
        self._menu = Menu(tuple(related_line(each, Dates.DAY_FIRST) for each in related))
        self._menu.border_title = f"What {name_release(release)} has to do with"
        self._menu.border_subtitle = ways(
            Where.RELATED, actions, go="go there", compare="what changed", close="close"
        )

    def compose(self) -> ComposeResult:
        yield self._menu

    def on_menu_clicked(self) -> None:
        self.post_message(ActionWanted("go"))

    @property
    def _chosen(self) -> int:
        return self._related[self._menu.chosen or 0].row.id

    async def action_go(self) -> None:
        self.dismiss()
        await self._doing.go(self._chosen)

    async def action_compare(self) -> None:
        await self._doing.compare(self._chosen)
