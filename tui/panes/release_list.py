"""The list of what was found: two lines a release, however many there are."""

import datetime

from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from tui.browsing import Listing
from tui.panes.line_view import MovingView
from tui.present.line import Line, Role, Run
from tui.present.listing import LINES, row_lines
from tui.present.words import count
from tui.present.wrap import wrap

BAR, NO_BAR, WAITING = Run("▌", Role.KEY), Run(" "), Run("…", Role.FAINT)
DOUBLE = 2


class ReleaseList(MovingView):
    """Shows `listing` and owns the cursor in it; `advice` is for when there is nothing."""

    listing: reactive[Listing] = reactive(Listing)
    cursor: reactive[int] = reactive(0, repaint=False)
    advice: reactive[str] = reactive("")

    class Highlighted(Message):
        """The cursor stands on another hit."""

        def __init__(self, index: int) -> None:
            super().__init__()
            self.index = index

    class Viewed(Message):
        """Hits `first` to `last` are in sight."""

        def __init__(self, first: int, last: int) -> None:
            super().__init__()
            self.first, self.last = first, last

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, ReleaseList.Viewed)

    class Opened(Message):
        """The release under the cursor is to be read."""

    @property
    def sight(self) -> int:
        return max(self.scrollable_content_region.height // LINES, 1)

    def move(self, steps: int) -> None:
        last = max((self.listing.total or 0) - 1, 0)
        self.cursor = min(max(self.cursor + steps, 0), last)

    def render_line(self, y: int) -> Strip:
        if not self.listing.total:
            return self.paint(self._advice_line(y))
        index, part = divmod(y + self.scroll_offset.y, LINES)
        if index >= self.listing.total:
            return self.paint(())
        here = index == self.cursor
        line = self._row_lines(index)[part]
        return self.paint((BAR if here else NO_BAR, *line), cursor=here)

    def _row_lines(self, index: int) -> tuple[Line, ...]:
        row = self.listing.row(index)
        if row is None:
            return (WAITING,), ()
        now = datetime.datetime.now().astimezone()
        return row_lines(row, self.listing.words, self.width - 2, now)

    def _advice_line(self, y: int) -> Line:
        lines = [
            Run(part[start:end], Role.META)
            for part in self.advice.split("\n")
            for start, end in wrap(part, self.width - 2)
        ]
        return (NO_BAR, lines[y - 1]) if 0 < y <= len(lines) else ()

    def watch_listing(self, old: Listing, new: Listing) -> None:
        total = new.total or 0
        if new.total != old.total:
            self.extend_to(total * LINES)
            self.border_title = count(total, "release") if total else "Releases"
        if new.version != old.version:
            self._reveal()
        self._tell_sight()

    def watch_cursor(self, old: int, new: int) -> None:
        for index in (old, new):
            self.refresh_lines(index * LINES, LINES)
        self._reveal()
        self.post_message(self.Highlighted(new))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self._tell_sight()

    def on_resize(self) -> None:
        self._reveal()
        self._tell_sight()

    def on_click(self, event: events.Click) -> None:
        at = event.get_content_offset(self)
        if at is None:
            return
        index = (at.y + self.scroll_offset.y) // LINES
        if index < (self.listing.total or 0):
            self.cursor = index
            if event.chain >= DOUBLE:
                self.post_message(self.Opened())

    def _reveal(self) -> None:
        """Scroll as little as brings the whole row of the cursor into sight."""
        height = self.scrollable_content_region.height
        top = self.cursor * LINES
        lowest = max(top + LINES - height, 0)
        y = min(max(self.scroll_offset.y, lowest), top)
        if y != self.scroll_offset.y:
            self.scroll_to(y=y, animate=False, force=True)

    def _tell_sight(self) -> None:
        first = self.scroll_offset.y // LINES
        self.post_message(self.Viewed(first, first + self.sight))
