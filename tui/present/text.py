"""The text of a release as lines: paragraphs, quotes with who said them, lists and tables."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from rich.cells import cell_len

from store import Block, BlockKind, occurrences
from tui.present.finding import Stretch, Words, find, within
from tui.present.line import Line, Role, Run, cells
from tui.present.links import Link, links
from tui.present.printable import clean
from tui.present.wrap import wrap

ROLES = {
    BlockKind.COVER: Role.META,
    BlockKind.HEADING: Role.HEADING,
    BlockKind.BOILERPLATE: Role.META,
    BlockKind.NOTES: Role.META,
    BlockKind.CONTACTS: Role.META,
    BlockKind.END: Role.FAINT,
}
QUOTED = Run("▎ ", Role.KEY)
"""Stands before each line of what somebody said."""
GAP = "  "
NARROWEST = 6
"""Cells below which a column of a table says nothing."""


class Sought(NamedTuple):
    """What is marked: the folded `words` of a query, or just the letters of `text`."""

    words: Words = ()
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.words or self.text)

    def places(self, text: str) -> list[Stretch]:
        """The half-open stretches of a cleaned text to mark, in order and apart."""
        if self.text:
            return [(span.start, span.end) for span in occurrences(text, self.text)]
        return find(text, self.words)


class Reading(NamedTuple):
    """What is marked in a text, and by which numbers its web addresses are opened."""

    sought: Sought = Sought()
    numbers: Mapping[str, int] = {}


def block_lines(block: Block, reading: Reading, width: int) -> Iterator[Line]:
    """The lines of a block, each of at most `width` cells."""
    role = ROLES.get(block.kind, Role.TEXT)
    if block.kind is BlockKind.QUOTE:
        yield from _quote(block, reading, width)
    elif block.kind is BlockKind.TABLE:
        yield from _table(block.text, reading, width)
    else:
        for text in block.text.split("\n"):
            yield from flow(text, role, reading, width)


def flow(text: str, role: Role, reading: Reading, width: int) -> Iterator[Line]:
    """One paragraph, broken into lines, with what is sought and its links shown."""
    text = clean(text)
    marked = _Marked(text, reading.sought.places(text), links(text)).numbered(reading.numbers)
    for start, end in wrap(marked.text, width):
        yield marked.line(start, end, role) or (Run("", role),)


class _Marked(NamedTuple):
    """A text with what is found in it, and its links."""

    text: str
    found: Sequence[Stretch]
    links: Sequence[Link]

    def numbered(self, numbers: Mapping[str, int]) -> "_Marked":
        """With the number of a web address behind it, as a part of the link."""
        if not self.links or not numbers:
            return self
        pieces, at, shifts = list[str](), 0, list[tuple[int, int]]()
        shifted, moved = list[Link](), 0
        for link in self.links:
            number = numbers.get(link.address)
            sign = f" [{number}]" if number else ""
            pieces.append(self.text[at : link.end] + sign)
            shifted.append(
                link._replace(start=link.start + moved, end=link.end + moved + len(sign))
            )
            moved, at = moved + len(sign), link.end
            shifts.append((link.end, moved))
        pieces.append(self.text[at:])
        found = [(_moved(start, shifts), _moved(end - 1, shifts) + 1) for start, end in self.found]
        return _Marked("".join(pieces), found, shifted)

    def line(self, start: int, end: int, role: Role) -> Line:
        """The part from `start` to `end` as runs."""
        runs, at = list[Run](), start
        edges = sorted({*self._edges(start, end), end})
        for edge in edges:
            if edge > at:
                found = any(first <= at < last for first, last in self.found)
                link = next((each for each in self.links if each.start <= at < each.end), None)
                runs.append(Run(self.text[at:edge], role, found, link=link.address if link else ""))
                at = edge
        return tuple(runs)

    def _edges(self, start: int, end: int) -> Iterator[int]:
        for first, last in within(self.found, start, end):
            yield from (first + start, last + start)
        for link in self.links:
            yield from (each for each in (link.start, link.end) if start < each < end)


def _moved(at: int, shifts: Sequence[tuple[int, int]]) -> int:
    return at + max((moved for place, moved in shifts if place <= at), default=0)


def _quote(block: Block, reading: Reading, width: int) -> Iterator[Line]:
    """What was said, behind a bar, and who said it where the words themselves do not tell."""
    for text in block.text.split("\n"):
        for line in flow(text, Role.TEXT, reading, width - cells((QUOTED,))):
            yield (QUOTED, *line)
    if block.speaker and block.speaker not in block.text:
        for line in flow(f"— {block.speaker}", Role.ISSUER, reading, width - cells((QUOTED,))):
            yield (QUOTED, *line)


def _table(text: str, reading: Reading, width: int) -> Iterator[Line]:
    """Cells below one another where they fit, else each row as a paragraph."""
    rows = [[clean(cell).strip() for cell in row.split("\t")] for row in text.split("\n")]
    sizes = _sizes(rows, width)
    for row in rows:
        if sizes is None:
            yield from flow(" · ".join(filter(None, row)), Role.TEXT, reading, width)
        else:
            yield from _row(row, sizes, reading)


def _row(row: Sequence[str], sizes: Sequence[int], reading: Reading) -> Iterator[Line]:
    cut = [
        list(flow(cell, Role.TEXT, reading, size)) for cell, size in zip(row, sizes, strict=False)
    ]
    for n in range(max(map(len, cut), default=0)):
        line: list[Run] = []
        for at, lines in enumerate(cut):
            part = lines[n] if n < len(lines) else ()
            last = at == len(cut) - 1
            line += (*part, Run("" if last else " " * (sizes[at] - cells(part)) + GAP))
        yield tuple(run for run in line if run.text) or (Run(""),)


def _sizes(rows: Sequence[Sequence[str]], width: int) -> tuple[int, ...] | None:
    """The cells of each column, the widest made narrower; None where there is no room for all."""
    columns = max(map(len, rows), default=0)
    sizes = [
        max((cell_len(row[at]) for row in rows if at < len(row)), default=0)
        for at in range(columns)
    ]
    room = width - len(GAP) * (columns - 1)
    if room < NARROWEST * columns:
        return None
    while sum(sizes) > room:
        widest = sizes.index(max(sizes))
        sizes[widest] -= max(1, min(sum(sizes) - room, sizes[widest] - NARROWEST))
    return tuple(max(size, 1) for size in sizes)
