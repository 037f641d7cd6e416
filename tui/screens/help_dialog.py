"""The dialog that lists all keys."""

from textual.app import ComposeResult
from textual.screen import ModalScreen

from tui.panes.key_table import KeyTable


class HelpDialog(ModalScreen[None]):
    """Closes as it was opened, and by Esc."""

    def compose(self) -> ComposeResult:
        yield KeyTable()

    def on_key_table_closed(self) -> None:
        self.dismiss()
