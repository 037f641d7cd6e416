"""Stretches of a text in the order in which a person would read them."""

import re
from collections.abc import Iterator

from msgspec import Struct

from store.model.document import PartKind

_LINE = re.compile(r"[^\n]*\S[^\n]*")


class Strip(Struct, frozen=True):
    """One line, or what is read as one; `gap` is how much stands before it:

    0 a line's end, 1 an empty line or a cell's border, 2 a column, a table or another part.
    """

    start: int
    end: int
    gap: int = 0
    kind: PartKind = PartKind.TEXT
    aside: bool = False


def lines_of(text: str, start: int, end: int, gap: int = 1) -> Iterator[Strip]:
    """The lines between two offsets that are not empty, without blanks at their end."""
    position = start
    for line in _LINE.finditer(text, start, end):
        empty = text.count("\n", position, line.start()) > 1
        first = position == start
        length = len(line.group().rstrip())
        yield Strip(line.start(), line.start() + length, gap if first else int(empty))
        position = line.start() + length
