"""What all dialogs have in common."""

from textual import events
from textual.screen import ModalScreen

from tui.messages import ActionWanted
from tui.terminal.thrift import ThriftyScreen


class Dialog(ThriftyScreen, ModalScreen[None]):
    """Closes by a click outside; its actions do what was asked for, so that no key overtakes it."""

    def on_click(self, event: events.Click) -> None:
        if event.widget is self:
            self.post_message(ActionWanted("close"))

    def action_close(self) -> None:
        self.dismiss()
