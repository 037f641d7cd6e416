"""The line on top: how much there is, and how the last search went."""

from textual.reactive import reactive
from textual.strip import Strip

from tui.panes.line_view import LineView
from tui.present.status import Status, status_line


class StatusLine(LineView):
    """Shows `status`."""

    status: reactive[Status] = reactive(Status)

    def render_line(self, y: int) -> Strip:
        return self.paint(status_line(self.status, self.width))
