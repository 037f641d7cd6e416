"""The dialog in which a field is set right."""

from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from store import Release
from tui.actions import Action, Where, bindings, ways
from tui.messages import ActionWanted
from tui.panes.menu import Menu
from tui.panes.value_bar import ValueBar
from tui.present.fields import field_line, field_name, field_values
from tui.present.naming import name_release
from tui.screens.dialog import Dialog


class Correction(NamedTuple):
    """What a field is to be."""

    field: str
    text: str


class CorrectDialog(Dialog):
    """Hands the correction to `keep`, which answers why it cannot be, or nothing."""

    BINDINGS = bindings(Where.FIELDS)

    def __init__(
        self,
        release: Release,
        keep: Callable[[Correction], Awaitable[str]],
        actions: Sequence[Action],
    ) -> None:
        super().__init__()
        self._actions = actions
        self._keep = keep
        self._values = field_values(release)
        self._menu = Menu(tuple(map(field_line, self._values)))
        self._menu.border_title = f"Correct a field of {name_release(release)}"
        self._menu.border_subtitle = ways(Where.FIELDS, self._actions, edit="write", close="close")
        self._value = ValueBar()
        self._said = Static("", id="said", markup=False)

    def compose(self) -> ComposeResult:
        yield Vertical(self._menu, self._value, self._said, id="correction")

    def on_mount(self) -> None:
        self._say("")

    def on_menu_clicked(self) -> None:
        self.post_message(ActionWanted("edit"))

    def action_edit(self) -> None:
        value = self._values[self._menu.chosen or 0]
        self._value.border_title = field_name(value.field)
        self._value.border_subtitle = ways(Where.VALUE, self._actions, keep="keep", cancel="leave")
        self._value.display = True
        self._value.put(value.text)
        self.set_focus(self._value)

    def action_cancel(self) -> None:
        self._value.display = False
        self._say("")
        self.set_focus(self._menu)

    async def action_keep(self) -> None:
        field = self._values[self._menu.chosen or 0].field
        self._say("Keeping it …")
        reason = await self._keep(Correction(field, self._value.value))
        if reason:
            self._say(reason)
        else:
            self.dismiss()

    def _say(self, words: str) -> None:
        self._said.update(words)
        self._said.display = bool(words)
