"""Where a text is broken into lines, in cells of the terminal and not in characters."""

import re
from collections.abc import Iterator

from rich.cells import cell_len

PIECE = re.compile(r"\s+|\S+")
WIDE = 2
"""Cells of a character of the scripts that may be broken anywhere; Hangul is as wide and is not."""
HANGUL = "\uac00", "\ud7a3"
CLOSING = frozenset("、。，．・：；！？）］｝〉》」』】〕ー々")
"""What no line begins with."""

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
        start, end = piece.span()
        size = end - start if piece[0].isascii() else cell_len(piece[0])
        if piece[0].isspace() or size <= min(width, end - start):
            yield start, end, size
        else:
            yield from _cut(text, (start, end), width)


def _cut(text: str, word: Stretch, width: int) -> Iterator[tuple[int, int, int]]:
    """A word where its script allows, and wherever it would grow wider than `width`."""
    start, end = word
    used, open_before = 0, False
    for at in range(start, end):
        size = cell_len(text[at])
        is_open = size >= WIDE and not HANGUL[0] <= text[at] <= HANGUL[1]
        may_break = (is_open or open_before) and text[at] not in CLOSING
        if used and (may_break or used + size > width):
            yield start, at, used
            start, used = at, 0
        used, open_before = used + size, is_open
    yield start, end, used
