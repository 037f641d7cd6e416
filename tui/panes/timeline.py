"""When the releases found were issued; a range of it is chosen."""

import datetime
from collections.abc import Sequence

from textual import events
from textual.geometry import Offset
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from store import Facets, Month
from tui.actions import Where, bindings
from tui.panes.line_view import LineView
from tui.present.timeline import Bin, Range, bins, cells_a_bin, range_of, timeline_lines


class Timeline(LineView, can_focus=True):
    """Shows the months of `facets`; `cursor` is on a bar, and `began` is where a range began."""

    BINDINGS = bindings(Where.TIMELINE)

    facets: reactive[Facets] = reactive(Facets)
    cursor: reactive[int | None] = reactive(None)
    began: reactive[int | None] = reactive(None)

    class Ranged(Message):
        """A range of days was chosen, or none at all."""

        def __init__(self, first: datetime.date | None, last: datetime.date | None) -> None:
            super().__init__()
            self.first, self.last = first, last

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self._bins: tuple[Bin, ...] = ()

    @property
    def months(self) -> Sequence[Month]:
        """All that are shown."""
        return self.facets.months

    def render_line(self, y: int) -> Strip:
        at = self.cursor if self.has_focus else None
        lines = tuple(timeline_lines(self._bins, self.width, self._range(), at))
        return self.paint(lines[y] if y < len(lines) else ())

    def watch_facets(self) -> None:
        self._lay_out()

    def on_resize(self) -> None:
        self._lay_out()

    def on_focus(self) -> None:
        self._begin()  # before Textual says that it has the focus
        self.refresh()

    def on_blur(self) -> None:
        self.began = None
        self.refresh()

    def validate_cursor(self, cursor: int | None) -> int | None:
        return None if cursor is None else min(max(cursor, 0), max(len(self._bins) - 1, 0))

    def action_earlier(self) -> None:
        self.began = None
        self.cursor = (self.cursor or 0) - 1

    def action_later(self) -> None:
        self.began = None
        self.cursor = (self.cursor or 0) + 1

    def action_extend_earlier(self) -> None:
        self._extend(-1)

    def action_extend_later(self) -> None:
        self._extend(1)

    def action_ask_range(self) -> None:
        if self.cursor is not None and self._bins:
            self._ask(Range(self.cursor if self.began is None else self.began, self.cursor))

    def action_ask_always(self) -> None:
        self.began = None
        self.post_message(self.Ranged(None, None))

    def on_mouse_down(self, event: events.MouseDown) -> None:
        at = self._under(event.get_content_offset(self))
        if at is not None:
            self.capture_mouse()
            self.cursor = self.began = at

    def on_mouse_move(self, event: events.MouseMove) -> None:
        if self.app.mouse_captured is self:
            self.cursor = self._under(event.get_content_offset_capture(self))

    def on_mouse_up(self) -> None:
        if self.app.mouse_captured is self:
            self.release_mouse()
            self.action_ask_range()

    def _begin(self) -> None:
        """Stand at the end of what is asked for, or of all."""
        if self.cursor is None and self._bins:
            chosen = self._asked()
            self.cursor = chosen.last if chosen else len(self._bins) - 1

    def _extend(self, by: int) -> None:
        if self.began is None:
            self.began = self.cursor
        self.cursor = (self.cursor or 0) + by

    def _ask(self, range: Range) -> None:
        self.began = None
        first, last = self._bins[min(range)], self._bins[max(range)]
        self.post_message(self.Ranged(first.first, last.last))

    def _under(self, offset: Offset | None) -> int | None:
        if offset is None or not self._bins:
            return None
        at = offset.x // cells_a_bin(len(self._bins), self.width)
        return min(max(at, 0), len(self._bins) - 1)

    def _range(self) -> Range | None:
        """What is being chosen, else what the query asks for."""
        if self.began is not None and self.cursor is not None:
            return Range(self.began, self.cursor)
        return self._asked()

    def _asked(self) -> Range | None:
        return range_of(self._bins, self.facets.since, self.facets.until)

    def _lay_out(self) -> None:
        self._bins = bins(self.months, self.width)
        self.cursor = self.validate_cursor(self.cursor)
        if self.has_focus:
            self._begin()
        self.refresh()
