"""A screen of panes: which of them is in use, and how they share the room."""

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from store import Library
from tui.actions import Where, bindings, footer
from tui.browsing import Browsing, layout
from tui.messages import WorkFailed
from tui.panes.contact_strip import ContactStrip
from tui.panes.desk import Desk, Shape
from tui.panes.footer import Footer
from tui.panes.notice import Notice
from tui.panes.release_list import ReleaseList
from tui.panes.release_pane import ReleasePane
from tui.panes.search_bar import SearchBar
from tui.panes.status_line import StatusLine
from tui.screens.correcting import CorrectingScreen

STEP = 5
"""Percent of the screen by which the list is resized."""


class DeskScreen(CorrectingScreen):
    """Knows the state of the browser, but not where releases come from."""

    BINDINGS = bindings(Where.BROWSE)

    def __init__(self, library: Library, text: str) -> None:
        super().__init__(library)
        self._state = Browsing(text=text)

    def compose(self) -> ComposeResult:
        self._line = StatusLine(id="status")
        self._bar = SearchBar(self._state.text, id="search")
        self._list = ReleaseList(id="list")
        self._text = ReleasePane(id="text")
        self._contacts = ContactStrip(id="contacts")
        self._footer = Footer(id="footer")
        self._desk = Desk(self._list, Vertical(self._text, self._contacts, id="reading"))
        prompt = Static("/", id="prompt", markup=False)
        yield from (
            self._line,
            Horizontal(prompt, self._bar, id="asking"),
            self._desk,
            self._footer,
            Notice(id="notice"),
        )

    def on_search_bar_left(self) -> None:
        self._list.focus()

    def on_release_list_opened(self) -> None:
        self.action_read()

    async def on_footer_pressed(self, message: Footer.Pressed) -> None:
        action = message.action
        place = {Where.SEARCH: self._bar, Where.APP: self.app}.get(action.where, self)
        await self.app.run_action(action.name, default_namespace=place)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        self._state = self._state.turned(reading=event.widget is self._text)
        place = Where.SEARCH if event.widget is self._bar else Where.BROWSE
        self._footer.actions = footer((place, Where.APP))
        self._arrange()

    def on_resize(self) -> None:
        self._arrange()

    def action_search(self) -> None:
        self._bar.focus()

    def action_read(self) -> None:
        self._turn(reading=True)

    def action_next_pane(self) -> None:
        self._cycle(1)

    def action_previous_pane(self) -> None:
        self._cycle(-1)

    def action_zoom(self) -> None:
        self._state = self._state.zoomed_in(not self._state.zoomed)
        self._arrange()

    def action_narrow(self) -> None:
        self._resize(-STEP)

    def action_widen(self) -> None:
        self._resize(STEP)

    def action_back(self) -> None:
        if self._state.zoomed:
            self.action_zoom()
        elif self._state.reading:
            self._turn(reading=False)
        else:
            self._bar.clear()

    def action_next_match(self) -> None:
        if not self._text.find_next():
            self.post_message(WorkFailed("No word that was found stands further down."))

    def action_previous_match(self) -> None:
        if not self._text.find_previous():
            self.post_message(WorkFailed("No word that was found stands further up."))

    def _turn(self, *, reading: bool) -> None:
        """Give the text or the list the keys, and the screen if it is shown alone."""
        self._state = self._state.turned(reading=reading)
        self._arrange()
        (self._text if reading else self._list).focus()

    def _cycle(self, by: int) -> None:
        panes = [self._bar, self._list, self._text]
        at = (panes.index(self.focused) if self.focused in panes else 1) + by
        pane = panes[at % len(panes)]
        if pane is self._bar:
            pane.focus()
        else:
            self._turn(reading=pane is self._text)

    def _resize(self, by: int) -> None:
        self._state = self._state.resized(by)
        self._arrange()

    def _arrange(self) -> None:
        self._desk.shape = Shape(layout(self._state, self.size.width), self._state.split)
