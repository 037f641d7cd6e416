"""The text of the release that is read, with the words that were searched for."""

from collections.abc import Iterator
from itertools import islice

from textual import events
from textual.reactive import reactive
from textual.selection import Selection
from textual.strip import Strip

from tui.actions import Where, bindings
from tui.messages import ActionWanted
from tui.panes.moving_view import MovingView
from tui.present.advice import advice_lines
from tui.present.body import ALL_SHUT, Folds, TextLine, body_lines, fold_states
from tui.present.line import Line
from tui.present.page import Page

AHEAD = 200
"""Lines that are laid out beyond the last one seen, so that a book opens like a note."""
ALL = 10**9
"""More lines than any release has."""
WIDEST = 84
"""Cells of a line that are read with ease."""
CONTEXT = 3
"""Lines kept above a word that was jumped to."""


class ReleasePane(MovingView):
    """Shows `page`, or why there is none; a step is a line.

    Its text can be selected with the mouse.

    What was looked for in it is found place by place: the line and the run of each.
    """

    ALLOW_SELECT = True
    BINDINGS = bindings(Where.TEXT)

    page: reactive[Page | None] = reactive(None, repaint=False)
    advice: reactive[str] = reactive("", repaint=False)

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self.key = ""
        self._lines: list[TextLine] = []
        self._rest: Iterator[TextLine] = iter(())
        self._folds = ALL_SHUT
        self._more = True
        self._places: list[tuple[int, int]] = []
        self._at: int | None = None
        self._opens = True
        self._laid_out_for = 0

    def move(self, steps: int) -> None:
        self._lay_out(self.top + steps)
        super().move(steps)

    def seek(self, by: int) -> bool:
        """Go to the next place that is found, or to the one before if negative; False if none."""
        at = self._first_below() if self._at is None else self._at + by
        if self._at is None and by < 0:
            at -= 1
        return self._go_to(at)

    def seek_from(self, end: int) -> bool:
        """Go to the first place that is found, or to the last if `end` is negative."""
        if end < 0:
            self._lay_out(ALL)
        return self._go_to(0 if end > 0 else len(self._places) - 1)

    def line_at(self, index: int) -> tuple[Line, bool]:
        line = self._lines[index].line
        if self._at is None or self._places[self._at][0] != index:
            return line, False
        here = self._places[self._at][1]
        return tuple(run._replace(here=at == here) for at, run in enumerate(line)), False

    def render_line(self, y: int) -> Strip:
        """With what the mouse has selected, and where that can begin and end."""
        strip, at = super().render_line(y), y + self.top
        *painted, bar = strip
        text, selection = Strip(painted, self.width), self.text_selection
        span = selection.get_span(at) if selection else None
        if span:
            start, end = span[0], self.width if span[1] == -1 else span[1]
            text = Strip.join(
                (
                    text.crop(0, start),
                    text.crop(start, end).apply_style(self.selection_style),
                    text.crop(end),
                )
            )
        return Strip([*text.apply_offsets(0, at), bar], self.width + 1)

    def get_selection(self, selection: Selection) -> tuple[str, str]:
        lines = ("".join(run.text for run in each.line) for each in self._lines)
        return selection.extract("\n".join(lines)), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        self.refresh()

    def watch_page(self, old: Page | None, new: Page | None) -> None:
        if new and new.looks_as(old):
            return
        anew = old is None or new is None or old.visit != new.visit or old.sought != new.sought
        self._opens = anew
        if anew:
            self.top, self._at, self._folds = 0, None, ALL_SHUT
        self._start()

    def watch_advice(self) -> None:
        if not self.page:
            self._start()

    def watch_top(self, top: int) -> None:
        self._lay_out(top)

    def on_resize(self) -> None:
        if self.width != self._laid_out_for:
            self._start()

    def on_click(self, event: events.Click) -> None:
        line = self.line_under(event.get_content_offset(self))
        address = event.style.link
        if line is not None and address and self.page:
            numbers = self.page.reading.numbers
            if address in numbers:
                self.post_message(ActionWanted(f"open_link({numbers[address]})"))
        block = self._lines[line].fold if line is not None and line < len(self._lines) else None
        if self.page and block is not None:
            is_open = fold_states(self.page, self._folds)[block]
            self._fold(self._folds.turned(block, is_open=is_open))

    def action_unfold(self) -> None:
        if self.page:
            states = fold_states(self.page, self._folds)
            blocks = frozenset(states)
            self._fold(Folds(shut=blocks) if all(states.values()) else Folds(blocks))

    def _fold(self, folds: Folds) -> None:
        self._folds = folds
        self._start()

    def _start(self) -> None:
        """Lay the page out anew, for another release or another width."""
        at, self._lines, self._places, self._at, self._more = self._at, [], [], None, True
        self._laid_out_for = width = self.width
        self._rest = self._all_lines(min(width - 1, WIDEST)) if width > 1 else iter(())
        self._lay_out(self.top)
        if self._opens and width > 1:
            self._opens = False
            self._open()
        elif at is not None and self._has(at):
            self._at = at
        self._tell()
        self.refresh()

    def _open(self) -> None:
        """Begin where the first thing stands that was looked for, if that is out of sight."""
        if self._places and self._places[0][0] >= self.height > 0:
            self.top = self._places[0][0] - CONTEXT

    def _tell(self) -> None:
        """What the frame says: which of the places found this is."""
        told = f"{self.key} Text".strip()
        if self.page and self._places:
            more = "+" if self._more else ""
            of = f"{len(self._places)}{more}"
            which = f"{of} found" if self._at is None else f"{self._at + 1} of {of}"
            told = f"{told} · {which}"
        self.border_title = told

    def _all_lines(self, width: int) -> Iterator[TextLine]:
        if self.page:
            return body_lines(self.page, width, self._folds)
        return map(TextLine, advice_lines(self.advice, width))

    def _lay_out(self, line: int) -> bool:
        """Have the lines up to a good way beyond `line`; False if it is none."""
        wanted = line + AHEAD - len(self._lines)
        if wanted > 0 and self._more:
            fresh = list(islice(self._rest, wanted))
            start = len(self._lines)
            self._places += (
                (start + n, at)
                for n, each in enumerate(fresh)
                for at, run in enumerate(each.line)
                if run.found
            )
            self._lines += fresh
            self._more = len(fresh) == wanted
            self.extent = len(self._lines)
        return line < len(self._lines)

    def _first_below(self) -> int:
        """The first place found from the top of what is seen on."""
        below = (n for n, (line, _) in enumerate(self._places) if line >= self.top)
        return next(below, len(self._places))

    def _has(self, place: int) -> bool:
        """Whether there are so many places; the lines are laid out as far as it takes."""
        while place >= len(self._places) and self._more:
            self._lay_out(len(self._lines) + AHEAD)
        return 0 <= place < len(self._places)

    def _go_to(self, place: int) -> bool:
        if not self._has(place):
            return False
        self._at, line = place, self._places[place][0]
        if not self.top <= line < self.top + self.height:
            self.top = line - CONTEXT
        self._tell()
        self.refresh()
        return True
