"""What stands beside the list: facets, people and saved searches, asked for while they are seen."""

import asyncio
from collections.abc import Callable
from functools import singledispatchmethod

from tui.arrangement import Pane
from tui.messages import (
    Answer,
    ArchiveRefreshed,
    FacetsLoaded,
    HitsLoaded,
    MarksChanged,
    PeopleLoaded,
    SavedChanged,
    SavedCounted,
    WorkFailed,
)
from tui.panes.desk import Desk
from tui.screens.finding import Finding
from tui.screens.work import Work


class Sight:
    """Asks for what `is_seen` as often as there is news, one thing at a time.

    `ask` is given the number of the news, which its answer brings back.
    """

    def __init__(self, is_seen: Callable[[], bool], ask: Callable[[int], None]) -> None:
        self._is_seen = is_seen
        self._ask = ask
        self._wanted = 0
        self._shown = 0
        self._asked: int | None = None
        self._come = asyncio.Event()

    def news(self) -> None:
        """Something else is to be shown."""
        self._wanted += 1
        self.look()

    def look(self) -> None:
        """Ask, if it is seen and there was news since."""
        if self._asked is None and self._shown != self._wanted and self._is_seen():
            self._asked = self._wanted
            self._ask(self._wanted)

    def came(self, number: int) -> None:
        """That was answered; what is older than the last news is asked for anew."""
        self._asked, self._shown = None, number
        self._come.set()
        self.look()

    def failed(self) -> None:
        """No answer will come."""
        if self._asked is not None:
            self.came(self._wanted)

    async def ready(self) -> None:
        """Wait until all that is seen is shown."""
        self.look()
        while self._is_seen() and self._shown != self._wanted:
            self._come.clear()
            await self._come.wait()


class Beside:
    """Has `work` ask about what `finding` has found, and `desk` show it."""

    def __init__(self, work: Work, finding: Finding, desk: Desk) -> None:
        self._work = work
        self._finding = finding
        self._desk = desk
        self.facets = Sight(
            lambda: self._sees(Pane.FACETS), lambda number: work.facets(number, self._text)
        )
        self.people = Sight(
            lambda: self._sees(Pane.PEOPLE),
            lambda number: work.people(number, self._text, finding.state.listing.total or 0),
        )
        self.saved = Sight(lambda: self._sees(Pane.SAVED), work.saved)

    def look(self) -> None:
        """The panes that are seen may be others."""
        for sight in (self.facets, self.people, self.saved):
            sight.look()

    async def ready(self, pane: Pane) -> None:
        """Wait until what a pane is to show is there."""
        sight = {
            Pane.FACETS: self.facets,
            Pane.TIMELINE: self.facets,
            Pane.PEOPLE: self.people,
            Pane.SAVED: self.saved,
        }.get(pane)
        if sight:
            await sight.ready()

    @singledispatchmethod
    def take(self, message: Answer) -> None:
        """Take up an answer, or what makes others of them."""

    @take.register
    def _(self, message: HitsLoaded) -> None:
        if message.serial == self._finding.state.serial:
            self._desk.rail.text = self._text
            self.facets.news()
            self.people.news()

    @take.register
    def _(self, message: MarksChanged) -> None:
        self.facets.news()
        self.saved.news()

    @take.register
    def _(self, message: ArchiveRefreshed) -> None:
        self.saved.news()

    @take.register
    def _(self, message: SavedChanged) -> None:
        self.saved.news()

    @take.register
    def _(self, message: FacetsLoaded) -> None:
        self._desk.side.show(message.facets)
        self.facets.came(message.number)

    @take.register
    def _(self, message: PeopleLoaded) -> None:
        self._desk.side.people.show(message.people, message.found)
        self.people.came(message.number)

    @take.register
    def _(self, message: SavedCounted) -> None:
        self._desk.rail.saved = message.saved
        self.saved.came(message.number)

    @take.register
    def _(self, message: WorkFailed) -> None:
        for sight in (self.facets, self.people, self.saved):
            sight.failed()

    @property
    def _text(self) -> str:
        return self._finding.state.text

    def _sees(self, pane: Pane) -> bool:
        return pane in self._desk.layout_now.panes
