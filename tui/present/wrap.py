"""Where a text is broken into lines, in cells of the terminal and not in characters."""

import re
from collections.abc import Iterator

from rich.cells import cell_len

# Scripts that may be broken between any two characters: kana, CJK ideographs, full width forms.
ANYWHERE = r"\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
PIECE = re.compile(rf"\s+|[{ANYWHERE}]|[^\s{ANYWHERE}]+")

Stretch = tuple[int, int]


def wrap(text: str, width: int) -> list[Stretch]:
    """Half-open offsets of lines of at most `width` cells; blanks at a break belong to none.

    A word longer than a line is cut; an indent of the first line stays.
    """
    if len(text) <= width and text.isascii():
        return [(0, len(text))]
    lines: list[Stretch] = []
    start = end = used = gap = 0
    for at, stop, size in _pieces(text, max(width, 2)):
        if text[at].isspace():
            gap += size
            continue
        if used + gap + size > width:
            if end > start:
                lines.append((start, end))
            start, used, gap = at, 0, 0
        used, gap, end = used + gap + size, 0, stop
    lines.append((start, max(start, end)))
    return lines


def _pieces(text: str, width: int) -> Iterator[tuple[int, int, int]]:
    """Blanks and words with their sizes in cells, none of the words wider than `width`."""
    for piece in PIECE.finditer(text):
        size = len(piece[0]) if piece[0].isascii() else cell_len(piece[0])
        if size <= width or piece[0].isspace():
            yield piece.start(), piece.end(), size
        else:
            yield from _cut(text, piece.span(), width)


def _cut(text: str, word: Stretch, width: int) -> Iterator[tuple[int, int, int]]:
    start, end = word
    used = 0
    for at in range(start, end):
        size = cell_len(text[at])
        if used + size > width:
            yield start, at, used
            start, used = at, 0
        used += size
    yield start, end, used
