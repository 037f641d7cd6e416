"""A page whose text runs beside a side column, put one after the other."""

import re
from collections import Counter

import msgspec
from msgspec import Struct

from store.model.document import Document, Span

_GUTTER = re.compile(r"(?<=\S) {3,}(?=\S)")
_FIRST = 8
_FEWEST = 8
_MOST_LINES = 150
_READ = 4_000
_WIDTH = 24


class Page(Struct, frozen=True):
    """`moves` are the lines of `document` that were cut: new start, old start, length."""

    document: Document
    moves: tuple[tuple[int, int, int], ...] = ()

    def offset(self, at: int) -> int:
        """Where an offset of the page lies in the document that it was made of."""
        for new, old, length in self.moves:
            if new <= at <= new + length:
                return old + at - new
        return at

    def span(self, span: Span) -> Span:
        """The same for a span; it holds what stands between its ends."""
        start, end = self.offset(span.start), self.offset(span.end)
        return Span(min(start, end), max(start, end))


def page_of(document: Document) -> Page:
    """The document with its columns one after the other, or as it is if it has but one."""
    text = document.text
    few = _FEWEST // 2
    if document.parts or text.count("   ", 0, _READ) < few:
        return Page(document)
    if len(_GUTTER.findall(text[:_READ])) < few:
        return Page(document)
    lines = text.split("\n")[:_MOST_LINES]
    column = _column(lines)
    if column is None:
        return Page(document)
    pieces = _in_order(lines, column)
    moves, at = [], 0
    for start, end in pieces:
        moves.append((at, start, end - start))
        at += end - start + 1
    moved = "\n".join(text[start:end] for start, end in pieces)
    return Page(msgspec.structs.replace(document, text=moved), tuple(moves))


def _column(lines: list[str]) -> int | None:
    """Where the right column begins, if all lines but the first few keep to two columns."""
    starts = Counter(gap.end() for line in lines for gap in _GUTTER.finditer(line))
    if not starts:
        return None
    column = starts.most_common(1)[0][0]
    full = [line for line in lines if line.strip()]
    kept = [line for line in full if _keeps(line, column)]
    if len(kept) < len(full) - _FIRST or not all(_keeps(line, column) for line in full[_FIRST:]):
        return None
    left = [line[:column].strip() for line in kept]
    right = [line[column:].strip() for line in kept]
    beside = sum(bool(a and b) for a, b in zip(left, right, strict=True))
    if beside * 3 < len(full) or min(sum(map(bool, left)), sum(map(bool, right))) < _FEWEST:
        return None
    return column if max(_mean(left), _mean(right)) >= _WIDTH else None


def _keeps(line: str, column: int) -> bool:
    """Nothing of the line crosses into the right column."""
    return not line[column - 2 : column].strip() and not line[column : column + 1].isspace()


def _mean(cells: list[str]) -> float:
    """The usual length of the cells that are not empty."""
    sizes = sorted(len(cell) for cell in cells if cell)
    return sizes[len(sizes) // 2]


def _in_order(lines: list[str], column: int) -> list[tuple[int, int]]:
    """The spans of the first rows as they are, then of the wider column, then of the other one."""
    crossed = max((n for n, line in enumerate(lines) if not _keeps(line, column)), default=0)
    top = next((n for n, line in enumerate(lines) if n > crossed and not line.strip()), 0)
    rows, left, right = [], [], []
    at = 0
    for number, line in enumerate(lines):
        end = at + len(line)
        cut = min(at + column, end)
        if number < top:
            rows.append((at, end))
        else:
            left.append((at, at + len(line[:column].rstrip())))
            right.append((cut, end))
        at = end + 1
    wide = sum(end - start for start, end in right) > sum(end - start for start, end in left)
    main, other = (right, left) if wide else (left, right)
    gap = (rows[-1][1], rows[-1][1]) if rows else (0, 0)
    return [*rows, gap, *main, gap, *other]
