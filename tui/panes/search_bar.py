"""The line that says what is looked for."""

from textual.message import Message
from textual.widgets import Input

from tui.actions import Where, bindings


class SearchBar(Input):
    """Asks as one types, and leaves by Enter, Down or Esc."""

    BINDINGS = bindings(Where.SEARCH)

    class Asked(Message):
        """The text has changed."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Left(Message):
        """The person is done typing."""

    def __init__(self, text: str, id: str) -> None:
        super().__init__(text, placeholder="Search releases", compact=True, id=id)
        self.cursor_blink = False

    def watch_value(self, value: str) -> None:
        self.post_message(self.Asked(value))

    def action_leave(self) -> None:
        self.post_message(self.Left())

    def action_clear(self) -> None:
        if self.value:
            self.clear()
        else:
            self.post_message(self.Left())
