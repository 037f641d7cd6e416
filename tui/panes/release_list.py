"""The list of what was found: a few lines a release, however many there are."""

import datetime
from collections.abc import Mapping
from types import MappingProxyType

from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive

from tui.browsing import Listing
from tui.messages import ActionWanted
from tui.panes.moving_view import MovingView
from tui.present.advice import advice_lines
from tui.present.groups import group_of
from tui.present.line import Line, Role, Run
from tui.present.listing import LINES, Listed, row_lines, snippet_line
from tui.present.look import Look
from tui.present.words import count, number
from tui.selection import Selection

BAR, NO_BAR, WAITING = Run("▌", Role.KEY), Run(" "), Run("…", Role.FAINT)
DOUBLE = 2
ROOMY = 18
"""Lines from which on releases stand apart, below the time that they are of, with snippets."""
NO_SNIPPETS: Mapping[int, str] = MappingProxyType({})


class ReleaseList(MovingView):
    """Shows `listing`, the hit that `cursor` marks and the `selection` of some.

    `advice` is for when there is nothing.
    """

    listing: reactive[Listing] = reactive(Listing)
    cursor: reactive[int] = reactive(0, repaint=False)
    advice: reactive[str] = reactive("")
    selection: reactive[Selection] = reactive(Selection)
    snippets: reactive[Mapping[int, str]] = reactive(NO_SNIPPETS)

    def __init__(self, id: str, look: Look) -> None:
        super().__init__(id=id)
        self._look = look
        self.key = ""
        self._parts = LINES

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
        return max(self.height // self._parts, 1)

    @property
    def tells_why(self) -> bool:
        """Whether there is room for snippets."""
        return self._parts > LINES + 1

    @property
    def in_sight(self) -> range:
        """The hits that are seen."""
        first = self.top // self._parts
        return range(first, min(first + self.sight + 1, self.listing.total or 0))

    def move(self, steps: int) -> None:
        self.post_message(self.Moved(steps))

    def line_at(self, index: int) -> tuple[Line, bool]:
        if not self.listing.total:
            lines = self._advice()
            return (NO_BAR, *lines[index]) if index < len(lines) else (), False
        hit, part = divmod(index, self._parts)
        if self._parts > LINES:
            if not part:
                return self._heading(hit), False
            part -= 1
        here = hit == self.cursor
        if part == LINES:
            return (BAR if here else NO_BAR, *self._snippet(hit)), here
        return (BAR if here else NO_BAR, *self._row_lines(hit)[part]), here

    def _heading(self, hit: int) -> Line:
        """The time that begins with that hit; nothing where it goes on."""
        row, before = self.listing.row(hit), self.listing.row(hit - 1) if hit else None
        if row is None or not self.listing.by_time or (hit and before is None):
            return ()
        today = datetime.date.today()
        group = group_of(row.date, today)
        if before and group_of(before.date, today) == group:
            return ()
        return Run(f"   {group}", Role.META), Run(" ")

    def _snippet(self, hit: int) -> Line:
        row = self.listing.row(hit)
        text = self.snippets.get(row.id, "") if row else ""
        return snippet_line(text, self.listing.words, self.width - 1)

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
        self._share()
        if new.total != old.total:
            self.watch_selection(self.selection)
        if new.version != old.version:
            self._reveal()
        self._tell_sight()

    def watch_advice(self) -> None:
        if not self.listing.total:
            self._share()
            self.refresh()

    def _share(self) -> None:
        """Give each release as many lines as there is room for."""
        roomy = self.height >= ROOMY
        parts = LINES + roomy + (roomy and bool(self.listing.words))
        first = self.top // self._parts
        moved, self._parts = parts != self._parts, parts
        total = self.listing.total or 0
        self.extent = total * parts if total else len(self._advice())
        if moved:
            self.top = first * parts
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
            top = hit * self._parts - self.top
            self.refresh(Region(0, top, self.content_size.width, self._parts))
        self._reveal()

    def watch_top(self) -> None:
        self._tell_sight()

    def on_resize(self) -> None:
        self._share()
        self.refresh()
        self._reveal()
        self._tell_sight()

    def on_click(self, event: events.Click) -> None:
        line = self.line_under(event.get_content_offset(self))
        if line is not None and line // self._parts < (self.listing.total or 0):
            self.post_message(self.Pointed(line // self._parts))
            if event.chain >= DOUBLE:
                self.post_message(ActionWanted("read"))

    def _reveal(self) -> None:
        self.reveal(self.cursor * self._parts, self._parts)

    def _tell_sight(self) -> None:
        first = self.top // self._parts
        self.post_message(self.Viewed(first, first + self.sight))
