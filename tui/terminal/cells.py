"""What stands in the cells of the terminal, so that only what changes is sent.

Textual paints whole lines anew, with every colour of every run: over a slow line that is what one
waits for. Here each cell is compared with what it shows, and a colour is told only where it turns.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style

NEAR = 8
"""Unchanged cells that cost no more to send again than to jump over."""
NO_LINK = ""


class Ink(NamedTuple):
    """The codes of a style, ECMA-48 SGR: its colours, and what else it is; a link is OSC 8."""

    front: str = ""
    back: str = ""
    ways: tuple[str, ...] = ()
    link: str = NO_LINK


class Cell(NamedTuple):
    """A character, empty behind a wide one, and how it looks."""

    text: str
    ink: Ink


class Piece(NamedTuple):
    """Runs that are painted from a cell on."""

    x: int
    y: int
    segments: tuple[Segment, ...]


Row = dict[int, Cell]
BLANK = Ink()


class Cells:
    """Knows nothing at first, and so sends all; `colors` is what the terminal can show."""

    def __init__(self, colors: ColorSystem | None) -> None:
        self._colors = colors
        self._rows: dict[int, Row] = {}
        self._painted: dict[int, Piece] = {}

    def paint(self, pieces: Iterable[Piece]) -> str:
        """What has to be sent so that they are seen."""
        pen = _Pen()
        for piece in pieces:
            if self._painted.get(piece.y) != piece:
                self._painted[piece.y] = piece
                self._paint(piece, pen)
        return pen.sent()

    def _paint(self, piece: Piece, pen: "_Pen") -> None:
        row = self._rows.setdefault(piece.y, {})
        fresh = dict(enumerate(self._cells(piece.segments), piece.x))
        changed = [x for x, cell in fresh.items() if row.get(x) != cell]
        for start, end in _stretches(changed):
            first = _left_half(fresh, start)
            pen.move(first, piece.y)
            for x in range(first, end):
                pen.write(fresh[x])
        row.update(fresh)

    def _cells(self, segments: Iterable[Segment]) -> Iterator[Cell]:
        for text, style, control in segments:
            if control:
                continue
            ink = ink_of(style, self._colors) if style else BLANK
            if text.isascii():
                yield from (Cell(character, ink) for character in text)
            else:
                yield from _wide(text, ink)


def _left_half(row: Row, x: int) -> int:
    """Where the character begins that a cell is a part of."""
    while x in row and not row[x].text:
        x -= 1
    return x if x in row else x + 1


def _wide(text: str, ink: Ink) -> Iterator[Cell]:
    """What joins the character before it, an accent for instance, is a part of its cell."""
    cells: list[Cell] = []
    for character in text:
        size = cell_len(character)
        if size:
            cells += (Cell(character, ink), *(Cell("", ink) for _ in range(size - 1)))
        else:
            at = next((n for n in reversed(range(len(cells))) if cells[n].text), None)
            if at is not None:
                cells[at] = cells[at]._replace(text=cells[at].text + character)
    return iter(cells)


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


@lru_cache(maxsize=4096)
def ink_of(style: Style, colors: ColorSystem | None) -> Ink:
    """The codes of a style on a terminal of these colours."""
    if colors is None:
        return Ink(link=style.link or NO_LINK)
    front = style.color.downgrade(colors).get_ansi_codes() if style.color else ()
    back = style.bgcolor.downgrade(colors).get_ansi_codes(foreground=False) if style.bgcolor else ()
    ways = tuple(code for name, code in _WAYS if getattr(style, name))
    return Ink(";".join(front), ";".join(back), ways, style.link or NO_LINK)


_WAYS = (
    ("bold", "1"), ("dim", "2"), ("italic", "3"), ("underline", "4"), ("blink", "5"),
    ("blink2", "6"), ("reverse", "7"), ("conceal", "8"), ("strike", "9"), ("underline2", "21"),
    ("frame", "51"), ("encircle", "52"), ("overline", "53"),
)  # fmt: skip


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

    def write(self, cell: Cell) -> None:
        """Write one character; the empty one behind a wide character is there already."""
        if cell.text:
            self._take(cell.ink)
            self._out.append(cell.text)
        if self._at:
            self._at = self._at[0] + 1, self._at[1]

    def sent(self) -> str:
        """All that was written, with no ink left on the pen."""
        self._take(BLANK)
        return "".join(self._out)

    def _take(self, ink: Ink) -> None:
        if ink == self._ink:
            return
        if ink.link != self._ink.link:
            self._out.append(f"\x1b]8;;{ink.link}\x1b\\")
        codes = _turn(self._ink, ink)
        if codes is not None:
            self._out.append(f"\x1b[{codes}m")
        self._ink = ink


@lru_cache(maxsize=4096)
def _turn(old: Ink, new: Ink) -> str | None:
    """The codes that make one ink of another, the fewest; None where they look the same."""
    if old[:3] == new[:3]:
        return None
    if new[:3] == BLANK[:3]:
        return ""
    anew = _codes("0", *new.ways, new.front, new.back)
    off = dict.fromkeys(_OFF[way] for way in old.ways if way not in new.ways)
    kept = [way for way in old.ways if _OFF[way] not in off]
    on = [way for way in new.ways if way not in kept]
    front = new.front or "39" if new.front != old.front else ""
    back = new.back or "49" if new.back != old.back else ""
    return min(_codes(*off, *on, front, back), anew, key=len)


def _codes(*codes: str) -> str:
    return ";".join(filter(None, codes))


_OFF = {
    "1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "6": "25", "7": "27", "8": "28",
    "9": "29", "21": "24", "51": "54", "52": "54", "53": "55",
}  # fmt: skip
"""What takes back each way in which characters stand out."""
