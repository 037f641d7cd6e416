"""What is found, from the question to what the panes show of the answer."""

import asyncio
from collections.abc import Callable
from functools import singledispatchmethod
from typing import Any

from msgspec.structs import replace
from textual.screen import Screen

from store import Release, Row, WayOut
from tui.browsing import PAGE, Browsing, around
from tui.messages import (
    ActionRefused,
    Answer,
    HitsLoaded,
    MarksChanged,
    PlaceFound,
    ReleaseLoaded,
    ReleaseShown,
    ReleaseUnread,
    RowsLoaded,
    UnreadCounted,
    WorkFailed,
)
from tui.panes.desk import Desk
from tui.screens.bulletin import Bulletin
from tui.screens.lull import Lull
from tui.screens.work import Question, Work
from tui.selection import Selection

FRAME = 1 / 100
"""Seconds until what the list came to is read, so that its bar is painted before."""
NOTHING = "The list is empty: there is no release to do it to."


class Finding:
    """Has `work` ask the library, and `desk` show the answers; `bulletin` tells how it went."""

    def __init__(self, screen: Screen[None], work: Work, desk: Desk, bulletin: Bulletin) -> None:
        self._screen = screen
        self._work = work
        self._desk = desk
        self._bulletin = bulletin
        self._state = Browsing()
        self._loading: int | None = None
        self._fetching = False
        self._failures = 0
        self._counting = Lull(screen, self._count_unread)
        self._cursor = 0
        self._doubt = ""
        self._ways: tuple[WayOut, ...] = ()
        self._news = asyncio.Event()

    def begin(self, text: str, wanted: int | None) -> Question:
        """What is asked first, and by somebody else.

        `wanted` is the id of the release that the list is to stand on.
        """
        self._state = self._state.asked(text, wanted)
        return Question(self._state.serial, text, 0, around(0))

    def close(self) -> None:
        """Have nothing found: there is no archive."""
        self._state = self._state.closed()
        self._show_listing()

    def ask(self, text: str, cursor: int) -> None:
        """Ask something else, once the first was asked."""
        self._cursor = cursor
        if self._state.serial and text != self._state.text:
            self._state = self._state.asked(text)
            self._ask(0)

    def ask_again(self) -> None:
        """Ask the same of what can be found now, and stay on the release."""
        self._state = self._state.asked_again()
        if self._state.chosen is None:
            self._ask(self._state.cursor)
        else:
            self._work.find_place(self._state.serial, self._state.text, self._state.chosen)

    def move(self, steps: int) -> None:
        """Have the list stand so many hits further down, or up if negative."""
        self._stand(self._state.moved(steps))

    def point(self, index: int) -> None:
        """Have the list stand on that hit."""
        self._stand(self._state.pointed(index))

    def tell(self, **changes: Any) -> None:
        """Tell what has changed of the Status."""
        self._bulletin.tell(self._state.text, **changes)

    def view(self, first: int, last: int) -> None:
        """Have the rows of these hits, and of some around, which are in sight."""
        listing = self._state.listing
        window = listing.missing(first - PAGE // 2, last + PAGE // 2)
        if window and not self._fetching and listing.version == self._state.serial:
            self._fetching = True
            self._work.fetch(listing.version, self._state.text, window)

    @property
    def place(self) -> tuple[str, int | None]:
        """What was asked last, and the id of the release that the list stands on."""
        return self._state.text, self._state.wanted or self._state.chosen

    async def answered(self) -> None:
        """Wait until the list shows what was asked last."""
        await self._until(lambda: self._state.is_answered)

    async def way_out(self, place: int) -> WayOut | None:
        """The way out in that place where nothing was found; None if there is none."""
        await self.answered()
        lost = not self._state.listing.total and place < len(self._ways)
        return self._ways[place] if lost else None

    @property
    def is_bare(self) -> bool:
        """Whether nothing is listed though nothing was asked for: there are no releases."""
        return self._state.listing.total == 0 and not self._state.text.strip()

    @property
    def state(self) -> Browsing:
        """What is known now."""
        return self._state

    @property
    def doubt(self) -> str:
        """What is wrong with what was asked last; empty if nothing is."""
        return self._doubt

    def select(self, selection: Selection) -> None:
        """Have other releases selected."""
        self._state = replace(self._state, selection=selection)
        self._desk.list.selection = selection

    async def row(self) -> Row | None:
        """The row that the list marks, once it is there; says so if there is none."""
        before = self._failures
        await self.answered()
        await self._until(
            lambda: (
                self._state.chosen is not None
                or not self._state.listing.total
                or self._failures > before
            )
        )
        if not self._state.listing.total:
            self._screen.post_message(ActionRefused(NOTHING))
        return self._state.listing.row(self._state.cursor)

    async def release(self) -> Release | None:
        """The release that the list marks, once it is there; says so if there is none."""
        before = self._failures
        await self.answered()
        self._load_chosen()
        await self._until(lambda: self._state.is_settled or self._failures > before)
        if not self._state.listing.total:
            self._screen.post_message(ActionRefused(NOTHING))
        elif self._state.reason:
            self._screen.post_message(ActionRefused("This release cannot be read."))
        return self._state.shown

    @singledispatchmethod
    def take(self, message: Answer) -> None:
        """Take up an answer of the library."""

    @take.register
    def _(self, message: HitsLoaded) -> None:
        self._state = self._state.answered(message.serial, message.hits)
        if message.serial == self._state.serial:
            self._ways = message.ways
            said = message.hits.complaints
            self._doubt = said[0].message if said else ""
            if message.first:
                self._take_up(message.first)
            self._desk.answer(message.hits, message.completions)
            found, order = message.hits.total, message.hits.order
            self.tell(order=order, found=found, ways=message.ways)
            self._show_listing()
            self._counting.want()

    @take.register
    def _(self, message: RowsLoaded) -> None:
        self._fetching = False
        self._state = self._state.extended(message.serial, message.hits)
        self._show_listing()

    @take.register
    def _(self, message: MarksChanged) -> None:
        self._state = self._state.remarked(message.marks)
        self._show_listing()
        self._counting.want()

    @take.register
    def _(self, message: UnreadCounted) -> None:
        if message.serial == self._state.serial:
            self.tell(unread=message.unread)

    @take.register
    def _(self, message: ReleaseLoaded) -> None:
        self._loading = None
        self._take_up(message)
        if self._state.shown:
            self._show_release()
        else:
            self._load_chosen()

    @take.register
    def _(self, message: WorkFailed) -> None:
        self._loading, self._fetching = None, False
        self._failures += 1
        self._state = self._state.given_up()
        self._desk.list.cursor = self._state.cursor
        if not self._state.shown:
            self._show_release()

    @take.register
    def _(self, message: ReleaseUnread) -> None:
        self._loading = None
        self._state = self._state.refused(message.id, message.reason)
        self._load_chosen()

    @take.register
    def _(self, message: PlaceFound) -> None:
        if message.serial == self._state.serial:
            self._ask(self._state.cursor if message.place is None else message.place)

    def _take_up(self, message: ReleaseLoaded) -> None:
        """Know a release that was read, unless another one is shown that is asked for now."""
        if message.release.id == self._state.chosen or not self._state.shown:
            self._state = self._state.opened(message.release, message.revised_by, message.near)

    async def _until(self, there: Callable[[], bool]) -> None:
        while not there():
            self._news.clear()
            await self._news.wait()

    def _stand(self, state: Browsing) -> None:
        """Have the list stand where `state` says, and the release there read."""
        if state.cursor != self._state.cursor:
            self._state = state
            self._desk.list.cursor = state.cursor
            self._screen.set_timer(FRAME, self._load_chosen)

    def _ask(self, index: int) -> None:
        """Ask for the page that the `index`-th hit is on, and for its neighbours."""
        serial, text = self._state.serial, self._state.text
        self._work.search(Question(serial, text, self._cursor, around(index), reads=True))

    def _show_listing(self) -> None:
        self._desk.list.selection = self._state.selection
        self._desk.list.listing = self._state.listing
        self._desk.list.cursor = self._state.cursor
        if self._state.is_settled:
            self._show_release()
        else:
            self._screen.set_timer(FRAME, self._load_chosen)
        self._news.set()

    def _count_unread(self) -> None:
        if self._state.is_answered:
            self._work.count_unread(self._state.serial, self._state.text)

    def _load_chosen(self) -> None:
        """Read the release under the cursor, one at a time, so that a held key skips some."""
        chosen = self._state.chosen
        if self._state.is_settled:
            self._show_release()
        elif chosen is not None and self._loading is None:
            self._loading = chosen
            self._work.load(chosen)

    def _show_release(self) -> None:
        self._news.set()
        self._desk.show(self._state)
        self._screen.post_message(ReleaseShown(self._state.visit))
