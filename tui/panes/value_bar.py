"""The line in which a field is given another value."""

from tui.actions import Where, bindings
from tui.panes.typing_bar import TypingBar


class ValueBar(TypingBar):
    """Enter keeps what is written, Esc does not; the dialog around it does both."""

    BINDINGS = bindings(Where.VALUE)

    def __init__(self) -> None:
        super().__init__(placeholder="unknown")
        self.compact = self.display = False
