"""Builds one text and the spans of its parts, with blanks and line ends as on a page."""

import re
from bisect import bisect_left

from store.model.document import Part, PartKind, Span
from store.readers.cleaning import clean

_BLANKS = re.compile(r"[ \t\n]+")


class Composer:
    """Takes pieces in reading order; `text` and `parts` are what they came to."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._length = 0
        self._breaks = 0
        self._gap = False
        self.parts: list[Part] = []

    @property
    def text(self) -> str:
        return "".join(self._pieces)

    def say(self, text: str) -> None:
        """Running text, whose blanks fold to one."""
        shown = _BLANKS.sub(" ", clean(text)).strip(" ")
        if not shown:
            self._gap = self._gap or text.isspace()
            return
        self._gap = self._gap or text[0].isspace()
        self.put(shown)
        self._gap = text[-1].isspace() and text[-1] != "\u3000"

    def put(self, text: str) -> Span:
        """Clean text as it is, after the line ends or the blank that are due; its span."""
        due = "\n" * self._breaks if self._breaks else " " if self._gap else ""
        if due and self._length:
            self._add(due)
        self._breaks, self._gap = 0, False
        self._add(text)
        return Span(self._length - len(text), self._length)

    def line(self, blank: bool = False) -> None:
        """What comes next begins a line; one empty line stands before it if `blank`."""
        self._breaks = max(self._breaks, 2 if blank else 1)
        self._gap = False

    def end_line(self) -> None:
        """The line ends here; an empty line follows where it has ended already."""
        self._breaks = min(self._breaks + 1, 2)
        self._gap = False

    def mark(self) -> int:
        """A name for the place of the next piece, for `part` and `table`."""
        return len(self._pieces)

    def part(self, mark: int, kind: PartKind, level: int = 0) -> None:
        """What was put since `mark` is of this kind, whatever its pieces were taken for."""
        self._part(mark, Part(kind, Span(0, 0), level))

    def table(self, mark: int, rows: tuple[tuple[Span, ...], ...]) -> None:
        """What was put since `mark` is a table with these cells."""
        self._part(mark, Part(PartKind.TABLE, Span(0, 0), rows=rows))

    def row(self, cells: list[str]) -> tuple[Span, ...]:
        """The cells of a table's row, tabs or, where one has several lines, line ends between."""
        spans, last = list[Span](), ""
        deep = any("\n" in cell for cell in cells)
        for number, cell in enumerate(cells):
            if deep and cell:
                self.line("\n" in last)
                last = cell
            elif number and not deep and any(cells[number:]):
                self.put("\t")
            spans.append(self.put(cell))
        return tuple(spans)

    def _add(self, piece: str) -> None:
        self._starts.append(self._length)
        self._pieces.append(piece)
        self._length += len(piece)

    def _part(self, mark: int, part: Part) -> None:
        while mark < len(self._pieces) and not self._pieces[mark].strip("\n "):
            mark += 1
        if mark == len(self._pieces):
            return
        start = self._starts[mark]
        inner = bisect_left(self.parts, start, key=lambda part: part.span.start)
        if part.kind is not PartKind.ASIDE:
            del self.parts[inner:]
        self.parts.insert(inner, Part(part.kind, Span(start, self._length), part.level, part.rows))
