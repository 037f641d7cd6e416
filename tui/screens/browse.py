"""The screen that searches, lists and reads releases."""

import asyncio
from collections.abc import Callable
from typing import Any

from textual.app import ComposeResult
from textual.dom import DOMNode

from store import Library, Release, Window
from tui.actions import Action, Where, bindings, footer
from tui.browsing import PAGE, Browsing
from tui.messages import (
    ActionRefused,
    ArchiveClosed,
    ArchiveGrown,
    ArchiveRefreshed,
    HitsLoaded,
    PlaceFound,
    RefreshAdvanced,
    ReleaseLoaded,
    ReleaseUnread,
    RowsLoaded,
    VersionSeen,
    WorkFailed,
)
from tui.panes.desk import Desk
from tui.panes.footer import Footer
from tui.panes.notice import Notice
from tui.panes.release_list import ReleaseList
from tui.panes.search_bar import SearchBar
from tui.panes.status_line import StatusLine
from tui.present.archive import Opened
from tui.present.menu import Choice
from tui.screens.bulletin import Bulletin
from tui.screens.copying import Copying
from tui.screens.correcting import Correcting
from tui.screens.library_screen import LibraryScreen

FRAME, RETRY = 1 / 60, 5
"""Seconds until the text is painted beside a new list, and until what failed is tried again."""


