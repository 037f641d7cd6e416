"""The pieces of the lines at the head of a release: cells with their roles, judged together."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import Self

from msgspec import Struct
from msgspec.structs import replace

from store.model.document import PartKind
from store.parse.areas.roles import LONGEST, WAITING, Piece, Role, labelled, role_of
from store.parse.areas.wording import is_number
from store.parse.facts.dates import dates_in
from store.parse.facts.emails import has_address
from store.parse.facts.printed import Habits
from store.parse.page.sheet import Cell, Line, cells_of
from store.parse.phrases.houses import is_owner
from store.parse.words.book import alternatives, known_as, tokens_of
from store.parse.words.level import levelled
from store.parse.words.table import lists_of

_BARS = re.compile(r"\s+(?:[-–—|·•/]|l)\s+|\s*[|·•]\s*")
_BAR = re.compile(r"[|·•]|\s[-–—/l]\s")
_FIGURE = re.compile(r"\d")
_NUMBERED = re.compile(r"([^:]{4,60}?\d[A-Z]?)\s?(?::|\s[–—-])\s+(?=\S{2,}\s)")
_ROW = re.compile(r"[^\W\d][^:\n]{1,24}:(?: {2,}|\t)\S")
_KINDS, _REVISIONS = lists_of("kinds"), lists_of("revisions")
_LEADING = lists_of("kinds", "immediate")
LETTERHEAD = "letterhead"
"""What a name that stands with a label is said to be."""

_NEAR, _AMONG = 3, 6  # columns, and pieces, within which contacts stand together
_LONGEST = 60  # characters of what a contact beside it makes one
_SETTLED = frozenset((Role.LABEL, Role.DATE, Role.NUMBER, Role.EMBARGO))


def pieces_of(lines: Sequence[Line], habits: Habits) -> tuple[Piece, ...]:
    """The pieces of lines that no empty line parts."""
    pieces: list[Piece] = []
    columns: list[int] = []
    label: Piece | None = None
    rows = sum(_is_row(line) for line in lines)
    for line in lines:
        for piece in _of_line(line, habits, rows > 1):
            pieces.append(_under(label, piece))
            waits = piece.said in WAITING and not piece.dates
            label = piece if waits and (piece.role is Role.META or not piece.cell.text) else None
            columns.append(line.indent + piece.cell.start - line.start)
    return tuple(_with_contacts(_with_fields(pieces), columns, lines))


def _is_row(line: Line) -> bool:
    """A line such as "WHO:    The Mayor", which has others like it about it."""
    return _ROW.match(line.text) is not None


def _of_line(line: Line, habits: Habits, in_rows: bool) -> list[Piece]:
    cells = cells_of(line)
    if len(cells) == 2 and (cells[0].text[-1] in ":：" or line.kind is PartKind.TABLE):
        whole = Cell(line.text, line.start, line.end)
        paired = labelled(cells[0].text.rstrip(" :："), cells[1], whole, habits)
        if paired:
            return [paired]
        if in_rows and _is_row(line):
            return [Piece(Role.META, whole)]
    return [part for cell in cells for part in _parts(cell, habits)]


def _parts(cell: Cell, habits: Habits) -> list[Piece]:
    """The cell as one piece, or as several that bars part, if any of them is no title."""
    piece = role_of(cell, habits)
    if piece.role is not Role.TITLE or len(cell.text) > LONGEST:
        return [piece]
    text = levelled(cell.text)
    numbered = _NUMBERED.match(text) if _FIGURE.search(text) else None
    if numbered and is_number(numbered[1], tokens_of(numbered[1])):
        at = numbered.end()
        rest = Cell(cell.text[at:], cell.start + at, cell.end)
        return [
            Piece(Role.NUMBER, Cell(numbered[1], cell.start, cell.start + at)),
            role_of(rest, habits),
        ]
    cells = _split(cell) if _BAR.search(cell.text) else []
    if len(cells) > 1:
        pieces = [role_of(part, habits) for part in cells]
        words = [len(tokens_of(p.cell.text)) for p in pieces if p.role is Role.TITLE]
        if any(p.role in _SETTLED for p in pieces) and max(words, default=0) <= 7:
            return [_beside_label(p, pieces) for p in pieces]
    return _named(cell, text, habits) or [piece]


def _beside_label(piece: Piece, pieces: list[Piece]) -> Piece:
    """What shares a line with a label is whose label it is."""
    if piece.role is Role.TITLE and any(_is_owned(other) for other in pieces):
        return Piece(Role.NAME, piece.cell, (), LETTERHEAD)
    return piece


def _is_owned(piece: Piece) -> bool:
    """A label of somebody's: a word such as "Correction" leads the headline."""
    if piece.role is not Role.LABEL:
        return False
    tokens = tokens_of(levelled(piece.cell.text))
    return tokens.at(0, _REVISIONS) < len(tokens)


def _split(cell: Cell) -> list[Cell]:
    cells, start = [], 0
    for bar in _BARS.finditer(cell.text):
        cells.append(
            Cell(cell.text[start : bar.start()], cell.start + start, cell.start + bar.start())
        )
        start = bar.end()
    cells.append(Cell(cell.text[start:], cell.start + start, cell.end))
    return [part for part in cells if part.text]


