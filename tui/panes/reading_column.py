"""A release as it is read: what it is, whom to call about it, and its text."""

import datetime

from msgspec.structs import replace
from textual.app import ComposeResult

from tui.browsing import Browsing
from tui.panes.contact_strip import ContactStrip
from tui.panes.ground import Ground
from tui.panes.release_head import ReleaseHead
from tui.panes.release_pane import ReleasePane
from tui.present.look import Look
from tui.present.page import Page
from tui.present.words import number

CLOCK = 20
"""Seconds between two looks at how long an embargo still holds."""


class ReadingColumn(Ground):
    """The contacts stand right below the headline, so that whom to call is seen first."""

    def __init__(self, id: str, look: Look) -> None:
        super().__init__(id=id)
        self._look = look
        self.sought = ""
        self._before: int | None = None
        self.head = ReleaseHead(id="head")
        self.contacts = ContactStrip(id="contacts")
        self.text = ReleasePane(id="text")

    def compose(self) -> ComposeResult:
        yield from (self.head, self.contacts, self.text)

    def show(self, state: Browsing) -> None:
        """The release under the cursor, or why it cannot be shown."""
        release = self.contacts.release = state.shown
        self.contacts.display = release is not None
        self.text.advice = state.reason
        if release is None:
            self.text.page = self.head.page = None
            return
        now = datetime.datetime.now().astimezone()
        words, visit = state.listing.words, state.visit
        marks = replace(state.marks, read=False)
        page = Page(
            release, state.revised_by, words, now, visit, state.near, self._look.dates, marks
        )
        self._set(page._replace(sought=self.sought))
        total = state.listing.total or 0
        self.text.border_subtitle = f"{number(state.cursor + 1)} of {number(total)}"

    def point_out(self, words: str) -> None:
        """Mark where these stand in the text, and go there; nothing has it as before."""
        page = self.text.page
        if not page:
            return
        if self._before is None:
            self._before = self.text.top
        self._set(page._replace(sought=words or self.sought))
        if words:
            self.text.seek_from(1)
        else:
            self.text.top, self._before = self._before, None

    def seek(self, sought: str) -> None:
        """Mark these letters in the text instead of the words of the query; none as before."""
        self.sought = sought = " ".join(sought.split())
        if page := self.text.page:
            self._set(page._replace(sought=sought))

    def on_mount(self) -> None:
        self.set_interval(CLOCK, self._tick)

    def _tick(self) -> None:
        """Have an embargo's time run down."""
        page = self.text.page
        if page and page.release.embargo:
            self._set(page._replace(now=datetime.datetime.now().astimezone()))

    def _set(self, page: Page) -> None:
        self.text.page = self.head.page = page
