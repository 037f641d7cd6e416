"""Why the releases in sight were found, looked up once one has stopped typing and moving."""

from functools import singledispatchmethod

from textual.screen import Screen

from tui.messages import Answer, HitsLoaded, RowsLoaded, SnippetsLoaded
from tui.panes.release_list import NO_SNIPPETS, ReleaseList
from tui.screens.finding import Finding
from tui.screens.lull import Lull
from tui.screens.work import Work


class Snippets:
    """Has `work` read the releases that `list` shows."""

    def __init__(
        self, screen: Screen[None], work: Work, finding: Finding, list: ReleaseList
    ) -> None:
        self._work = work
        self._finding = finding
        self._list = list
        self._lull = Lull(screen, self._ask)

    def view(self) -> None:
        """Other releases may be in sight."""
        self._lull.want()

    @singledispatchmethod
    def take(self, message: Answer) -> None:
        """Take up an answer that brings rows, or their snippets."""

    @take.register
    def _(self, message: HitsLoaded) -> None:
        if message.serial == self._finding.state.serial:
            self._list.snippets = NO_SNIPPETS
            self.view()

    @take.register
    def _(self, message: RowsLoaded) -> None:
        self.view()

    @take.register
    def _(self, message: SnippetsLoaded) -> None:
        if message.serial == self._finding.state.serial:
            self._list.snippets = {**self._list.snippets, **message.snippets}

    @property
    def missing(self) -> list[int]:
        """The ids of the releases in sight of which it is not told yet why they were found."""
        state, known = self._finding.state, self._list.snippets
        if not (state.listing.words and self._list.tells_why):
            return []
        rows = (state.listing.row(hit) for hit in self._list.in_sight)
        return [row.id for row in rows if row and row.id not in known]

    def _ask(self) -> None:
        state, ids = self._finding.state, self.missing
        if ids and state.is_answered:
            self._work.snippets(state.serial, ids, state.listing.words)
