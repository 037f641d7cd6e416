"""Lines that scroll, with a bar of their own.

Textual's scrollbar is a widget: it would cut every line in three, and lay the screen out again
whenever the number of lines changes.
"""

from rich.segment import Segment
from textual import events
from textual.geometry import Offset
from textual.reactive import reactive
from textual.strip import Strip

from tui.panes.line_view import LineView
from tui.present.line import Line, Role

THUMB = "▐"
WHEEL = 3
"""Lines that a notch of the wheel scrolls."""


class ScrollingView(LineView):
    """`top` is the first line that is seen, `extent` how many lines there are."""

    top: reactive[int] = reactive(0)
    extent: reactive[int] = reactive(0)

    def line_at(self, index: int) -> tuple[Line, bool]:
        """A line, and whether the cursor stands on it."""
        raise NotImplementedError

    @property
    def width(self) -> int:
        return max(self.room.width - 1, 0)

    @property
    def height(self) -> int:
        """Lines that are seen at once."""
        return self.room.height

    @property
    def last_top(self) -> int:
        """The `top` at which the last line is seen."""
        return max(self.extent - self.height, 0)

    def line_under(self, offset: Offset | None) -> int | None:
        """The line at a place of the content, None on the bar and outside."""
        if offset is None or offset.x >= self.width:
            return None
        return offset.y + self.top

    def reveal(self, first: int, count: int = 1) -> None:
        """Scroll as little as brings these lines into sight, the first one above all."""
        self.top = min(max(self.top, first + count - self.height), first)

    def render_line(self, y: int) -> Strip:
        line, cursor = self.line_at(y + self.top) if y + self.top < self.extent else ((), False)
        bar = Segment(THUMB if y in self._thumb() else " ", self.look(Role.FAINT))
        return Strip([*self.segments(line, cursor=cursor), bar], self.width + 1)

    def validate_top(self, top: int) -> int:
        return min(max(top, 0), self.last_top)

    def watch_extent(self) -> None:
        self.top = self.validate_top(self.top)

    def on_resize(self) -> None:
        self.top = self.validate_top(self.top)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        event.stop()
        self.top += WHEEL

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        event.stop()
        self.top -= WHEEL

    def on_mouse_down(self, event: events.MouseDown) -> None:
        at = event.get_content_offset(self)
        if at is not None and at.x >= self.width:
            self.capture_mouse()
            self._drag(at.y)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        if self.app.mouse_captured is self:
            self._drag(event.get_content_offset_capture(self).y)

    def on_mouse_up(self) -> None:
        self.release_mouse()

    def _drag(self, y: int) -> None:
        self.top = round(self.last_top * y / max(self.height - 1, 1))

    def _thumb(self) -> range:
        """The rows of the bar that stand for what is seen; none if all is."""
        height = self.height
        if self.extent <= height:
            return range(0)
        size = max(height * height // self.extent, 1)
        start = round((height - size) * self.top / (self.extent - height))
        return range(start, start + size)
