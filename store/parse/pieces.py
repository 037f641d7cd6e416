"""The pieces of the lines at the head of a release: cells with their roles, judged together."""

import re
from collections.abc import Sequence

from store.model.document import PartKind
from store.parse.contacts.plain import levelled
from store.parse.contacts.words import tokens_of
from store.parse.dates import Habits
from store.parse.phrases import phrasebook
from store.parse.roles import LONGEST, WAITING, Piece, Role, labelled, role_of
from store.parse.sheet import Cell, Line, cells_of

_BARS = re.compile(r"\s+(?:[-–—|·•/]|l)\s+|\s*[|·•]\s*")
_NEAR = 3
_SETTLED = frozenset((Role.LABEL, Role.DATE, Role.NUMBER, Role.EMBARGO))


def pieces_of(lines: Sequence[Line], habits: Habits) -> tuple[Piece, ...]:
    """The pieces of lines that no empty line parts."""
    pieces: list[Piece] = []
    columns: list[int] = []
    label: Piece | None = None
    for line in lines:
        for piece in _of_line(line, habits):
            pieces.append(_under(label, piece))
            waits = piece.said in WAITING and not piece.dates
            label = piece if waits and (piece.role is Role.META or not piece.cell.text) else None
            columns.append(line.indent + piece.cell.start - line.start)
    return tuple(_with_contacts(_with_fields(pieces), columns, lines))


def _of_line(line: Line, habits: Habits) -> list[Piece]:
    cells = cells_of(line)
    if len(cells) == 2 and (cells[0].text[-1] in ":：" or line.kind is PartKind.TABLE):
        whole = Cell(line.text, line.start, line.end)
        paired = labelled(cells[0].text.rstrip(" :："), cells[1], whole, habits)
        if paired:
            return [paired]
    return [part for cell in cells for part in _parts(cell, habits)]


def _parts(cell: Cell, habits: Habits) -> list[Piece]:
    """The cell as one piece, or as several that bars part, if any of them is no title."""
    piece = role_of(cell, habits)
    if piece.role is not Role.TITLE or len(cell.text) > LONGEST:
        return [piece]
    cells = _split(cell)
    if len(cells) > 1:
        pieces = [role_of(part, habits) for part in cells]
        words = [len(tokens_of(p.cell.text)) for p in pieces if p.role is Role.TITLE]
        if any(p.role in _SETTLED for p in pieces) and max(words, default=0) <= 7:
            return [_beside_label(p, pieces) for p in pieces]
    return [_named(cell, piece)]


def _beside_label(piece: Piece, pieces: list[Piece]) -> Piece:
    """What shares a line with a label is whose label it is."""
    if piece.role is Role.TITLE and any(other.role is Role.LABEL for other in pieces):
        return Piece(Role.NAME, piece.cell, (), "letterhead")
    return piece


def _split(cell: Cell) -> list[Cell]:
    cells, start = [], 0
    for bar in _BARS.finditer(cell.text):
        cells.append(
            Cell(cell.text[start : bar.start()], cell.start + start, cell.start + bar.start())
        )
        start = bar.end()
    cells.append(Cell(cell.text[start:], cell.start + start, cell.end))
    return [part for part in cells if part.text]


def _named(cell: Cell, piece: Piece) -> Piece:
    """A line such as "The Agency press release": a name with a label behind it."""
    tokens = tokens_of(levelled(cell.text))
    length = phrasebook().ending(tokens, "kinds")
    shortest = 8 if tokens[-1].isascii() else 3
    if not 0 < length < len(tokens) <= 9 or len("".join(tokens[-length:])) < shortest:
        return piece
    first = tokens[-length]
    at = levelled(cell.text).lower().rfind(first[:4])
    name = cell.text[:at].rstrip(" -–—:|,\u3000") if at > 0 else ""
    if not name or not (name.isupper() or name[0].isupper() or not name.isascii()):
        return piece
    return Piece(Role.NAME, Cell(name, cell.start, cell.start + len(name)), (), "letterhead")


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


def _with_contacts(pieces: list[Piece], columns: list[int], lines: Sequence[Line]) -> list[Piece]:
    """What stands in one column with a number or an address is a contact too."""
    if any(line.kind is PartKind.HEADING for line in lines):
        return pieces
    spots = [
        column for piece, column in zip(pieces, columns, strict=True) if piece.role is Role.CONTACT
    ]
    return [
        Piece(Role.CONTACT, piece.cell)
        if piece.role is Role.TITLE and any(abs(column - spot) <= _NEAR for spot in spots)
        else piece
        for piece, column in zip(pieces, columns, strict=True)
    ]
