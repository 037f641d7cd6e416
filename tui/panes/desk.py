"""The search bar and the panes: which of them is in use, and how they share the room."""

from collections.abc import Sequence

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from store import Completions, Hits
from tui.actions import Action, Where, bindings, key_of
from tui.arrangement import READING, Arrangement, Layout, Pane
from tui.browsing import Browsing
from tui.panes.asked_line import AskedLine
from tui.panes.ground import Ground
from tui.panes.reading_column import ReadingColumn
from tui.panes.release_list import ReleaseList
from tui.panes.saved_rail import SavedRail
from tui.panes.search_bar import SearchBar
from tui.panes.side_column import SideColumn
from tui.panes.suggestion_menu import SuggestionMenu
from tui.present.look import Look

STEP = 5
"""Percent of the screen by which the list is resized."""
LEFT = 2
"""Cells at the left of what is offered, so that it stands below what is written."""
ROOMY = 10
"""Lines from which on it is said how the query was read."""
RAIL, SIDE = 26, 38
"""Cells of the rail of saved searches and of the third column."""
ROUND = (Pane.SAVED, Pane.LIST, Pane.CONTACTS, Pane.TEXT, Pane.TIMELINE, Pane.FACETS, Pane.PEOPLE)
"""The order in which Tab goes from one pane to the next, behind the search bar."""


