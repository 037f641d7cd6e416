"""All keys and what they do."""

from textual.geometry import Size
from textual.message import Message

from tui.actions import ACTIONS, Where, bindings, shown_keys
from tui.panes.moving_view import MovingView
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
        self._lines = _lines()
        self.extent = len(self._lines)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines)

    def line_at(self, index: int) -> tuple[Line, bool]:
        return fit(self._lines[index], self.width), False

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
