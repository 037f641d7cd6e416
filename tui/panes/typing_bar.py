"""A line in which one writes."""

from textual.widgets import Input

from tui.present.printable import clean


class TypingBar(Input):
    """Takes what is typed or pasted from the app, which knows whose turn it is."""

    def __init__(self, text: str = "", *, placeholder: str, id: str | None = None) -> None:
        super().__init__(clean(text), placeholder=placeholder, select_on_focus=False, id=id)
        self.cursor_blink = False
        self.compact = True

    def write(self, text: str) -> None:
        """Write as on one line, in place of what is selected."""
        line = " ".join(filter(None, (clean(line).strip() for line in text.splitlines())))
        self.replace(line if text.strip() else clean(text), *self.selection)

    def put(self, text: str) -> None:
        """Write nothing but `text`, and go on at its end."""
        self.value = clean(text)
        self.cursor_position = len(self.value)
