"""The search bar, the list and the text: which of them is in use, and how they share the room."""

import datetime

from msgspec.structs import replace
from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from store import Completions, Hits
from tui.actions import Where, bindings
from tui.arrangement import Arrangement, Layout
from tui.browsing import Browsing
from tui.panes.asked_line import AskedLine
from tui.panes.contact_strip import ContactStrip
from tui.panes.release_list import ReleaseList
from tui.panes.release_pane import ReleasePane
from tui.panes.search_bar import SearchBar
from tui.panes.suggestion_menu import SuggestionMenu
from tui.present.asked import Asked
from tui.present.look import Look
from tui.present.page import Page

STEP = 5
"""Percent of the screen by which the list is resized."""
LEFT = 2
"""Cells at the left of what is offered, so that it stands below what is written."""
CLOCK = 20
"""Seconds between two looks at how long an embargo still holds."""
ROOMY = 10
"""Lines from which on it is said how the query was read."""


class Desk(Vertical):
    """Turns from one pane to another at once, so that the next key finds the right one."""

    BINDINGS = bindings(Where.PANES)

    class Arranged(Message):
        """Another pane came into use, or the panes share the room in another way."""

    def __init__(self, text: str, look: Look, queries: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.bar = SearchBar(text, "search", queries)
        self._asked = AskedLine(id="asked")
        self._suggestions = SuggestionMenu(id="suggestions")
        self._look = look
        self.list = ReleaseList("list", look)
        self.text = ReleasePane(id="text")
        self.contacts = ContactStrip(id="contacts")
        self.arrangement = Arrangement()
        self.sought = ""
        self._reading = Vertical(self.text, self.contacts, id="reading")
        self._panes = Vertical(self.list, self._reading, id="panes")

    def compose(self) -> ComposeResult:
        yield Horizontal(Static("/", id="prompt", markup=False), self.bar, id="asking")
        yield from (self._asked, self._suggestions, self._panes)

    @property
    def in_sight(self) -> bool:
        """Whether the text is on the screen."""
        return self.arrangement.layout(self.size.width) is not Layout.LIST

    @property
    def asking(self) -> bool:
        """Whether the search bar is in use."""
        return self.screen.focused is self.bar

    def ask(self) -> None:
        """Have the search bar in use, with the cursor at its end, and the list seen."""
        self._arrange(self.arrangement.turned(reading=False))
        self.screen.set_focus(self.bar)
        self.bar.begin()

    def turn(self, *, reading: bool) -> None:
        """Have the text in use, or the list; and on the screen, if it is shown alone."""
        self._arrange(self.arrangement.turned(reading=reading))
        self.screen.set_focus(self.text if reading else self.list)

    def zoom(self, zoomed: bool) -> None:
        """Give the pane in use the whole screen, or take it back."""
        self._arrange(self.arrangement.zoomed_in(zoomed))

    def show(self, state: Browsing) -> None:
        """The release under the cursor, or why it cannot be shown."""
        release = self.contacts.release = state.shown
        self.text.advice = state.reason
        if release is None:
            self.text.page = None
            return
        now = datetime.datetime.now().astimezone()
        words, visit = state.listing.words, state.visit
        marks = replace(state.marks, read=False)
        self.text.page = Page(
            release, state.revised_by, words, now, visit, state.near, self._look.dates, marks
        )._replace(sought=self.sought)

    def seek(self, sought: str) -> None:
        """Mark these letters in the text instead of the words of the query; none as before."""
        self.sought = sought = " ".join(sought.split())
        if page := self.text.page:
            self.text.page = page._replace(sought=sought)

    def on_mount(self) -> None:
        self.set_interval(CLOCK, self._tick)

    def _tick(self) -> None:
        """Have an embargo's time run down."""
        page = self.text.page
        if page and page.release.embargo:
            self.text.page = page._replace(now=datetime.datetime.now().astimezone())

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        self._arrange(self.arrangement.turned(reading=event.widget is self.text))

    def answer(self, hits: Hits, completions: Completions) -> None:
        """Say how the query was read, and offer how to go on with it."""
        self._asked.asked = Asked(hits.understood, hits.complaints, self.asking, known=True)
        self.bar.answer(hits.complaints, completions)

    def on_search_bar_left(self) -> None:
        self.turn(reading=False)

    def on_search_bar_passed(self) -> None:
        self._cycle(1)

    def on_search_bar_suggested(self, message: SearchBar.Suggested) -> None:
        self._suggestions.suggest(message.suggestions)

    def on_menu_clicked(self) -> None:
        self.bar.take(self._suggestions.chosen or 0)

    def on_asked_line_clicked(self, message: AskedLine.Clicked) -> None:
        text, span = self.bar.value, message.span
        self.bar.put(" ".join(f"{text[: span.start]} {text[span.end :]}".split()))

    def on_resize(self) -> None:
        self._arrange(self.arrangement)

    def action_next_pane(self) -> None:
        self._cycle(1)

    def action_previous_pane(self) -> None:
        self._cycle(-1)

    def share(self, split: int | None, *, zoomed: bool) -> None:
        """Share the room as it was shared before; None is as usual."""
        usual = Arrangement()
        self._arrange(usual.zoomed_in(zoomed).resized((split or usual.split) - usual.split))

    def resize(self, steps: int) -> None:
        """Make the list larger by so many steps, or smaller if negative."""
        self._arrange(self.arrangement.resized(steps * STEP))

    def _cycle(self, by: int) -> None:
        panes: list[Widget] = [self.bar, self.list, self.text]
        focused = self.screen.focused
        at = (panes.index(focused) if focused in panes else 1) + by
        pane = panes[at % len(panes)]
        if pane is self.bar:
            self.ask()
        else:
            self.turn(reading=pane is self.text)

    def _arrange(self, arrangement: Arrangement) -> None:
        self.arrangement = arrangement
        self._asked.asked = self._asked.asked._replace(typing=self.asking)
        roomy = self._asked.display = self.size.height >= ROOMY
        self._suggestions.styles.offset = (LEFT, 2 if roomy else 1)
        layout, share = arrangement.layout(self.size.width), f"{arrangement.split}%"
        self.list.display = layout is not Layout.TEXT
        self._reading.display = layout is not Layout.LIST
        self._panes.styles.layout = "horizontal" if layout is Layout.BESIDE else "vertical"
        self._panes.set_class(layout is not Layout.BESIDE, "-stacked")
        self.list.styles.width = share if layout is Layout.BESIDE else "100%"
        self.list.styles.height = share if layout is Layout.BELOW else "100%"
        self.post_message(self.Arranged())
