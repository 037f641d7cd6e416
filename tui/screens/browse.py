"""The screen that searches, lists and reads releases."""

import datetime
from collections.abc import Callable

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from store import Library, Release, Window
from tui.actions import Where, bindings, footer
from tui.browsing import PAGE, Browsing, layout
from tui.messages import (
    ArchiveRefreshed,
    HitsLoaded,
    PlaceFound,
    RefreshAdvanced,
    ReleaseLoaded,
    RowsLoaded,
    VersionSeen,
    WorkFailed,
)
from tui.panes.contact_strip import ContactStrip
from tui.panes.desk import Desk, Shape
from tui.panes.footer import Footer
from tui.panes.release_list import ReleaseList
from tui.panes.release_pane import ReleasePane
from tui.panes.search_bar import SearchBar
from tui.panes.status_line import StatusLine
from tui.present.advice import advice
from tui.present.page import Page
from tui.present.status import Status
from tui.screens.copying import CopyingScreen
from tui.screens.library_screen import LOOK

STEP = 5
"""Percent of the screen by which the list is resized."""


class BrowseScreen(CopyingScreen):
    """Takes what happens in the panes to the library, and its answers down to the panes."""

    BINDINGS = bindings(Where.BROWSE)

    def __init__(self, library: Library, text: str) -> None:
        super().__init__(library)
        self._state = Browsing(text=text)
        self._status = Status()
        self._version: int | None = None
        self._loading: int | None = None
        self._fetching = False
        self._waiting: Callable[[Release], None] | None = None

    def compose(self) -> ComposeResult:
        self._line = StatusLine(id="status")
        self._bar = SearchBar(self._state.text, id="search")
        self._list = ReleaseList(id="list")
        self._text = ReleasePane(id="text")
        self._contacts = ContactStrip(id="contacts")
        self._footer = Footer(id="footer")
        self._desk = Desk(self._list, Vertical(self._text, self._contacts, id="reading"))
        prompt = Static("/", id="prompt", markup=False)
        yield from (
            self._line,
            Horizontal(prompt, self._bar, id="asking"),
            self._desk,
            self._footer,
        )

    def on_mount(self) -> None:
        self._list.focus()
        self.refresh_library()
        self._state = self._state.asked(self._state.text)
        self._search(0)
        self.set_interval(LOOK, self.look)

    # What happens in the panes

    def on_search_bar_asked(self, message: SearchBar.Asked) -> None:
        if message.text != self._state.text:
            self._state = self._state.asked(message.text)
            self._search(0)

    def on_search_bar_left(self) -> None:
        self._list.focus()

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

    def on_release_list_opened(self) -> None:
        self.action_read()

    async def on_footer_pressed(self, message: Footer.Pressed) -> None:
        action = message.action
        place = {Where.SEARCH: self._bar, Where.APP: self.app}.get(action.where, self)
        await self.app.run_action(action.name, default_namespace=place)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        self._state = self._state.turned(reading=event.widget is self._text)
        place = Where.SEARCH if event.widget is self._bar else Where.BROWSE
        self._footer.actions = footer((place, Where.APP))
        self._arrange()

    def on_resize(self) -> None:
        self._arrange()

    # What the library answers

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
        is_first = self._status.releases is None
        self._version = message.version
        self._tell(self._status._replace(releases=message.releases, progress=None))
        if is_first and not message.indexed:
            return
        self._state = self._state.asked_again()
        chosen = self._state.chosen
        if chosen is None:
            self._search(self._state.cursor)
        else:
            self.find_place(self._state.serial, self._state.text, chosen)

    def on_place_found(self, message: PlaceFound) -> None:
        if message.serial == self._state.serial:
            self._search(self._state.cursor if message.place is None else message.place)

    # What a person asks for by a key

    def action_search(self) -> None:
        self._bar.focus()

    def action_read(self) -> None:
        self._turn(reading=True)

    def action_next_pane(self) -> None:
        self._cycle(1)

    def action_previous_pane(self) -> None:
        self._cycle(-1)

    def action_next_match(self) -> None:
        if not self._text.find_next():
            self.post_message(WorkFailed("No word that was found stands further down."))

    def action_previous_match(self) -> None:
        if not self._text.find_previous():
            self.post_message(WorkFailed("No word that was found stands further up."))

    def action_zoom(self) -> None:
        self._state = self._state.zoomed_in(not self._state.zoomed)
        self._arrange()

    def action_narrow(self) -> None:
        self._resize(-STEP)

    def action_widen(self) -> None:
        self._resize(STEP)

    def action_back(self) -> None:
        if self._state.zoomed:
            self.action_zoom()
        elif self._state.reading:
            self._turn(reading=False)
        else:
            self._bar.clear()

    # How it is done

    def _search(self, around: int) -> None:
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
        self.call_after_refresh(self._load_chosen)

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

    def _turn(self, *, reading: bool) -> None:
        """Give the text or the list the keys, and the screen if it is shown alone."""
        self._state = self._state.turned(reading=reading)
        self._arrange()
        (self._text if reading else self._list).focus()

    def _cycle(self, by: int) -> None:
        panes = [self._bar, self._list, self._text]
        at = (panes.index(self.focused) if self.focused in panes else 1) + by
        pane = panes[at % len(panes)]
        if pane is self._bar:
            pane.focus()
        else:
            self._turn(reading=pane is self._text)

    def _resize(self, by: int) -> None:
        self._state = self._state.resized(by)
        self._arrange()

    def _arrange(self) -> None:
        self._desk.shape = Shape(layout(self._state, self.size.width), self._state.split)
