"""The release that is read, with the words that were searched for."""

from collections.abc import Iterator
from itertools import islice

from textual.content import Content
from textual.reactive import reactive

from tui.panes.moving_view import MovingView
from tui.present.advice import advice_lines
from tui.present.line import Line
from tui.present.page import Page, page_lines, title

AHEAD = 200
"""Lines that are laid out beyond the last one seen, so that a book opens like a note."""
CONTEXT = 3
"""Lines kept above a word that was jumped to."""


class ReleasePane(MovingView):
    """Shows `page`, or why there is none; a step is a line."""

    page: reactive[Page | None] = reactive(None, repaint=False)
    advice: reactive[str] = reactive("", repaint=False)

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self._lines: list[Line] = []
        self._rest: Iterator[Line] = iter(())
        self._match: int | None = None
        self._laid_out_for = 0

    def move(self, steps: int) -> None:
        self._lay_out(self.top + steps)
        super().move(steps)

    def find_next(self) -> bool:
        """Go to the next line with a word that was searched for; False if there is none below."""
        at = self.top if self._match is None else self._match + 1
        while at < len(self._lines) or self._lay_out(at):
            if self._has_found(at):
                return self._show_match(at)
            at += 1
        return False

    def find_previous(self) -> bool:
        """Go to the line before with a word that was searched for; False if there is none."""
        at = self.top if self._match is None else self._match
        for index in range(at - 1, -1, -1):
            if self._has_found(index):
                return self._show_match(index)
        return False

    def line_at(self, index: int) -> tuple[Line, bool]:
        return self._lines[index], index == self._match

    def watch_page(self, old: Page | None, new: Page | None) -> None:
        if new and new.looks_as(old):
            return
        self.border_title = Content(title(new.release, new.dates)) if new else None
        if old is None or new is None or old.visit != new.visit:
            self.top = 0
        self._start()

    def watch_advice(self) -> None:
        if not self.page:
            self._start()

    def watch_top(self, top: int) -> None:
        self._lay_out(top)

    def on_resize(self) -> None:
        if self.width != self._laid_out_for:
            self._start()

    def _start(self) -> None:
        """Lay the page out anew, for another release or another width."""
        self._lines, self._match = [], None
        self._laid_out_for = width = self.width
        self._rest = self._all_lines(width - 1) if width > 1 else iter(())
        self._lay_out(self.top)
        self.refresh()

    def _all_lines(self, width: int) -> Iterator[Line]:
        if self.page:
            return page_lines(self.page, width)
        return iter(advice_lines(self.advice, width))

    def _lay_out(self, line: int) -> bool:
        """Have the lines up to a good way beyond `line`; False if it is none."""
        wanted = line + AHEAD - len(self._lines)
        if wanted > 0:
            self._lines += islice(self._rest, wanted)
            self.extent = len(self._lines)
        return line < len(self._lines)

    def _has_found(self, index: int) -> bool:
        return any(run.found for run in self._lines[index])

    def _show_match(self, index: int) -> bool:
        self._match = index
        self.top = index - CONTEXT
        self.refresh()
        return True
