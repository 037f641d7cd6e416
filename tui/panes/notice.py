"""What was done or went wrong, until the next key; all of it is kept to be read again."""

import datetime
from typing import NamedTuple

from rich.cells import cell_len
from textual.reactive import reactive
from textual.strip import Strip

from tui.panes.line_view import LineView
from tui.present.line import Role, Run
from tui.present.printable import clean
from tui.present.wrap import wrap

KEPT = 200
"""Messages that are kept, the last ones."""
PADDING = 2
"""Cells beside the words."""


class Told(NamedTuple):
    """A message, and when it was given; `when` is aware."""

    when: datetime.datetime
    text: str
    role: Role


class Notice(LineView):
    """Lies over the right end of the last line while there is something to say.

    `covering` is how many cells of that line it takes.
    """

    covering: reactive[int] = reactive(0)

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self.display = False
        self.told: tuple[Told, ...] = ()

    def say(self, text: str, role: Role) -> None:
        """Show `text` instead of what is shown."""
        now = datetime.datetime.now().astimezone()
        self.told = (*self.told, Told(now, clean(text), role))[-KEPT:]
        self.display = True
        self.place()

    def hide(self) -> None:
        """Show nothing."""
        self.display = False
        self.covering = 0

    def place(self) -> None:
        """Lie where the screen ends, as large as the words are."""
        if self.told and self.display:
            across, down = self.screen.size
            width = min(cell_len(self.told[-1].text) + PADDING, across)
            height = len(wrap(self.told[-1].text, max(width - PADDING, 1)))
            self.styles.width, self.styles.height = width, height
            self.styles.offset = across - width, max(down - height, 0)
            self.covering = width
            self.refresh()

    def render_line(self, y: int) -> Strip:
        last = self.told[-1]
        lines = wrap(last.text, max(self.width, 1))
        start, end = lines[y] if y < len(lines) else (0, 0)
        return self.paint((Run(last.text[start:end], last.role),))
