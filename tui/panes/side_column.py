"""What stands beside the releases: by what to narrow the query, or whom to call about it."""

from textual.app import ComposeResult

from store import Facets
from tui.arrangement import Pane
from tui.panes.facet_pane import FacetPane
from tui.panes.ground import Ground
from tui.panes.people_pane import PeoplePane
from tui.panes.timeline import Timeline
from tui.present.look import Look


class SideColumn(Ground):
    """Shows the panes that are asked for."""

    def __init__(self, id: str, look: Look) -> None:
        super().__init__(id=id)
        self.timeline = Timeline(id="timeline")
        self.facets = FacetPane(id="facets")
        self.people = PeoplePane("people", look.dates)

    def compose(self) -> ComposeResult:
        yield from (self.timeline, self.facets, self.people)

    def show(self, facets: Facets) -> None:
        """What the query is narrowed by."""
        self.timeline.facets = self.facets.facets = facets

    def have(self, panes: frozenset[Pane]) -> None:
        """Have those of its panes seen that are among these; none if none is."""
        self.timeline.display = Pane.TIMELINE in panes
        self.facets.display = Pane.FACETS in panes
        self.people.display = Pane.PEOPLE in panes
        self.display = any(each.display for each in self.children)
