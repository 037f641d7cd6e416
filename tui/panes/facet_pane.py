"""By what the query can be narrowed, with how many releases each step finds."""

from textual import events
from textual.message import Message
from textual.reactive import reactive

from store import Facets, FacetValue
from tui.actions import Where, bindings
from tui.messages import ActionWanted
from tui.panes.menu import BAR, NO_BAR
from tui.panes.moving_view import MovingView
from tui.present.facets import FacetLine, facet_lines, narrowing
from tui.present.line import Line, Role, Run

NOTHING = FacetLine((Run("Nothing to narrow by.", Role.FAINT),))


class FacetPane(MovingView):
    """Shows `facets`; `cursor` is the place of a value among all of them."""

    BINDINGS = bindings(Where.FACETS)

    facets: reactive[Facets] = reactive(Facets)
    cursor: reactive[int] = reactive(0)

    class Chosen(Message):
        """A value was chosen; `query` is what takes it up, or out."""

        def __init__(self, query: str) -> None:
            super().__init__()
            self.query = query

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self._lines: tuple[FacetLine, ...] = ()
        self._values: tuple[FacetValue, ...] = ()

    @property
    def value(self) -> FacetValue | None:
        """The one that the cursor stands on."""
        return self._values[self.cursor] if self.cursor < len(self._values) else None

    def move(self, steps: int) -> None:
        self.cursor += steps

    def line_at(self, index: int) -> tuple[Line, bool]:
        line, value = self._lines[index]
        here = value is not None and value == self.cursor and self.has_focus
        return (BAR if here else NO_BAR, *line), here

    def validate_cursor(self, cursor: int) -> int:
        return min(max(cursor, 0), max(len(self._values) - 1, 0))

    def watch_facets(self, old: Facets, new: Facets) -> None:
        """Stay on the value of the same kind and name."""
        named = [(facet.kind, value.name) for facet in old.facets for value in facet.values]
        now = [(facet.kind, value.name) for facet in new.facets for value in facet.values]
        self._values = narrowing(new)
        here = named[self.cursor] if self.cursor < len(named) else None
        self.cursor = now.index(here) if here in now else self.validate_cursor(self.cursor)
        self._lay_out()

    def watch_cursor(self) -> None:
        self._reveal()

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def on_resize(self) -> None:
        self._lay_out()

    def on_click(self, event: events.Click) -> None:
        line = self.line_under(event.get_content_offset(self))
        value = self._lines[line].value if line is not None and line < len(self._lines) else None
        if value is not None:
            self.cursor = value
            self.post_message(ActionWanted("screen.choose_facet"))

    def _lay_out(self) -> None:
        room = self.width - 2
        self._lines = tuple(facet_lines(self.facets, room)) or (NOTHING,)
        self.extent = len(self._lines)
        self._reveal()
        self.refresh()

    def _reveal(self) -> None:
        """Have the value in sight, with the heading above the first of a kind."""
        at = next((n for n, each in enumerate(self._lines) if each.value == self.cursor), 0)
        is_first = at > 0 and self._lines[at - 1].value is None
        self.reveal(at - is_first, 1 + is_first)