class Desk(Ground):
    """Turns from one pane to another at once, so that the next key finds the right one."""

    BINDINGS = bindings(Where.PANES)

    class Arranged(Message):
        """Another pane came into use, or the panes share the room in another way."""

    def __init__(
        self, text: str, look: Look, actions: Sequence[Action], queries: tuple[str, ...] = ()
    ) -> None:
        super().__init__()
        self.bar = SearchBar(text, "search", queries)
        self._asked = AskedLine(id="asked")
        self._suggestions = SuggestionMenu(id="suggestions")
        self.rail = SavedRail(id="saved")
        self.list = ReleaseList("list", look)
        self.reading = ReadingColumn("reading", look)
        self.side = SideColumn("side", look)
        self.text, self.contacts = self.reading.text, self.reading.contacts
        self.arrangement = Arrangement()
        self._dragged = False
        self._widgets: dict[Pane, Widget] = {
            Pane.SAVED: self.rail,
            Pane.LIST: self.list,
            Pane.TEXT: self.text,
            Pane.CONTACTS: self.contacts,
            Pane.TIMELINE: self.side.timeline,
            Pane.FACETS: self.side.facets,
            Pane.PEOPLE: self.side.people,
        }
        self._panes = Ground(self.rail, self.list, self.reading, self.side, id="panes")
        self._entitle(actions)

    def compose(self) -> ComposeResult:
        yield Horizontal(Static("/", id="prompt", markup=False), self.bar, id="asking")
        yield from (self._asked, self._suggestions, self._panes)

    @property
    def layout_now(self) -> Layout:
        """How the panes share the screen."""
        return self.arrangement.layout(self._extent.width)

    @property
    def in_sight(self) -> bool:
        """Whether the text is on the screen."""
        return Pane.TEXT in self.layout_now.panes

    @property
    def asking(self) -> bool:
        """Whether the search bar is in use."""
        return self.screen.focused is self.bar

    def ask(self) -> None:
        """Have the search bar in use, with the cursor at its end, and the list seen."""
        if self.layout_now.alone:
            self._arrange(self.arrangement.turned(Pane.LIST))
        self.screen.set_focus(self.bar)
        self.bar.begin()

    def turn(self, pane: Pane) -> None:
        """Have a pane in use, and on the screen."""
        self._arrange(self.arrangement.turned(pane))
        self.screen.set_focus(self._widgets[pane])

    def reach(self, pane: Pane) -> None:
        """Have a pane in use; where it is already, give it the whole screen or take it back."""
        if self.arrangement.pane is pane and not self.asking:
            self.zoom(not self.arrangement.zoomed)
        else:
            self.turn(pane)

    def zoom(self, zoomed: bool) -> None:
        """Give the pane in use the whole screen, or take it back."""
        self._arrange(self.arrangement.zoomed_in(zoomed))

    def back_out(self) -> None:
        """Go up one level."""
        self._arrange(self.arrangement.backed_out())
        self.screen.set_focus(self._widgets[self.arrangement.pane])

    def show(self, state: Browsing) -> None:
        """The release under the cursor, or why it cannot be shown."""
        self.reading.show(state)

    @property
    def sought(self) -> str:
        """The letters that are marked in the text; empty if it is the words of the query."""
        return self.reading.sought

    def seek(self, sought: str) -> None:
        """Mark these letters in the text instead of the words of the query; none as before."""
        self.reading.seek(sought)

    def point_out(self, words: str) -> None:
        """Mark where these stand in the text, and go there; nothing has it as before."""
        self.reading.point_out(words)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        pane = next((pane for pane, each in self._widgets.items() if each is event.widget), None)
        self._arrange(self.arrangement.turned(pane) if pane else self.arrangement)

    def answer(self, hits: Hits, completions: Completions) -> None:
        """Say how the query was read, and offer how to go on with it."""
        self._asked.asked = self._asked.asked._replace(
            understood=hits.understood, complaints=hits.complaints, known=True
        )
        self.bar.answer(hits.complaints, completions)

    def on_search_bar_left(self) -> None:
        self.turn(Pane.LIST)

    def on_search_bar_passed(self) -> None:
        self._cycle(1)

    def on_search_bar_suggested(self, message: SearchBar.Suggested) -> None:
        self._suggestions.suggest(message.suggestions)

    def on_menu_clicked(self, message: SuggestionMenu.Clicked) -> None:
        if message.control is self._suggestions:
            self.bar.take(self._suggestions.chosen or 0)

    def on_asked_line_clicked(self, message: AskedLine.Clicked) -> None:
        text, span = self.bar.value, message.span
        self.bar.put(" ".join(f"{text[: span.start]} {text[span.end :]}".split()))

    def on_resize(self) -> None:
        self._arrange(self.arrangement)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        if self._on_divider(event):
            self._dragged = True
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        if self._dragged:
            self._drag(event)

    def on_mouse_up(self) -> None:
        if self._dragged:
            self._dragged = False
            self.release_mouse()

    def action_next_pane(self) -> None:
        self._cycle(1)

    def action_previous_pane(self) -> None:
        self._cycle(-1)

    def action_show_list(self) -> None:
        self.reach(Pane.LIST)

    def action_show_text(self) -> None:
        self.reach(Pane.TEXT)

    def action_show_contacts(self) -> None:
        self.reach(Pane.CONTACTS)

    def action_show_people(self) -> None:
        self.reach(Pane.PEOPLE)

    def share(self, split: int | None, *, zoomed: bool) -> None:
        """Share the room as it was shared before; None is as usual."""
        usual = Arrangement()
        self._arrange(usual.zoomed_in(zoomed).resized((split or usual.split) - usual.split))

    def resize(self, steps: int) -> None:
        """Make the list larger by so many steps, or smaller if negative."""
        self._arrange(self.arrangement.resized(steps * STEP))

    def _cycle(self, by: int) -> None:
        """Go on to the next pane that is seen; of one alone, to what is read or back."""
        seen = self.layout_now.panes
        if self.layout_now.alone and not self.arrangement.zoomed:
            seen = seen | {Pane.LIST, *READING}
        panes = [pane for pane in ROUND if pane in seen and self._widgets[pane].display]
        at = -1 if self.asking else panes.index(self.arrangement.pane)
        place = (at + 1 + by) % (len(panes) + 1)
        if place:
            self.turn(panes[place - 1])
        else:
            self.ask()

    def _arrange(self, arrangement: Arrangement) -> None:
        self.arrangement = arrangement
        self._asked.asked = self._asked.asked._replace(
            typing=self.asking, hinted=Pane.FACETS not in self.layout_now.panes
        )
        roomy = self._asked.display = self._extent.height >= ROOMY
        self._suggestions.styles.offset = (LEFT, 2 if roomy else 1)
        layout = self.layout_now
        panes = layout.panes
        self.rail.display, self.list.display = Pane.SAVED in panes, Pane.LIST in panes
        self.reading.display = Pane.TEXT in panes
        self.side.have(panes)
        self._panes.styles.layout = "horizontal" if layout.beside else "vertical"
        self._panes.set_class(not layout.beside, "-stacked")
        self.side.styles.width = SIDE if self.reading.display and self.side.display else "1fr"
        share = arrangement.share(layout)
        self.list.styles.width = self._room() * share // 100 if layout.beside else "100%"
        self.list.styles.height = f"{share}%" if not layout.beside and len(panes) > 1 else "100%"
        self.post_message(self.Arranged())

    def _room(self) -> int:
        """Cells of the list and what stands beside it, without the other columns."""
        rail = RAIL if self.rail.display else 0
        side = SIDE if self.reading.display and self.side.display else 0
        return self._extent.width - rail - side

    @property
    def _extent(self) -> Size:
        """The room that there is; at first, before it is shared out, about all of the screen."""
        return self.size or self.app.size

    def _on_divider(self, event: events.MouseDown) -> bool:
        """Whether the mouse is where the list ends and what stands beside it begins."""
        layout, list = self.layout_now, self.list.region
        if layout.alone:
            return False
        x, y = event.screen_x, event.screen_y
        if layout.beside:
            return x in (list.right - 1, list.right) and list.y <= y < list.bottom
        return y == list.bottom

    def _drag(self, event: events.MouseMove) -> None:
        list = self.list.region
        if self.layout_now.beside:
            percent = (event.screen_x + 1 - list.x) * 100 // max(self._room(), 1)
        else:
            share = self.arrangement.share(self.layout_now) - self.arrangement.split
            height = max(self._panes.size.height, 1)
            percent = (event.screen_y - list.y) * 100 // height - share
        self._arrange(self.arrangement.resized(percent - self.arrangement.split))

    def _entitle(self, actions: Sequence[Action]) -> None:
        """Have each pane bear the key that reaches it."""
        self.list.key, self.contacts.key = (
            key_of("show_list", actions),
            key_of("show_contacts", actions),
        )
        self.text.key = key_of("show_text", actions)
        self.side.people.key = key_of("people", actions)
        self.side.facets.border_title = f"{key_of('narrow_by', actions)} Narrow".strip()
        self.side.timeline.border_title = f"{key_of('timeline', actions)} Time".strip()
        self.rail.border_title = f"{key_of('saved', actions)} Saved".strip()
        self._asked.keys = key_of("narrow_by", actions), key_of("timeline", actions)
