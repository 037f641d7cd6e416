"""The line that says what is looked for."""

from textual.message import Message

from tui.actions import Where, bindings
from tui.history import History
from tui.panes.typing_bar import TypingBar


class SearchBar(TypingBar):
    """Asks as one types, and brings back what was asked before."""

    BINDINGS = bindings(Where.SEARCH)

    class Asked(Message):
        """The text has changed."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Left(Message):
        """The person is done typing."""

    def __init__(self, text: str, id: str) -> None:
        super().__init__(text, placeholder="Search releases", id=id)
        self._history = History()

    def watch_value(self, value: str) -> None:
        self.post_message(self.Asked(value))

    def on_blur(self) -> None:
        self._history = self._history.kept(self.value)

    def begin(self) -> None:
        """Go on writing at the end of the query."""
        self.cursor_position = len(self.value)

    def drop(self) -> None:
        """Write nothing; ↑ brings it back."""
        self._history = self._history.kept(self.value)
        self.put("")

    def action_leave(self) -> None:
        self.post_message(self.Left())

    def action_older(self) -> None:
        self._history = self._history.older(self.value)
        self.put(self._history.shown if self._history.back else self.value)

    def action_newer(self) -> None:
        if self._history.back:
            self._history = self._history.newer()
            self.put(self._history.shown)
        else:
            self.action_leave()
