"""The screen that searches, lists and reads releases."""

import datetime

from textual import events, on
from textual.app import ComposeResult
from textual.dom import DOMNode
from textual.widget import Widget

from store import Library, between
from tui.actions import Where, bindings, footer
from tui.arrangement import READING, Arrangement, Pane
from tui.messages import Answer, ReleaseShown
from tui.panes.desk import Desk
from tui.panes.footer import Footer
from tui.panes.notice import Notice
from tui.panes.release_list import ReleaseList
from tui.panes.search_bar import SearchBar
from tui.panes.status_line import StatusLine
from tui.panes.timeline import Timeline
from tui.present import copies
from tui.present.archive import Opened
from tui.remembered import Left, Remembered, memory_of
from tui.screens.beside import Beside
from tui.screens.bulletin import Bulletin
from tui.screens.changes import Changes
from tui.screens.commands import CommandedScreen
from tui.screens.copying import Copying
from tui.screens.correcting import Correcting
from tui.screens.curtain import Curtain
from tui.screens.doors import Doors
from tui.screens.exporting import Exporting
from tui.screens.finding import Finding
from tui.screens.following import Following
from tui.screens.importing import Importing
from tui.screens.jumping import Jumping
from tui.screens.marking import Marker
from tui.screens.opening import Opening
from tui.screens.reading import Reading
from tui.screens.saving import Saving
from tui.screens.seeking import Seeking
from tui.screens.selecting import Selecting
from tui.screens.snippets import Snippets
from tui.screens.tasks import Tasks
from tui.screens.undoing import Undoing
from tui.screens.upkeep import Upkeep
from tui.screens.work import Work
from tui.settings import Settings

PLACES = {
    Pane.FACETS: (Where.FACETS,),
    Pane.TIMELINE: (Where.TIMELINE,),
    Pane.PEOPLE: (Where.PEOPLE,),
    Pane.SAVED: (Where.SAVED,),
    Pane.CONTACTS: (Where.CONTACTS,),
    Pane.TEXT: (Where.TEXT,),
}
"""Where keys count that a pane alone knows."""


