"""The dialog in which a field is set right."""

from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from store import Release
from tui.panes.field_menu import FieldMenu
from tui.panes.value_bar import ValueBar
from tui.present.fields import field_name


class Correction(NamedTuple):
    """What a field is to be; `reason` is why it could not be that, if it was tried."""

    field: str
    text: str
    reason: str = ""


class CorrectDialog(ModalScreen[Correction]):
    """Answers with the correction, or None; begins with `refused` if there is one."""

    def __init__(self, release: Release, refused: Correction | None = None) -> None:
        super().__init__()
        self._refused = refused
        self._menu = FieldMenu(release)
        self._value = ValueBar()
        self._reason = Static(refused.reason if refused else "", id="reason", markup=False)

    def compose(self) -> ComposeResult:
        yield Vertical(self._menu, self._value, self._reason, id="correction")

    def on_mount(self) -> None:
        self._reason.display = bool(self._refused)
        if self._refused:
            self._menu.choose(self._refused.field)
            self._write(self._refused.field, self._refused.text)

    def on_field_menu_picked(self, message: FieldMenu.Picked) -> None:
        self._write(message.field, message.text)

    def on_field_menu_closed(self) -> None:
        self.dismiss(None)

    def on_value_bar_kept(self, message: ValueBar.Kept) -> None:
        self.dismiss(Correction(self._menu.values[self._menu.chosen].field, message.text))

    def on_value_bar_left(self) -> None:
        self._value.display = self._reason.display = False
        self._menu.focus()

    def _write(self, field: str, text: str) -> None:
        self._value.border_title = field_name(field)
        self._value.border_subtitle = "Enter keep · Esc leave"
        self._value.value, self._value.display = text, True
        self._value.cursor_position = len(text)
        self._value.focus()
