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
from tui.present.fields import field_line, field_name, field_values, offer_words
from tui.present.naming import name_release
from tui.screens.changes import Offer
from tui.screens.dialog import Dialog


class Correction(NamedTuple):
    """What a field is to be."""

    field: str
    text: str


class Kept(NamedTuple):
    """Why a correction cannot be, or which other releases it is offered for."""

    reason: str = ""
    offer: Offer | None = None


class CorrectDialog(Dialog):
    """Hands the correction to `keep`, and what is offered then and taken to `hold`.

    `hold` answers why it cannot be, or nothing.
    """

    BINDINGS = bindings(Where.FIELDS)

    def __init__(
        self,
        release: Release,
        keep: Callable[[Correction], Awaitable[Kept]],
        hold: Callable[[Offer], Awaitable[str]],
        actions: Sequence[Action],
    ) -> None:
        super().__init__()
        self._actions = actions
        self._keep = keep
        self._hold = hold
        self._offer: Offer | None = None
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

    async def action_edit(self) -> None:
        if self._offer:
            self._close_unless(await self._hold(self._offer))
            return
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
        reason, self._offer = await self._keep(Correction(field, self._value.value))
        if self._offer:
            self._value.display = False
            self._say(offer_words(self._offer.others))
            self.set_focus(self._menu)
        else:
            self._close_unless(reason)

    def _close_unless(self, reason: str) -> None:
        if reason:
            self._say(reason)
        else:
            self.dismiss()

    def _say(self, words: str) -> None:
        self._said.update(words)
        self._said.display = bool(words)
