"""A few lines that are only read."""

from textual.reactive import reactive
from textual.strip import Strip

from tui.panes.line_view import LineView
from tui.present.line import Line, fit


class Lines(LineView):
    """Shows `lines`, as many as there is room for."""

    lines: reactive[tuple[Line, ...]] = reactive(())

    def render_line(self, y: int) -> Strip:
        line = self.lines[y] if y < len(self.lines) else ()
        return self.paint(fit(line, self.width))
