"""By what the query can be narrowed, with how many releases each step finds."""

from textual import events
from textual.reactive import reactive

from store import Facets, FacetValue
from tui.actions import Where, bindings
from tui.messages import ActionWanted
from tui.panes.menu import BAR, NO_BAR
from tui.panes.moving_view import MovingView
from tui.present.facets import NO_PICKS, FacetLine, Pick, facet_lines, narrowing
from tui.present.line import Line, Role, Run

NOTHING = FacetLine((Run("Nothing to narrow by.", Role.FAINT),))
SIGNS = 2
"""Cells before a value, where a click selects it."""


class FacetPane(MovingView):
    """Shows `facets`; `cursor` is the place of a value among all of them, some are `picked`."""

    BINDINGS = bindings(Where.FACETS)

    facets: reactive[Facets] = reactive(Facets)
    cursor: reactive[int] = reactive(0)
    picked: reactive[frozenset[Pick]] = reactive(NO_PICKS)

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self._lines: tuple[FacetLine, ...] = ()
        self._values: tuple[tuple[Pick, FacetValue], ...] = ()

    @property
    def value(self) -> FacetValue | None:
        """The one that the cursor stands on."""
        return self._values[self.cursor][1] if self.cursor < len(self._values) else None

    @property
    def picks(self) -> tuple[Pick, ...]:
        """What is picked, in the order in which it is shown."""
        return tuple(pick for pick, _ in self._values if pick in self.picked)

    def action_select(self) -> None:
        self._toggle()
        self.cursor += 1

    def _toggle(self) -> None:
        if self.cursor < len(self._values):
            self.picked ^= {self._values[self.cursor][0]}

    def move(self, steps: int) -> None:
        self.cursor += steps

    def line_at(self, index: int) -> tuple[Line, bool]:
        line, value = self._lines[index]
        here = value is not None and value == self.cursor and self.has_focus
        return (BAR if here else NO_BAR, *line), here

    def validate_cursor(self, cursor: int) -> int:
        return min(max(cursor, 0), max(len(self._values) - 1, 0))

    def watch_facets(self, old: Facets, new: Facets) -> None:
        """Stay on the value of the same kind and name; what is chosen by now is picked no more."""
        before = self._values
        self._values = now = narrowing(new)
        here = before[self.cursor][0] if self.cursor < len(before) else None
        places = [pick for pick, _ in now]
        self.cursor = places.index(here) if here in places else self.validate_cursor(self.cursor)
        same = {(pick, value.chosen) for pick, value in before}
        self.picked &= {pick for pick, value in now if (pick, value.chosen) in same}
        self._lay_out()

    def watch_picked(self) -> None:
        count = len(self.picked)
        self.border_subtitle = f"{count} selected" if count else ""
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
        if value is None:
            return
        self.cursor = value
        at_sign = event.get_content_offset_capture(self).x <= SIGNS
        if at_sign or event.ctrl:
            self._toggle()
            return
        if self.picked and self._values[value][0] not in self.picked:
            self._toggle()
        self.post_message(ActionWanted("screen.choose_facet"))

    def _lay_out(self) -> None:
        room = self.width - 2
        self._lines = tuple(facet_lines(self.facets, room, self.picked)) or (NOTHING,)
        self.extent = len(self._lines)
        self._reveal()
        self.refresh()

    def _reveal(self) -> None:
        """Have the value in sight, with the heading above the first of a kind."""
        at = next((n for n, each in enumerate(self._lines) if each.value == self.cursor), 0)
        is_first = at > 0 and self._lines[at - 1].value is None
        self.reveal(at - is_first, 1 + is_first)
