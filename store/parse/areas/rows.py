"""The lines of a release, among which its fields are looked for."""

from itertools import accumulate

from msgspec import Struct

from store.model.document import Document, PartKind
from store.parse.areas.block import Block
from store.parse.areas.head import Head, folded
from store.parse.areas.house import NOBODY, House
from store.parse.areas.row import Row, What, stems
from store.parse.areas.titles import SEGMENT
from store.parse.facts.printed import Habits
from store.parse.page.sheet import Line
from store.parse.words.level import levelled, lower
from store.parse.words.once import once

_TOP, _SPACED = 60, 0.85
_INSET = 5  # blanks, from which on a line stands further in
_TEXT, _LEAD = 8_000, 900  # characters
_TAIL = 16
_OUTSIDE = (PartKind.CHROME, PartKind.ASIDE, PartKind.CAPTION)
_BARS = 4
_COUNTED = 4  # rows of the running text


class Rows(Struct, frozen=True, dict=True):
    """The lines at the top of a release and those of its `tail`, in order.

    The head begins at row `first`, the running text at row `body`; both are the number of rows
    where there is none. `house` is what an archive knows of it.
    """

    document: Document
    rows: tuple[Row, ...]
    tail: tuple[Row, ...]
    first: int
    body: int
    house: House = NOBODY

    def at(self, n: int) -> Row | None:
        return self.rows[n] if 0 <= n < len(self.rows) else None

    def what(self, n: int) -> What:
        """What stands at a row; NOTHING above the first and below the last."""
        return self.rows[n].what if 0 <= n < len(self.rows) else What.NOTHING

    def whats(self, start: int, end: int) -> list[What]:
        """What stands at the rows from `start` on before `end`, as far as there are any."""
        return [row.what for row in self.rows[max(0, start) : max(0, end)]]

    @once
    def spaced(self) -> bool:
        """Empty lines stand between nearly all lines, so that they part nothing."""
        top = self.rows[1:_TOP]
        gaps = sum(row.line.gap for row in top)
        return len(top) > 8 and gaps > _SPACED * len(top) and not self.document.parts

    @once
    def inset(self) -> bool:
        """Some lines at the top stand further in than others."""
        indents = {row.line.indent for row in self.rows[: self.body + 1]}
        return len(indents) > 1 and max(indents) > _INSET

    @once
    def full(self) -> int:
        """How long a line grows before it is broken, at most 100."""
        lengths = sorted(len(row.line.text) for row in self.rows)
        return min(100, lengths[int(len(lengths) * 0.95)]) if lengths else 0

    @once
    def _titles(self) -> tuple[int, ...]:
        top = self.rows[: self.body + _COUNTED]
        return tuple(accumulate((row.is_title for row in top), initial=0))

    def titles_above(self, n: int) -> int:
        """How many of the rows before the `n`-th may be titles, as far as that is of use."""
        return self._titles[max(0, min(n, len(self._titles) - 1))]

    @once
    def lowered(self) -> str:
        """The text in lower case on one line, its first part."""
        return " ".join(lower(self.document.text[:_TEXT]).split())

    @property
    def top(self) -> str:
        """The first line, folded: of a page that was copied it is often its title."""
        return self.rows[0].fold if self.rows else ""

    @once
    def tops(self) -> frozenset[str]:
        """What stands in the first line before each of its bars, and the whole of it, folded."""
        text = self.rows[0].line.text if self.rows else ""
        ends = [bar.start() for bar in SEGMENT.finditer(text)][-_BARS:]
        return frozenset(map(folded, (*(text[:end] for end in ends), text)))

    @once
    def lead(self) -> frozenset[str]:
        """The stems of the first paragraphs."""
        row = self.at(self.body)
        return stems(self.document.text[row.line.start :][:_LEAD]) if row else frozenset()

    @once
    def outside(self) -> tuple[str, ...]:
        """The titles and the subject, folded."""
        document = self.document
        said = (*document.titles, document.title, document.subject)
        return tuple(dict.fromkeys(folded(text) for text in said if text))

    @once
    def outside_stems(self) -> frozenset[str]:
        document = self.document
        said = filter(None, (*document.titles, document.title, document.subject))
        return stems(levelled(" ".join(said)))

    @once
    def heading(self) -> int:
        """The highest level of a heading of some words; 0 where there is none."""
        levels = (row.line.level for row in self.rows if row.line.level and row.words > 2)
        return min(levels, default=0)


def rows_of(document: Document, head: Head, lines: list[Line]) -> Rows:
    """The rows of the release whose head is given, and those at its end."""
    blocks = (*head.above, *head.blocks, *head.below)
    placed = [(line, block) for block in blocks for line in block.lines]
    gaps = [line.gap for line, _ in placed[1:]] + [True]
    rows = tuple(
        Row(n, line, block, gap)
        for n, ((line, block), gap) in enumerate(zip(placed, gaps, strict=False))
    )
    first = sum(len(block.lines) for block in head.above)
    body = first + sum(len(block.lines) for block in head.blocks)
    habits = blocks[0].habits if blocks else Habits()
    return Rows(document, rows, _tail(rows, lines, habits), first, body)


def _tail(rows: tuple[Row, ...], lines: list[Line], habits: Habits) -> tuple[Row, ...]:
    end = rows[-1].line.end if rows else 0
    last = [line for line in lines[-_TAIL:] if line.start >= end and line.kind not in _OUTSIDE]
    return tuple(Row(len(rows) + n, line, Block((line,), habits)) for n, line in enumerate(last))
