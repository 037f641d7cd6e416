"""What a release is, above its text: headline, dates and what to mind."""

from textual.geometry import Size
from textual.reactive import reactive
from textual.strip import Strip

from tui.panes.line_view import LineView
from tui.present.line import Line
from tui.present.page import Page, head_lines

MOST = 3
"""Of the lines that there are, the head takes one of so many at most."""


class ReleaseHead(LineView):
    """Shows the head of `page`, as high as it is."""

    page: reactive[Page | None] = reactive(None)

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self._lines: tuple[Line, ...] = ()
        self._counted = self._room = 0
        self._laid_out: tuple[Page | None, int, int] = (None, 0, 0)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        self._room = max(container.height // MOST, 1)
        self._counted = len(self._lay_out(width))
        return min(self._counted, self._room)

    def render_line(self, y: int) -> Strip:
        lines = self._lay_out(self.width)
        return self.paint(lines[y] if y < len(lines) else ())

    def watch_page(self) -> None:
        if len(self._lay_out(self.width)) != self._counted:
            self.refresh(layout=True)

    def _lay_out(self, width: int) -> tuple[Line, ...]:
        if self._laid_out != (self.page, width, self._room):
            self._laid_out = self.page, width, self._room
            page = self.page if width > 0 else None
            self._lines = tuple(head_lines(page, width, self._room)) if page else ()
        return self._lines
