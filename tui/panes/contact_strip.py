"""The contacts of the release that is read, numbered by the keys that copy them."""

from textual import events
from textual.reactive import reactive

from store import Release
from tui.messages import ActionWanted
from tui.panes.scrolling_view import ScrollingView
from tui.present.contacts import ContactLine, contact_lines, title
from tui.present.line import Line


class ContactStrip(ScrollingView):
    """Shows whom `release` names; its height is fixed, so that nothing moves while one browses."""

    release: reactive[Release | None] = reactive(None)

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self._lines: tuple[ContactLine, ...] = ()

    def line_at(self, index: int) -> tuple[Line, bool]:
        return self._lines[index].line, False

    def watch_release(self, release: Release | None) -> None:
        self.border_title = title(release.contacts, release.check) if release else "Contacts"
        self.top = 0
        self._lay_out()

    def on_resize(self) -> None:
        self._lay_out()

    def on_click(self, event: events.Click) -> None:
        line = self.line_under(event.get_content_offset(self))
        if line is not None and line < len(self._lines):
            number = self._lines[line].contact + 1
            self.post_message(ActionWanted(f"copy_contact({number})"))

    def _lay_out(self) -> None:
        release = self.release
        if release and self.width:
            self._lines = contact_lines(release.contacts, release.check, self.width - 1)
        else:
            self._lines = ()
        self.extent = len(self._lines)
        self.refresh()
