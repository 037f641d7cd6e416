"""The line in which a field is given another value."""

from textual.message import Message
from textual.widgets import Input

from tui.actions import Where, bindings


class ValueBar(Input):
    """Enter keeps what is written, Esc does not."""

    BINDINGS = bindings(Where.VALUE)

    class Kept(Message):
        """The field is to have this value; empty is unknown."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Left(Message):
        """The field stays as it was."""

    def __init__(self) -> None:
        super().__init__(placeholder="unknown", select_on_focus=False)
        self.cursor_blink = False
        self.display = False

    def action_keep(self) -> None:
        self.post_message(self.Kept(self.value))

    def action_leave(self) -> None:
        self.post_message(self.Left())
