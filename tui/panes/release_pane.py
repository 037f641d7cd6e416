"""The release that is read, with the words that were searched for."""

from collections.abc import Iterator
from itertools import islice

from textual.content import Content
from textual.reactive import reactive
from textual.strip import Strip

from tui.panes.line_view import MovingView
from tui.present.line import Line
from tui.present.page import Page, page_lines, title

AHEAD = 200
"""Lines that are laid out beyond the last one seen, so that a book opens like a note."""
CONTEXT = 3
"""Lines kept above a word that was jumped to."""


class ReleasePane(MovingView):
    """Shows `page`; a step is a line."""

    page: reactive[Page | None] = reactive(None, repaint=False)

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self._lines: list[Line] = []
        self._rest: Iterator[Line] = iter(())
        self._match: int | None = None
        self._laid_out_for = 0

    @property
    def sight(self) -> int:
        return max(self.scrollable_content_region.height - 1, 1)

    def move(self, steps: int) -> None:
        self._lay_out(self.scroll_offset.y + min(steps, 1 << 40))
        self._scroll_line(self.scroll_offset.y + steps)

    def find_next(self) -> bool:
        """Go to the next line with a word that was searched for; False if there is none below."""
        at = self.scroll_offset.y if self._match is None else self._match + 1
        while True:
            for index in range(at, len(self._lines)):
                if self._has_found(index):
                    return self._show_match(index)
            at = len(self._lines)
            if not self._lay_out(at + AHEAD):
                return False

    def find_previous(self) -> bool:
        """Go to the line before with a word that was searched for; False if there is none."""
        at = self.scroll_offset.y if self._match is None else self._match
        for index in range(at - 1, -1, -1):
            if self._has_found(index):
                return self._show_match(index)
        return False

    def render_line(self, y: int) -> Strip:
        index = y + self.scroll_offset.y
        line = self._lines[index] if index < len(self._lines) else ()
        return self.paint(line, cursor=index == self._match)

    def watch_page(self, old: Page | None, new: Page | None) -> None:
        if new and new.looks_as(old):
            return
        self.border_title = Content(title(new.release)) if new else None
        self._start()
        if old is None or new is None or old.release.id != new.release.id:
            self.scroll_to(y=0, animate=False, force=True)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self._lay_out(round(new_value))

    def on_resize(self) -> None:
        if self.width != self._laid_out_for:
            self._start()

    def _start(self) -> None:
        """Lay the page out anew, for another release or another width."""
        self._lines, self._match = [], None
        self._laid_out_for = width = self.width
        self._rest = page_lines(self.page, width - 1) if self.page and width > 1 else iter(())
        self._lay_out(self.scroll_offset.y)
        self.refresh()

    def _lay_out(self, line: int) -> bool:
        """Have the lines up to a good way beyond `line`; False if there were none left."""
        wanted = line + AHEAD - len(self._lines)
        if wanted <= 0:
            return True
        more = list(islice(self._rest, wanted))
        self._lines += more
        self.extend_to(len(self._lines))
        return bool(more)

    def _has_found(self, index: int) -> bool:
        return any(run.found for run in self._lines[index])

    def _show_match(self, index: int) -> bool:
        self._match = index
        self._scroll_line(index - CONTEXT)
        self.refresh()
        return True

    def _scroll_line(self, line: int) -> None:
        self.scroll_to(y=min(max(line, 0), self.max_scroll_y), animate=False, force=True)
