"""The line that shows which keys may follow a first one."""

from collections.abc import Awaitable, Callable, Sequence

from textual.app import ComposeResult

from tui.actions import Action, Where, shown
from tui.messages import ActionWanted
from tui.panes.menu import Menu
from tui.present.keyed import column, key_line
from tui.screens.dialog import Dialog


class Leader(Dialog):
    """Does what the next key says, once it is closed; a line can be chosen as well.

    `title` is what the keys are for. What is listed are the actions of `where`, but for those that
    close it.
    """

    def __init__(
        self,
        title: str,
        where: Where,
        do: Callable[[str], Awaitable[None]],
        actions: Sequence[Action],
    ) -> None:
        super().__init__()
        self._do = do
        self._listed = [
            each for each in actions if each.where is where and each.label and each.keys
        ]
        keys = [" ".join(map(shown, each.keys)) for each in self._listed]
        width = column(keys)
        told = zip(keys, self._listed, strict=True)
        self._menu = Menu(tuple(key_line(key, each.help, width) for key, each in told))
        self._menu.border_title = title

    def compose(self) -> ComposeResult:
        yield self._menu

    def on_menu_clicked(self) -> None:
        self.post_message(ActionWanted("chosen"))

    def action_drop(self) -> None:
        self.dismiss()

    async def action_chosen(self) -> None:
        await self.follow(self._listed[self._menu.chosen or 0].name)

    async def follow(self, name: str) -> None:
        """Do what an action is called, once this is closed."""
        self.dismiss()
        await self._do(name)
