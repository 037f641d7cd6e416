"""What stands in the cells of the terminal, so that only what changes is sent.

Textual paints whole lines anew, with every colour of every run: over a slow line that is what one
waits for. Here each cell is compared with what it shows, and a colour is told only where it turns.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.segment import Segment

from tui.terminal.ink import BLANK, Ink, blank_of, ink_of, over, turn

NEAR = 4
"""Unchanged cells that cost no more to send again than to jump over."""


ERASED, MOVED = 6, 5
"""Blanks from which on it is shorter to say how many, and what it takes to go on behind them."""


class Piece(NamedTuple):
    """Runs that are painted from a cell on."""

    x: int
    y: int
    segments: tuple[Segment, ...]


class Row(NamedTuple):
    """Cell by cell a character, empty behind a wide one, and how it looks."""

    texts: list[str]
    inks: list[Ink]

    def grow(self, size: int) -> None:
        """Have so many cells, of which those that were never painted are like no other."""
        missing = size - len(self.texts)
        self.texts.extend([UNKNOWN] * missing)
        self.inks.extend([BLANK] * missing)


UNKNOWN = "\x00"


class Cells:
    """Knows nothing at first, and so sends all.

    `colors` is what the terminal can show, `erases` whether it blanks cells in a colour (ECH).
    """

    def __init__(self, colors: ColorSystem | None, *, erases: bool = False) -> None:
        self._colors = colors
        self._erases = erases
        self._rows: dict[int, Row] = {}
        self._painted: dict[int, dict[int, tuple[Piece, int]]] = {}

    def paint(self, pieces: Iterable[Piece]) -> str:
        """What has to be sent so that they are seen."""
        pen = _Pen()
        for piece in pieces:
            painted = self._painted.setdefault(piece.y, {})
            if piece.x in painted and painted[piece.x][0] == piece:
                continue
            fresh = self._row(piece.segments)
            end = piece.x + len(fresh.texts)
            for x, (_, its_end) in list(painted.items()):
                if x < end and its_end > piece.x:
                    del painted[x]
            painted[piece.x] = piece, end
            self._paint(piece, fresh, pen)
        return pen.sent()

    def _paint(self, piece: Piece, fresh: Row, pen: "_Pen") -> None:
        row = self._rows.setdefault(piece.y, Row([], []))
        end = piece.x + len(fresh.texts)
        row.grow(end)
        there = Row(row.texts[piece.x : end], row.inks[piece.x : end])
        if there == fresh:
            return
        row.texts[piece.x : end], row.inks[piece.x : end] = fresh
        for start, stop in _stretches(_changed(there, fresh)):
            first = _left_half(fresh.texts, start)
            pen.move(piece.x + first, piece.y)
            self._write(Row(fresh.texts[first:stop], fresh.inks[first:stop]), pen)

    def _write(self, row: Row, pen: "_Pen") -> None:
        x, end = 0, len(row.texts)
        while x < end:
            blanks = _blanks(row, x) if self._erases else 0
            if blanks >= (ERASED if x + blanks == end else ERASED + MOVED):
                pen.erase(blanks, row.inks[x])
                x += blanks
                if x < end:
                    pen.skip(blanks)
            else:
                pen.write(row.texts[x], row.inks[x])
                x += 1

    def _row(self, segments: Iterable[Segment]) -> Row:
        row = Row([], [])
        for text, style, control in segments:
            if control:
                continue
            ink = ink_of(style, self._colors) if style else BLANK
            blank = blank_of(ink)
            characters = text if text.isascii() else _characters(text)
            row.texts.extend(characters)
            if blank is ink or " " not in text:
                row.inks.extend([ink] * len(characters))
            else:
                row.inks.extend([blank if each == " " else ink for each in characters])
        return row


def _blanks(row: Row, start: int) -> int:
    """How many cells from there on have nothing in them and look the same."""
    ink, x = row.inks[start], start
    if ink.ways or ink.link:
        return 0
    while x < len(row.texts) and row.texts[x] == " " and row.inks[x] == ink:
        x += 1
    return x - start


def _changed(old: Row, new: Row) -> list[int]:
    cells = zip(old.texts, new.texts, old.inks, new.inks, strict=True)
    return [x for x, (was, text, before, ink) in enumerate(cells) if was != text or before != ink]


def _left_half(texts: list[str], x: int) -> int:
    """Where the character begins that a cell is a part of."""
    while x > 0 and not texts[x]:
        x -= 1
    return x


def _characters(text: str) -> list[str]:
    """What joins the character before it, an accent for instance, is a part of its cell."""
    cells: list[str] = []
    for character in text:
        size = 1 if character.isascii() else cell_len(character)
        if size:
            cells += (character, *[""] * (size - 1))
        else:
            at = next((n for n in reversed(range(len(cells))) if cells[n]), None)
            if at is not None:
                cells[at] += character
    return cells


def _stretches(changed: list[int]) -> Iterator[tuple[int, int]]:
    """The changed cells, with the few between them that are as they were; the end is behind."""
    start = end = None
    for x in changed:
        if start is None or end is None or x - end > NEAR:
            if start is not None and end is not None:
                yield start, end
            start = x
        end = x + 1
    if start is not None and end is not None:
        yield start, end


class _Pen:
    """Writes with one ink, and tells the terminal of another where it takes one."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._ink = BLANK
        self._at: tuple[int, int] | None = None

    def move(self, x: int, y: int) -> None:
        """Go on there."""
        if self._at == (x, y):
            return
        same_line = self._at is not None and self._at[1] == y and x > self._at[0]
        step = f"\x1b[{x - self._at[0]}C" if same_line and self._at else f"\x1b[{y + 1};{x + 1}H"
        self._out.append(step)
        self._at = x, y

    def write(self, text: str, ink: Ink) -> None:
        """Write one character; the empty one behind a wide character is there already."""
        if text:
            wanted = over(self._ink, ink) if text == " " else ink
            if wanted is not self._ink:
                self._take(wanted)
            self._out.append(text)
        if self._at:
            self._at = self._at[0] + 1, self._at[1]

    def erase(self, blanks: int, ink: Ink) -> None:
        """Blank so many cells, and stay where one is."""
        self._take(over(self._ink, ink))
        self._out.append(f"\x1b[{blanks}X")

    def skip(self, cells: int) -> None:
        """Go on so many cells further on."""
        if self._at:
            self.move(self._at[0] + cells, self._at[1])

    def sent(self) -> str:
        """All that was written, with no ink left on the pen."""
        self._take(BLANK)
        return "".join(self._out)

    def _take(self, ink: Ink) -> None:
        if ink == self._ink:
            return
        if ink.link != self._ink.link:
            self._out.append(f"\x1b]8;;{ink.link}\x1b\\")
        codes = turn(self._ink, ink)
        if codes is not None:
            self._out.append(f"\x1b[{codes}m")
        self._ink = ink
