"""The contacts of the release that is read, numbered by the keys that copy them."""

from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from store import Release
from tui.panes.line_view import LineView
from tui.present.contacts import ContactLine, contact_lines, title


class ContactStrip(LineView):
    """Shows whom `release` names; its height is fixed, so that nothing moves while one browses."""

    release: reactive[Release | None] = reactive(None)

    class Chosen(Message):
        """A contact was clicked; `index` counts from 0."""

        def __init__(self, index: int) -> None:
            super().__init__()
            self.index = index

    def render_line(self, y: int) -> Strip:
        lines = self._lay_out(self.width)
        at = y + self.scroll_offset.y
        return self.paint(lines[at].line if at < len(lines) else ())

    def watch_release(self, release: Release | None) -> None:
        self.border_title = title(release.contacts, release.check) if release else "Contacts"
        self.scroll_to(y=0, animate=False, force=True)
        self.on_resize()

    def on_resize(self) -> None:
        self.extend_to(len(self._lay_out(self.width)))

    def on_click(self, event: events.Click) -> None:
        at = event.get_content_offset(self)
        if at is None:
            return
        lines, line = self._lay_out(self.width), at.y + self.scroll_offset.y
        if line < len(lines):
            self.post_message(self.Chosen(lines[line].contact))

    def _lay_out(self, width: int) -> tuple[ContactLine, ...]:
        if self.release is None or width <= 0:
            return ()
        return contact_lines(self.release.contacts, self.release.check, width)
