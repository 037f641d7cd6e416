"""A document's text as lines with what they are in the source, and the cells of a line."""

import re

from msgspec import Struct

from store.model.document import Document, Part, PartKind, Span

_GUTTER = re.compile(r" {3,}|\t[ \t]*|\u3000{2,}|\u3000(?=[^\s：:\u3000]{1,10}[：:])")
_DIGIT = re.compile("[0-9]")
_FIGURE = re.compile(r"[\d年]")
_SPREAD = re.compile(r"(?:\S [ ]*){3,}\S")
_SPREAD_GAP = re.compile(r" {2,}")


class Cell(Struct, frozen=True):
    """One stretch of a line between its gutters; offsets are into the document's text."""

    text: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Line(Struct, frozen=True):
    """A line that is not empty, without its outer blanks.

    `indent` counts the blanks before it; `gap` says that an empty line, or the end of a part,
    stands above it; `kind` and `level` are those of the part that it lies in. `figured` says that
    it holds a digit or the sign of a year: without one there is no date, number or hour in it.
    """

    text: str
    start: int
    end: int
    indent: int = 0
    gap: bool = False
    kind: PartKind = PartKind.TEXT
    level: int = 0
    figured: bool = False

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


def lines_of(document: Document) -> list[Line]:
    """The lines of a document's text in order, the empty ones left out."""
    lines: list[Line] = []
    start, gap, plain = 0, True, PartKind.TEXT
    parts = _Parts(document.parts)
    for raw in document.text.split("\n"):
        text = raw.strip()
        if text:
            indent = raw.index(text[0])
            begin = start + indent
            part = parts.at(begin) if document.parts else None
            gap = gap or parts.changed
            kind, level = (part.kind, part.level) if part else (plain, 0)
            figured = (_DIGIT if text.isascii() else _FIGURE).search(text) is not None
            lines.append(Line(text, begin, begin + len(text), indent, gap, kind, level, figured))
        gap = not text
        start += len(raw) + 1
    return lines


class _Parts:
    """The part at each offset, asked for in order; `changed` says that it is not the last one."""

    def __init__(self, parts: tuple[Part, ...]) -> None:
        self._parts = parts
        self._next = 0
        self._beside: Part | None = None
        self._current: Part | None = None
        self.changed = False

    def at(self, offset: int) -> Part | None:
        current = self._current
        while self._next < len(self._parts) and self._parts[self._next].span.start <= offset:
            current = self._parts[self._next]
            self._next += 1
            if current.kind is PartKind.ASIDE:
                self._beside = current
        if current and current.span.end <= offset:
            current = None
        if self._beside and offset < self._beside.span.end:
            current = self._beside
        self.changed = current is not self._current
        self._current = current
        return current


def cells_of(line: Line) -> list[Cell]:
    """What gutters of blanks or tabs part; a letter-spaced line is one cell, closed up."""
    text = line.text
    if " " in text and _SPREAD.fullmatch(text):
        closed = _closed(text)
        if closed:
            return [Cell(closed, line.start, line.end)]
    if "   " not in text and "\t" not in text and "\u3000" not in text:
        return [Cell(text, line.start, line.end)]
    cells, start = [], 0
    for gutter in _GUTTER.finditer(text):
        cells.append(
            Cell(text[start : gutter.start()], line.start + start, line.start + gutter.start())
        )
        start = gutter.end()
    cells.append(Cell(text[start:], line.start + start, line.end))
    return _with_point([cell for cell in cells if cell.text])


def _with_point(cells: list[Cell]) -> list[Cell]:
    """A sign that marks a point of a list belongs to the words behind it."""
    if len(cells) < 2 or len(cells[0].text) > 1 or cells[0].text.isalnum():
        return cells
    first, second = cells[:2]
    return [Cell(f"{first.text} {second.text}", first.start, second.end), *cells[2:]]


def _closed(text: str) -> str | None:
    """`P R E S S   R E L E A S E` as `PRESS RELEASE`; None where the line only has short words."""
    words = [word.split(" ") for word in _SPREAD_GAP.split(text)]
    if any(len(letter) > 1 for word in words for letter in word):
        return None
    return " ".join("".join(word) for word in words)
