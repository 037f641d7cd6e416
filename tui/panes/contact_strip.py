"""Whom to call about the release that is read, numbered by the keys that copy them."""

from textual import events
from textual.geometry import Size
from textual.reactive import reactive

from store import Release
from tui.actions import Where, bindings
from tui.messages import ActionWanted
from tui.panes.menu import BAR, NO_BAR
from tui.panes.moving_view import MovingView
from tui.present.contacts import ContactLine, contact_lines, title
from tui.present.line import Line

MOST, FRAME, FEWEST = 3, 2, 2
"""It takes one of so many lines at most, lines of the frame, and so many at least: who, and how."""

BESIDE = 3
"""Cells beside a line: of the mark of where one is, of the bar, and one between."""


class ContactStrip(MovingView):
    """Shows whom `release` names, as high as that is; `cursor` is on one while it is in use."""

    BINDINGS = bindings(Where.CONTACTS)

    release: reactive[Release | None] = reactive(None)
    cursor: reactive[int] = reactive(0)

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self._lines: tuple[ContactLine, ...] = ()
        self._counted = 0
        self.key = ""

    def move(self, steps: int) -> None:
        self.cursor += steps

    def line_at(self, index: int) -> tuple[Line, bool]:
        line, contact = self._lines[index]
        here = self.has_focus and contact == self.cursor
        return (BAR if here else NO_BAR, *line), here

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        room = max(container.height // MOST - FRAME, FEWEST)
        self._counted = len(self._laid_out(width - BESIDE))
        return min(max(self._counted, 1), room)

    def validate_cursor(self, cursor: int) -> int:
        return min(max(cursor, 0), max(len(self.release.contacts) - 1, 0)) if self.release else 0

    def watch_release(self, release: Release | None) -> None:
        told = title(release.contacts, release.check) if release else "Contacts"
        self.border_title = f"{self.key} {told}".strip()
        self.top = self.cursor = 0
        self._lay_out()
        if len(self._lines) != self._counted:
            self.refresh(layout=True)

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
        if line is not None and line < len(self._lines):
            number = self._lines[line].contact + 1
            self.post_message(ActionWanted(f"copy_contact({number})"))

    def action_take_marked(self) -> None:
        if self._lines:
            self.post_message(ActionWanted(f"copy_contact({self.cursor + 1})"))

    def _laid_out(self, width: int) -> tuple[ContactLine, ...]:
        release = self.release
        if release is None or width < 1:
            return ()
        return contact_lines(release.contacts, release.check, width)

    def _lay_out(self) -> None:
        lines, before = self._laid_out(self.room.width - BESIDE), self._lines
        self._lines = lines
        self.extent = len(lines)
        self._reveal()
        if lines != before:
            self.refresh()

    def _reveal(self) -> None:
        mine = [at for at, each in enumerate(self._lines) if each.contact == self.cursor]
        if mine:
            self.reveal(mine[0], len(mine))
