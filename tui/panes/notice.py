"""What was done or went wrong, for as long as it takes to read."""

from textual.geometry import Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.timer import Timer

from tui.panes.line_view import LineView
from tui.present.line import Role, Run
from tui.present.printable import clean
from tui.present.wrap import wrap

LEAST, LETTERS = 3.0, 20
"""For how many seconds it stays at least, and how many letters are read in a further one."""


class Notice(LineView):
    """Lies over the top of the screen while there is something in `text`."""

    text: reactive[str] = reactive("", layout=True)
    role: reactive[Role] = reactive(Role.TEXT)

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self.display = False
        self._clock: Timer | None = None

    def say(self, text: str, role: Role) -> None:
        """Show `text` instead of what is shown."""
        self.text, self.role, self.display = clean(text), role, True
        if self._clock:
            self._clock.stop()
        self._clock = self.set_timer(LEAST + len(text) / LETTERS, self.hide)

    def hide(self) -> None:
        """Show nothing."""
        self.display = False

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(wrap(self.text, width))

    def render_line(self, y: int) -> Strip:
        lines = wrap(self.text, self.width)
        start, end = lines[y] if y < len(lines) else (0, 0)
        return self.paint((Run(self.text[start:end], self.role),))
