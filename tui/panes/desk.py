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
from tui.panes.search_bar import SearchBar
from tui.panes.shared_room import SharedRoom
from tui.panes.suggestion_menu import SuggestionMenu
from tui.present.look import Look

STEP = 5
"""Percent of the screen by which the list is resized."""
LEFT = 2
"""Cells at the left of what is offered, so that it stands below what is written."""
ROOMY = 10
"""Lines from which on it is said how the query was read."""
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
        self._room = room = SharedRoom(look)
        self.rail, self.list, self.reading, self.side = (
            room.rail,
            room.list,
            room.reading,
            room.side,
        )
        self.text, self.contacts = self.reading.text, self.reading.contacts
        self.arrangement = Arrangement()
        self._widgets: dict[Pane, Widget] = {
            Pane.SAVED: self.rail,
            Pane.LIST: self.list,
            Pane.TEXT: self.text,
            Pane.CONTACTS: self.contacts,
            Pane.TIMELINE: self.side.timeline,
            Pane.FACETS: self.side.facets,
            Pane.PEOPLE: self.side.people,
        }
        self._entitle(actions)

    def compose(self) -> ComposeResult:
        yield Horizontal(Static("/", id="prompt", markup=False), self.bar, id="asking")
        yield from (self._asked, self._suggestions, self._room)

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
        """Have the search bar in use, to write another query, and the list seen."""
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

    def on_shared_room_dragged(self, message: SharedRoom.Dragged) -> None:
        self._arrange(self.arrangement.resized(message.split - self.arrangement.split))

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
        self._room.share(arrangement, self._extent.width)
        self.post_message(self.Arranged())

    @property
    def _extent(self) -> Size:
        """The room that there is; at first, before it is shared out, about all of the screen."""
        return self.size or self.app.size

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
