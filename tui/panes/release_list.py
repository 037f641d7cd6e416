"""The list of what was found: two lines a release, however many there are."""

import datetime

from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive

from tui.browsing import Listing
from tui.messages import ActionWanted
from tui.panes.moving_view import MovingView
from tui.present.advice import advice_lines
from tui.present.line import Line, Role, Run
from tui.present.listing import LINES, Listed, row_lines
from tui.present.look import Look
from tui.present.words import count, number
from tui.selection import Selection

BAR, NO_BAR, WAITING = Run("▌", Role.KEY), Run(" "), Run("…", Role.FAINT)
DOUBLE = 2


class ReleaseList(MovingView):
    """Shows `listing`, the hit that `cursor` marks and the `selection` of some.

    `advice` is for when there is nothing.
    """

    listing: reactive[Listing] = reactive(Listing)
    cursor: reactive[int] = reactive(0, repaint=False)
    advice: reactive[str] = reactive("")
    selection: reactive[Selection] = reactive(Selection)

    def __init__(self, id: str, look: Look) -> None:
        super().__init__(id=id)
        self._look = look
        self.key = ""

    class Moved(Message):
        """The cursor is to go so many hits down, or up if negative."""

        def __init__(self, steps: int) -> None:
            super().__init__()
            self.steps = steps

    class Pointed(Message):
        """The cursor is to stand on that hit."""

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

    @property
    def sight(self) -> int:
        return max(self.height // LINES, 1)

    def move(self, steps: int) -> None:
        self.post_message(self.Moved(steps))

    def line_at(self, index: int) -> tuple[Line, bool]:
        if not self.listing.total:
            lines = self._advice()
            return (NO_BAR, *lines[index]) if index < len(lines) else (), False
        hit, part = divmod(index, LINES)
        here = hit == self.cursor
        return (BAR if here else NO_BAR, *self._row_lines(hit)[part]), here

    def _row_lines(self, hit: int) -> tuple[Line, ...]:
        row = self.listing.row(hit)
        if row is None:
            return (WAITING,), ()
        now = datetime.datetime.now().astimezone().replace(second=0, microsecond=0)
        selected = self.selection.has(row.id, hit, self.cursor)
        listed = Listed(row, self.listing.marked(row.id), selected)
        return row_lines(listed, self.listing.words, self.width - 1, now, self._look)

    def _advice(self) -> list[Line]:
        return advice_lines(self.advice, self.width - 2, self.height)

    def watch_listing(self, old: Listing, new: Listing) -> None:
        total = new.total or 0
        self.extent = total * LINES if total else len(self._advice())
        if new.total != old.total:
            self.watch_selection(self.selection)
        if new.version != old.version:
            self._reveal()
        self._tell_sight()

    def watch_advice(self) -> None:
        if not self.listing.total:
            self.extent = len(self._advice())
            self.refresh()

    def watch_selection(self, selection: Selection) -> None:
        total = self.listing.total or 0
        title = count(total, "release") if total else "Releases"
        selected = f" · {number(selection.size(self.cursor))} selected" if selection else ""
        self.border_title = f"{self.key} {title}{selected}".strip()

    def watch_cursor(self, old: int, new: int) -> None:
        if self.selection.anchor is not None:
            self.watch_selection(self.selection)
            self.refresh()
        for hit in (old, new):
            self.refresh(Region(0, hit * LINES - self.top, self.content_size.width, LINES))
        self._reveal()

    def watch_top(self) -> None:
        self._tell_sight()

    def on_resize(self) -> None:
        self.watch_advice()
        self._reveal()
        self._tell_sight()

    def on_click(self, event: events.Click) -> None:
        line = self.line_under(event.get_content_offset(self))
        if line is not None and line // LINES < (self.listing.total or 0):
            self.post_message(self.Pointed(line // LINES))
            if event.chain >= DOUBLE:
                self.post_message(ActionWanted("read"))

    def _reveal(self) -> None:
        self.reveal(self.cursor * LINES, LINES)

    def _tell_sight(self) -> None:
        first = self.top // LINES
        self.post_message(self.Viewed(first, first + self.sight))
