"""The line in which one writes what is to be found in the text that stands above it."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.widgets import Input

from tui.actions import Action, Where, ways
from tui.messages import ActionDone
from tui.panes.desk import Desk
from tui.panes.value_bar import ValueBar
from tui.screens.dialog import Dialog
from tui.screens.seeking import NOWHERE


class FindDialog(Dialog):
    """Marks in the text of `desk` what is written while it is written."""

    def __init__(self, desk: Desk, actions: Sequence[Action]) -> None:
        super().__init__()
        self._desk = desk
        self._bar = ValueBar()
        self._bar.placeholder = "letters, as they stand there"
        self._bar.border_title = "Find in the text"
        self._bar.border_subtitle = ways(
            Where.VALUE, actions, keep="go there", cancel="find nothing"
        )
        self._bar.display = True

    def compose(self) -> ComposeResult:
        yield self._bar

    def on_mount(self) -> None:
        self._bar.put(self._desk.sought)
        self.set_focus(self._bar)

    def on_input_changed(self, message: Input.Changed) -> None:
        message.stop()
        self._desk.seek(message.value)

    def action_keep(self) -> None:
        self.dismiss()
        if self._desk.sought and not self._desk.text.seek(1):
            self.post_message(ActionDone(NOWHERE))

    def action_cancel(self) -> None:
        self._desk.seek("")
        self.dismiss()
