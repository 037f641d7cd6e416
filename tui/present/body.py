"""The text of a release, laid out line by line as far as somebody looks."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from store import Block, BlockKind, Release
from tui.present.line import Line, Role, Run, fit
from tui.present.page import PLAIN, Page
from tui.present.printable import clean
from tui.present.text import block_lines, flow
from tui.present.words import Dates, long_date, number

FOLDED = {
    BlockKind.COVER: "letterhead",
    BlockKind.NOTES: "notes to editors",
    BlockKind.BOILERPLATE: "boilerplate",
    BlockKind.CONTACTS: "contacts as printed",
}
"""What is folded, as it is called in its place."""
SHUT, OPEN = "▸", "▾"


class TextLine(NamedTuple):
    """A line of the text, and the number of the block that it folds, or that is folded in it."""

    line: Line
    fold: int | None = None


class Folds(NamedTuple):
    """Blocks, by number, that a person unfolded or folded; else those with found words are open."""

    open: frozenset[int] = frozenset()
    shut: frozenset[int] = frozenset()

    def turned(self, block: int, *, is_open: bool) -> "Folds":
        """With a block folded that `is_open`, or unfolded that is not."""
        one = frozenset({block})
        if is_open:
            return Folds(self.open - one, self.shut | one)
        return Folds(self.open | one, self.shut - one)


ALL_SHUT = Folds()


def body_lines(page: Page, width: int, folds: Folds = ALL_SHUT) -> Iterator[TextLine]:
    """The text in lines of at most `width` cells, without what only stands around it.

    Letterhead, notes, boilerplate and contacts are folded where there is other text.
    """
    blocks = page.release.blocks
    foldable = any(block.kind not in FOLDED for block in blocks)
    for first, last in _stretches(blocks):
        if first:
            yield TextLine(())
        if foldable and blocks[first].kind in FOLDED:
            yield from _folded(page, range(first, last), width, folds)
        else:
            yield from _blocks(page, range(first, last), width)
    yield TextLine(())
    origin = flow(_origin(page.release, page.dates), Role.FAINT, PLAIN, width)
    yield from map(TextLine, origin)


def fold_states(page: Page, folds: Folds) -> dict[int, bool]:
    """Which blocks can be folded, and whether each is open."""
    blocks = page.release.blocks
    return {
        first: _is_open(page, range(first, last), folds)
        for first, last in _stretches(blocks)
        if blocks[first].kind in FOLDED
    }


def _stretches(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """The numbers of the first block and of the one behind the last, of what folds in one."""
    at = 0
    for kind, run in groupby(blocks, lambda block: block.kind if block.kind in FOLDED else None):
        count = len(tuple(run))
        steps = [(at, at + count)] if kind else [(at + n, at + n + 1) for n in range(count)]
        yield from steps
        at += count


def _folded(page: Page, numbers: range, width: int, folds: Folds) -> Iterator[TextLine]:
    kind = page.release.blocks[numbers.start].kind
    is_open = _is_open(page, numbers, folds)
    sign = OPEN if is_open else SHUT
    yield TextLine(fit((Run(f"{sign} {FOLDED[kind]}", Role.FAINT),), width), numbers.start)
    if is_open:
        yield from _blocks(page, numbers, width)


def _is_open(page: Page, numbers: range, folds: Folds) -> bool:
    if numbers.start in folds.open:
        return True
    texts = (page.release.blocks[at].text for at in numbers)
    return numbers.start not in folds.shut and any(
        page.reading.sought.places(clean(text)) for text in texts
    )


def _blocks(page: Page, numbers: range, width: int) -> Iterator[TextLine]:
    for at in numbers:
        if at > numbers.start:
            yield TextLine(())
        yield from map(TextLine, block_lines(page.release.blocks[at], page.reading, width))


def _origin(release: Release, dates: Dates) -> str:
    source = release.source
    day = long_date(source.imported.date(), dates) if source.imported else ""
    imported = f", imported {day}" if day else ""
    return f"Release {number(release.id or 0)} from {source.name}{imported}"