class BrowseScreen(LibraryScreen):
    """Takes what happens in the panes to the library, and its answers down to the panes."""

    BINDINGS = bindings(Where.BROWSE, Where.LIST, Where.DEEP)
    AUTO_FOCUS = ""

    def __init__(self, library: Library, text: str, opened: Opened) -> None:
        super().__init__(library)
        self._state = Browsing(text=text)
        self._opened = opened
        self._copying = Copying(self)
        self._correcting = Correcting(self, self.correct)
        self._version: int | None = None
        self._loading: int | None = None
        self._fetching = False
        self._failures = 0
        self._news = asyncio.Event()

    def compose(self) -> ComposeResult:
        self._line = StatusLine(id="status")
        self._desk = Desk(self._state.text)
        self._footer = Footer(id="footer")
        self._bulletin = Bulletin(self._line, self._desk.list, self._opened)
        yield from (self._line, self._desk, self._footer, Notice(id="notice"))

    def on_mount(self) -> None:
        self._desk.turn(reading=False)
        self._state = self._state.asked(self._state.text)
        self.begin(self._state.serial, self._state.text, Window(0, PAGE))
        self.keep_looking()

    async def ready(self, node: DOMNode) -> None:
        """Wait until `node` shows what was asked for, so that a key acts on what it should."""
        if node is self._desk.list:
            await self._until(lambda: self._state.is_answered)
        elif node is self._desk.text:
            await self._release()

    def begin_query(self) -> None:
        """Go on with the query, as a word of its own."""
        self._desk.ask()
        if self._desk.bar.value.strip():
            self._desk.bar.put(self._desk.bar.value.rstrip() + " ")

    async def action_commands(self) -> None:
        from tui.screens.command_dialog import CommandDialog

        await self.app.push_screen(CommandDialog(self._do))

    async def _do(self, action: Action) -> None:
        await self.app.run_action(action.name, self._desk if action.where is Where.PANES else self)

    def on_search_bar_asked(self, message: SearchBar.Asked) -> None:
        if message.text != self._state.text:
            self._state = self._state.asked(message.text)
            self._ask(0)

    def on_release_list_moved(self, message: ReleaseList.Moved) -> None:
        self._stand(self._state.moved(message.steps))

    def on_release_list_pointed(self, message: ReleaseList.Pointed) -> None:
        self._stand(self._state.pointed(message.index))

    def on_release_list_viewed(self, message: ReleaseList.Viewed) -> None:
        listing = self._state.listing
        window = listing.missing(message.first - PAGE // 2, message.last + PAGE // 2)
        if window and not self._fetching and listing.version == self._state.serial:
            self._fetching = True
            self.fetch(listing.version, self._state.text, window)

    def on_desk_arranged(self) -> None:
        depth = Where.DEEP if self._desk.arrangement.deep else Where.LIST
        here = (Where.BROWSE, depth, Where.PANE)
        asking = (Where.SEARCH, Where.EVERYWHERE)
        self._footer.actions = footer((*(asking if self._desk.asking else here), Where.PANES))

    def on_hits_loaded(self, message: HitsLoaded) -> None:
        self._state = self._state.answered(message.serial, message.hits)
        if message.serial == self._state.serial:
            complaint = next((each.message for each in message.hits.complaints), None)
            self._tell(complaint=complaint)
            self._show_listing()

    def on_rows_loaded(self, message: RowsLoaded) -> None:
        self._fetching = False
        self._state = self._state.extended(message.serial, message.hits)
        self._show_listing()

    def on_release_loaded(self, message: ReleaseLoaded) -> None:
        self._loading = None
        self._state = self._state.opened(message.release, message.revised_by, message.near)
        if self._state.shown:
            self._show_release()
        else:
            self._load_chosen()

    def on_work_failed(self, message: WorkFailed) -> None:
        self._loading, self._fetching = None, False
        self._failures += 1
        self._state = self._state.given_up()
        self._desk.list.cursor = self._state.cursor
        if not self._state.shown:
            self._show_release()

    def on_version_seen(self, message: VersionSeen) -> None:
        if self._version not in (None, message.version):
            self._version = None
            self.refresh_library()

    def on_refresh_advanced(self, message: RefreshAdvanced) -> None:
        self._tell(progress=message.progress, left=message.left)

    def on_archive_grown(self, message: ArchiveGrown) -> None:
        self._tell(releases=message.releases)
        self._ask_again()

    def on_archive_refreshed(self, message: ArchiveRefreshed) -> None:
        self._version = message.version
        condition, trouble = message.condition, message.trouble
        self._tell(releases=message.releases, progress=None, condition=condition, trouble=trouble)
        if trouble:
            self.set_timer(RETRY, self.refresh_library)
        elif condition.behind:
            self.post_message(ActionRefused(condition.behind))
        if message.grown:
            self._ask_again()

    def on_archive_closed(self, message: ArchiveClosed) -> None:
        self._version = 0  # so that whatever comes is another one
        self._tell(progress=None, complaint=None, trouble=message.trouble)
        self._state = self._state.closed()
        self._show_listing()

    def on_release_unread(self, message: ReleaseUnread) -> None:
        self._loading = None
        self._state = self._state.refused(message.id, message.reason)
        self._load_chosen()

    def on_place_found(self, message: PlaceFound) -> None:
        if message.serial == self._state.serial:
            self._ask(self._state.cursor if message.place is None else message.place)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        deep = self._desk.arrangement.deep
        return {"back": deep, "clear": not deep, "quit": not deep}.get(action, True)

    def action_search(self) -> None:
        self._desk.ask()

    def action_read(self) -> None:
        self._desk.turn(reading=True)

    def action_zoom(self) -> None:
        self._desk.zoom(not self._desk.arrangement.zoomed)

    def action_narrow(self) -> None:
        self._desk.resize(-1)

    def action_widen(self) -> None:
        self._desk.resize(1)

    def action_back(self) -> None:
        if self._desk.arrangement.zoomed:
            self._desk.zoom(False)
        else:
            self._desk.turn(reading=False)

    def action_clear(self) -> None:
        self._desk.bar.drop()

    async def action_quit(self) -> None:
        await self.app.action_quit()

    async def action_next_match(self) -> None:
        if await self._release() and not self._desk.text.find_next():
            self.post_message(ActionRefused("No word that was found stands further down."))

    async def action_previous_match(self) -> None:
        if await self._release() and not self._desk.text.find_previous():
            self.post_message(ActionRefused("No word that was found stands further up."))

    async def action_copy(self) -> None:
        if release := await self._release():
            await self._copying.copy_or_ask(release)

    async def action_copy_as(self) -> None:
        if release := await self._release():
            await self._copying.ask(release)

    async def action_copy_contact(self, number: int) -> None:
        if release := await self._release():
            await self._copying.copy(release, Choice(number - 1))

    async def action_correct(self) -> None:
        if release := await self._release():
            await self._correcting.ask(release)

    async def _release(self) -> Release | None:
        """The release that the list marks, once it is there; says so if there is none."""
        before = self._failures
        await self._until(lambda: self._state.is_answered)
        self._load_chosen()
        await self._until(lambda: self._state.is_settled or self._failures > before)
        if not self._state.listing.total:
            self.post_message(ActionRefused("The list is empty: there is no release to do it to."))
        elif self._state.reason:
            self.post_message(ActionRefused("This release cannot be read."))
        return self._state.shown

    async def _until(self, there: Callable[[], bool]) -> None:
        while not there():
            self._news.clear()
            await self._news.wait()

    def _stand(self, state: Browsing) -> None:
        """Have the list stand where `state` says, and the release there read."""
        if state.cursor != self._state.cursor:
            self._state = state
            self._desk.list.cursor = state.cursor
            self.set_timer(FRAME, self._load_chosen)

    def _ask(self, around: int) -> None:
        """Ask for the page that the `around`-th hit is on, and for its neighbours."""
        start = max(around // PAGE - 1, 0) * PAGE
        size = 3 * PAGE if around else PAGE
        self.search(self._state.serial, self._state.text, Window(start, size))

    def _ask_again(self) -> None:
        """Ask the same of what can be found now, and stay on the release."""
        self._state = self._state.asked_again()
        if self._state.chosen is None:
            self._ask(self._state.cursor)
        else:
            self.find_place(self._state.serial, self._state.text, self._state.chosen)

    def _tell(self, **changes: Any) -> None:
        self._bulletin.tell(self._state.text, **changes)

    def _show_listing(self) -> None:
        self._desk.list.listing = self._state.listing
        self._desk.list.cursor = self._state.cursor
        self.set_timer(FRAME, self._load_chosen)
        self._news.set()

    def _load_chosen(self) -> None:
        """Read the release under the cursor, one at a time, so that a held key skips some."""
        chosen = self._state.chosen
        if self._state.is_settled:
            self._show_release()
        elif chosen is not None and self._loading is None:
            self._loading = chosen
            self.load(chosen)

    def _show_release(self) -> None:
        self._news.set()
        self._desk.show(self._state)