class BrowseScreen(CommandedScreen):
    """Takes what happens in the panes to the library, and its answers down to the panes."""

    BINDINGS = bindings(Where.BROWSE, Where.LIST, Where.DEEP)
    AUTO_FOCUS = ""
    BLANK = True

    def __init__(self, library: Library, text: str, opened: Opened, settings: Settings) -> None:
        super().__init__()
        self._opened = opened
        self._settings = settings
        self._remembered = Remembered(opened.folder and memory_of(opened.folder))
        self._left = _taken_up(self._remembered.left, text, fresh=opened.fresh)
        self._tasks = tasks = Tasks(self, library)
        self._work = Work(tasks, settings.order)
        self._upkeep = Upkeep(tasks, self._work)
        self._changes = Changes(tasks, self._upkeep)
        self._copying = Copying(self, settings.actions)
        self._opening = Opening(self, self._work, settings.actions)
        self._undoing = Undoing(self, self._changes, settings.look, settings.actions)
        self._importing = Importing(self, tasks, self._upkeep, settings.actions)
        self._doors = Doors(self, self._importing)
        self._curtain = Curtain(self)

    def compose(self) -> ComposeResult:
        line = StatusLine(id="status")
        self._desk = Desk(
            self._left.query,
            self._settings.look,
            self._settings.actions,
            self._remembered.queries,
        )
        self._footer = Footer(id="footer")
        bulletin = Bulletin(line, self._desk.list, self._opened)
        self._finding = Finding(self, self._work, self._desk, bulletin)
        self._snippets = Snippets(self, self._work, self._finding, self._desk.list)
        self._beside = Beside(self._work, self._finding, self._desk)
        self._following = Following(self, self._upkeep, self._finding)
        self._reading = Reading(self, self._changes, self._finding, self._desk)
        self._selector = Selecting(self, self._work, self._finding)
        self._exporting = Exporting(
            self, self._tasks, self._upkeep, self._selector, self._settings.actions
        )
        self._marker = Marker(
            self, self._changes, self._finding, self._selector, self._settings.actions
        )
        self._seeking = Seeking(self, self._finding, self._desk, self._settings.actions)
        self._jumping = Jumping(
            self, self._work, self._finding, self.put_query, self._settings.actions
        )
        self._correcting = Correcting(self, self._changes, self._desk, self._settings.actions)
        self._saving = Saving(
            self, self._changes, self._finding, self.put_query, self._settings.actions
        )
        yield from (line, self._desk, self._footer, Notice(id="notice"))

    def on_mount(self) -> None:
        self._curtain.fall()
        self.watch(self.query_one(Notice), "covering", self._make_room)
        left = self._left
        self._desk.share(left.split, zoomed=left.zoomed)
        self._desk.turn(Pane.TEXT if left.reading else Pane.LIST)
        self._following.begin(left.query, left.release)

    def on_unmount(self) -> None:
        self._upkeep.end()
        self._importing.end()
        (query, release), desk = self._finding.place, self._desk.arrangement
        split = None if desk.split == Arrangement().split else desk.split
        self._remembered.leave(Left(query, release, split, desk.reading, desk.zoomed))

    @property
    def complaint(self) -> str:
        """Why nothing is remembered of the last session; empty if that is not so."""
        return self._remembered.complaint

    @property
    def importing(self) -> bool:
        """Whether an import is under way, though the screen may have gone."""
        return self._importing.under_way

    @property
    def last_words(self) -> str:
        """What is to be told once the screen has gone; empty if there is nothing."""
        return self._importing.last_words

    async def ready(self, node: DOMNode) -> None:
        """Wait until `node` shows what was asked for, so that a key acts on what it should."""
        pane = self._desk.arrangement.pane
        if node is self._desk.bar or not isinstance(node, Widget):
            await self._finding.answered()
        elif pane in READING:
            await self._finding.release()
        else:
            await self._finding.answered()
            await self._beside.ready(pane)

    def on_search_bar_asked(self, message: SearchBar.Asked) -> None:
        self._desk.reading.sought = ""
        self._finding.ask(message.text, self._desk.bar.cursor_position)

    async def on_text_selected(self) -> None:
        """What is selected with the mouse is copied, as terminals do."""
        text = self.get_selected_text()
        release = self._finding.state.shown
        if release and text and text.strip():
            await self._copying.send(release, copies.selected(text))

    def on_search_bar_kept(self, message: SearchBar.Kept) -> None:
        self._remembered.add(message.text)

    def on_release_list_moved(self, message: ReleaseList.Moved) -> None:
        self._finding.move(message.steps)

    def on_release_list_pointed(self, message: ReleaseList.Pointed) -> None:
        self._finding.point(message.index)

    def on_release_list_viewed(self, message: ReleaseList.Viewed) -> None:
        self._finding.view(message.first, message.last)
        self._snippets.view()

    def on_release_shown(self, message: ReleaseShown) -> None:
        self._reading.meet(message.visit)

    def on_resize(self, event: events.Resize) -> None:
        self.query_one(Notice).place()
        self._curtain.resized(event.size)

    def _make_room(self, covering: int) -> None:
        self._footer.covered = covering

    def on_desk_arranged(self) -> None:
        self._beside.look()
        self._footer.actions = footer(self._places(), self._settings.actions)

    def _places(self) -> tuple[Where, ...]:
        """Where the keys count that the footer is to tell of."""
        if self._desk.asking:
            return Where.SEARCH, Where.EVERYWHERE, Where.PANES
        pane, deep = self._desk.arrangement.pane, self._desk.arrangement.deep
        own = PLACES.get(pane, ())
        return *own, Where.BROWSE, Where.DEEP if deep else Where.LIST, Where.PANE, Where.PANES

    @on(Answer)
    def take(self, message: Answer) -> None:
        """Take up an answer of the library."""
        self._finding.take(message)
        self._following.take(message)
        self._beside.take(message)
        self._snippets.take(message)
        self._curtain.rise()

    def on_timeline_ranged(self, message: Timeline.Ranged) -> None:
        text, now = self._finding.state.text, datetime.datetime.now().astimezone()
        self.put_query(between(text, message.first, message.last, now))


def _taken_up(left: Left, query: str, *, fresh: bool) -> Left:
    """How the browser opens; who comes with a query has no place in it yet."""
    if fresh:
        return Left(query)
    return Left(query, split=left.split) if query else left
