"""Stretches of a text in the order in which a person would read them."""

from collections.abc import Iterator

from msgspec import Struct

from store.model.document import PartKind


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
    empty = above = gap
    for line in text[start:end].split("\n"):
        length = len(line.rstrip())
        if length:
            yield Strip(start, start + length, empty)
            empty, above = 0, 1
        else:
            empty = above
        start += len(line) + 1