def _named(cell: Cell, text: str, habits: Habits) -> list[Piece]:
    """A line such as "The Agency press release" or "Press release from the Agency, 3 May"."""
    tokens = tokens_of(text)
    if len(tokens) > 12 or not tokens.may & _KINDS:
        return []
    length = tokens.ending(_KINDS)
    shortest = 8 if tokens[-1].isascii() else 3
    if 0 < length < len(tokens) <= 9 and len("".join(tokens[-length:])) >= shortest:
        at = text.lower().rfind(tokens[-length][:4])
        name = cell.text[:at].rstrip(" -–—:|,\u3000") if at > 0 else ""
        if name and _is_proper(name):
            return [_letterhead(name, cell.start)]
    return _led(cell, text, habits)


def _is_proper(name: str) -> bool:
    """It is written like a name, or has a word such as institute or ministry in it."""
    if not name.isascii() or is_owner(name):
        return name[0].isupper() or not name.isascii()
    words = [word for part in name.split() for word in part.split("-") if len(word) > 3]
    return name[0].isupper() and all(word[0].isupper() for word in words)


def _led(cell: Cell, text: str, habits: Habits) -> list[Piece]:
    """The pieces of a line that begins with a label and says whose it is."""
    lead = _lead().match(text)
    if not lead or not known_as(lead[1]) & _KINDS:
        return []
    dates = tuple(dates_in(cell.text, habits))
    end = dates[0].start if dates else len(cell.text)
    name = cell.text[lead.end() : end].strip(" ,-–—|(")
    if not name[:1].isupper() or len(name) > 80:
        return []
    found = [_letterhead(name, cell.start + lead.end())]
    return [*found, Piece(Role.DATE, cell, dates)] if dates else found


@cache
def _lead() -> re.Pattern[str]:
    """A label and the word that leads over to whose it is, with an article or without."""
    whose = "|".join((alternatives("of"), alternatives("from_")))
    return re.compile(
        rf"([^\W\d_][\w -]{{4,40}}?)\s(?:{whose})\s(?:(?:{alternatives('articles')})\s)?", re.I
    )


def _letterhead(name: str, start: int) -> Piece:
    return Piece(Role.NAME, Cell(name, start, start + len(name)), (), LETTERHEAD)


def _under(label: Piece | None, piece: Piece) -> Piece:
    """The piece as the value of the label that stands alone before it."""
    if label is None or piece.role not in (Role.TITLE, Role.DATE):
        return piece
    if label.said in ("dated", "embargo") and not piece.dates:
        return piece
    return Piece(_VALUES[label.said or ""], piece.cell, piece.dates, label.said)


_VALUES = {
    "dated": Role.DATE,
    "embargo": Role.EMBARGO,
    "titled": Role.HEADLINE,
    "subtitled": Role.SUBHEAD,
}


def _with_fields(pieces: list[Piece]) -> list[Piece]:
    """Beside labelled values, what has an unknown label is no title."""
    if not any(piece.said for piece in pieces):
        return pieces
    return [
        Piece(Role.META, piece.cell)
        if piece.role is Role.TITLE and _OTHER_LABEL.match(levelled(piece.cell.text))
        else piece
        for piece in pieces
    ]


_OTHER_LABEL = re.compile(r"(?:[^\s:]{1,16}[ ]){0,2}[^\s:]{1,16}\s{0,3}:(?:\s|$|[^\x00-\x7f])")


def _is_reachable(text: str) -> bool:
    return _FIGURE.search(text) is not None or has_address(levelled(text))


class _Spot(Struct, frozen=True):
    """Where a contact stands: its number among the pieces, its column, the part of the head that it
    is of, and where the column begins that it makes one of contacts."""

    n: int
    column: int
    part: int
    start: int

    def makes(self, other: Self) -> bool:
        """A piece at `other` is a contact beside this one."""
        near = abs(self.n - other.n) <= _AMONG and abs(self.column - other.column) <= _NEAR
        return near and self.part == other.part and self.start <= other.start


def _with_contacts(pieces: list[Piece], columns: list[int], lines: Sequence[Line]) -> list[Piece]:
    """What stands in one column with a number or an address, or under a label, is a contact too.

    What a label of release parts from them is none, nor is what stands below the last number.
    """
    if any(line.kind is PartKind.HEADING for line in lines):
        return pieces
    parts = accumulate(map(_leads, pieces))
    every = [
        _Spot(n, column, part, piece.cell.start)
        for n, (piece, column, part) in enumerate(zip(pieces, columns, parts, strict=True))
    ]
    known = [spot for spot in every if pieces[spot.n].role is Role.CONTACT]
    reached = [spot for spot in known if _is_reachable(pieces[spot.n].cell.text)]
    labels = [spot for spot in known if spot not in reached]
    spots = [*labels, *(replace(spot, start=0) for spot in reached)]
    last = reached[-1].n if reached else len(pieces)
    return [
        Piece(Role.CONTACT, piece.cell)
        if spot.n <= last and _may_be_contact(piece) and any(one.makes(spot) for one in spots)
        else piece
        for piece, spot in zip(pieces, every, strict=True)
    ]


def _may_be_contact(piece: Piece) -> bool:
    return piece.role is Role.TITLE and len(piece.cell.text) <= _LONGEST and not _leads(piece)


def _leads(piece: Piece) -> bool:
    """A label of release, or a line that begins with one."""
    if piece.role is Role.TITLE:
        return tokens_of(levelled(piece.cell.text[:_LONGEST])).at(0, _LEADING) > 0
    return piece.role is Role.LABEL
