"""The dialog that asks which contact to copy, and as what."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.screen import ModalScreen

from store import Contact
from tui.panes.copy_menu import CopyMenu
from tui.present.menu import Choice


class CopyDialog(ModalScreen[Choice]):
    """Answers with the choice, or None."""

    def __init__(self, contacts: Sequence[Contact]) -> None:
        super().__init__()
        self._contacts = contacts

    def compose(self) -> ComposeResult:
        yield CopyMenu(self._contacts)

    def on_copy_menu_taken(self, message: CopyMenu.Taken) -> None:
        self.dismiss(message.choice)

    def on_copy_menu_closed(self) -> None:
        self.dismiss(None)
