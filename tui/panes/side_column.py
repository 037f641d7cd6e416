"""What stands beside the releases: by what to narrow the query, or whom to call about it."""

from textual.app import ComposeResult

from store import Facets
from tui.arrangement import NARROWING, Pane
from tui.panes.facet_pane import FacetPane
from tui.panes.ground import Ground
from tui.panes.people_pane import PeoplePane
from tui.panes.timeline import Timeline
from tui.present.look import Look

LOW = 12
"""Lines from which on there is room for the timeline and for what narrows the query."""


class SideColumn(Ground):
    """Shows the panes that are asked for."""

    def __init__(self, id: str, look: Look) -> None:
        super().__init__(id=id)
        self.timeline = Timeline(id="timeline")
        self.facets = FacetPane(id="facets")
        self.people = PeoplePane("people", look.dates)
        self._panes: frozenset[Pane] = frozenset()
        self._in_use = Pane.LIST

    def compose(self) -> ComposeResult:
        yield from (self.timeline, self.facets, self.people)

    def show(self, facets: Facets) -> None:
        """What the query is narrowed by."""
        self.timeline.facets = self.facets.facets = facets

    def have(self, panes: frozenset[Pane], in_use: Pane) -> None:
        """Have those of its panes seen that are among these; none if none is."""
        self._panes, self._in_use = panes, in_use
        self._fit()
        self.display = any(each.display for each in self.children)

    def on_resize(self) -> None:
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for two, have the one seen that is in use."""
        seen = self._panes
        if 0 < self.size.height < LOW:
            kept = self._in_use if self._in_use in NARROWING else Pane.FACETS
            seen = seen.difference(NARROWING) | seen.intersection({kept})
        self.timeline.display = Pane.TIMELINE in seen
        self.facets.display = Pane.FACETS in seen
        self.people.display = Pane.PEOPLE in seen
