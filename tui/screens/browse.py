"""The screen that searches, lists and reads releases."""

import datetime
from collections.abc import Callable

from store import Library, Release, Window
from tui.browsing import PAGE
from tui.messages import (
    ArchiveRefreshed,
    HitsLoaded,
    PlaceFound,
    RefreshAdvanced,
    ReleaseLoaded,
    RowsLoaded,
    VersionSeen,
)
from tui.panes.release_list import ReleaseList
from tui.panes.search_bar import SearchBar
from tui.present.advice import advice
from tui.present.page import Page
from tui.present.status import Status
from tui.screens.desk_screen import DeskScreen
from tui.screens.library_screen import LOOK

FRAME = 1 / 60
"""Seconds in which a new list is painted before the text beside it is."""
FIRST = 1
"""The serial of the search that the browser opens with."""


class BrowseScreen(DeskScreen):
    """Takes what happens in the panes to the library, and its answers down to the panes."""

    def __init__(self, library: Library, text: str) -> None:
        super().__init__(library, text)
        self._status = Status()
        self._version: int | None = None
        self._loading: int | None = None
        self._fetching = False
        self._waiting: Callable[[Release], None] | None = None

    def on_mount(self) -> None:
        self._list.focus()
        self._state = self._state.asked(self._state.text)
        self.begin(FIRST, self._state.text, Window(0, PAGE))
        self.set_interval(LOOK, self.look)

    def on_search_bar_asked(self, message: SearchBar.Asked) -> None:
        if message.text != self._state.text:
            self._state = self._state.asked(message.text)
            self._ask(0)

    def on_release_list_highlighted(self, message: ReleaseList.Highlighted) -> None:
        if message.index != self._state.cursor:
            self._waiting = None
            self._state = self._state.moved(message.index)
            self.call_after_refresh(self._load_chosen)

    def on_release_list_viewed(self, message: ReleaseList.Viewed) -> None:
        listing = self._state.listing
        window = listing.missing(message.first - PAGE // 2, message.last + PAGE // 2)
        if window and not self._fetching and listing.version == self._state.serial:
            self._fetching = True
            self.fetch(listing.version, self._state.text, window)

    def on_hits_loaded(self, message: HitsLoaded) -> None:
        self._state = self._state.answered(message.serial, message.hits)
        if message.serial != self._state.serial:
            return
        hits = message.hits
        complaint = hits.complaints[0].message if hits.complaints else None
        self._tell(self._status._replace(took=hits.took, complaint=complaint))
        self._show_listing()

    def on_rows_loaded(self, message: RowsLoaded) -> None:
        self._fetching = False
        self._state = self._state.extended(message.serial, message.hits)
        self._show_listing()

    def on_release_loaded(self, message: ReleaseLoaded) -> None:
        self._loading = None
        self._state = self._state.opened(message.release, message.revised_by)
        shown = self._state.shown
        if shown is None:
            self._load_chosen()
            return
        self._show_release()
        if self._waiting:
            waiting, self._waiting = self._waiting, None
            waiting(shown)

    def on_work_failed(self) -> None:
        self._loading, self._fetching = None, False
        if not self._state.shown:
            self._show_release()

    def on_version_seen(self, message: VersionSeen) -> None:
        if self._version not in (None, message.version):
            self._version = None
            self.refresh_library()

    def on_refresh_advanced(self, message: RefreshAdvanced) -> None:
        self._tell(self._status._replace(progress=message.progress))

    def on_archive_refreshed(self, message: ArchiveRefreshed) -> None:
        self._version = message.version
        is_first = self._status.releases is None
        self._tell(self._status._replace(releases=message.releases, progress=None))
        if is_first and self._state.serial == FIRST:
            return  # its answer follows
        self._state = self._state.asked_again()
        chosen = self._state.chosen
        if chosen is None:
            self._ask(self._state.cursor)
        else:
            self.find_place(self._state.serial, self._state.text, chosen)

    def on_place_found(self, message: PlaceFound) -> None:
        if message.serial == self._state.serial:
            self._ask(self._state.cursor if message.place is None else message.place)

    def _ask(self, around: int) -> None:
        """Ask for the page that the `around`-th hit is on, and for its neighbours."""
        self._waiting = None
        start = max(around // PAGE - 1, 0) * PAGE
        size = 3 * PAGE if around else PAGE
        self.search(self._state.serial, self._state.text, Window(start, size))

    def _tell(self, status: Status) -> None:
        self._line.status = self._status = status
        self._list.advice = advice(status.releases, self._state.text)

    def _show_listing(self) -> None:
        self._list.listing = self._state.listing
        self._list.cursor = self._state.cursor
        self.set_timer(FRAME, self._load_chosen)

    def _load_chosen(self) -> None:
        """Read the release under the cursor, one at a time, so that a held key skips some."""
        chosen = self._state.chosen
        if self._state.shown or not self._state.listing.total:
            self._show_release()
        elif chosen is not None and self._loading is None:
            self._loading = chosen
            self.load(chosen)

    def _show_release(self) -> None:
        release = self._state.shown
        if release is None:
            self._text.page = self._contacts.release = None
            return
        now = datetime.datetime.now().astimezone()
        words = self._state.listing.words
        self._text.page = Page(release, self._state.revised_by, words, now)
        self._contacts.release = release

    def with_shown(self, do: Callable[[Release], None]) -> None:
        """Do it to the release under the cursor, as soon as it is there."""
        if self._state.shown:
            do(self._state.shown)
        elif self._state.listing.total:
            self._waiting = do
            self._load_chosen()
