"""All keys and what they do."""

from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from tui.actions import ACTIONS, Where, bindings, shown_keys
from tui.panes.line_view import MovingView
from tui.present.line import Line, Role, Run, fit

COLUMN = 16
"""Cells of the keys."""


class KeyTable(MovingView):
    """Shows the actions under the headings of where they count."""

    BINDINGS = bindings(Where.HELP)

    class Closed(Message):
        """It was read."""

    def __init__(self) -> None:
        super().__init__()
        self.border_title = "Keys"
        self.border_subtitle = "Esc close"
        self._lines = list(_lines())

    @property
    def sight(self) -> int:
        return max(self.scrollable_content_region.height - 1, 1)

    def move(self, steps: int) -> None:
        y = min(max(self.scroll_offset.y + steps, 0), self.max_scroll_y)
        self.scroll_to(y=y, animate=False, force=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines)

    def on_resize(self) -> None:
        self.virtual_size = Size(self.width, len(self._lines))

    def render_line(self, y: int) -> Strip:
        at = y + self.scroll_offset.y
        return self.paint(fit(self._lines[at], self.width) if at < len(self._lines) else ())

    def action_close(self) -> None:
        self.post_message(self.Closed())


def _lines() -> list[Line]:
    lines: list[Line] = []
    for where in Where:
        lines += [(), (Run(where, Role.HEADING),)] if lines else [(Run(where, Role.HEADING),)]
        for action in ACTIONS:
            if action.where is where:
                keys = Run(f"{shown_keys(action):{COLUMN}}", Role.KEY)
                lines.append((keys, Run(action.help)))
    return lines
