"""Names that a form asks for in two fields: "First name: Jane", "Surname: Doe"."""

from collections.abc import Iterator, Sequence

import msgspec
from msgspec import Struct

from store.parse.kinds.cutting import Piece
from store.parse.kinds.halves import halves
from store.parse.phrases.kind import NOTHING, TOLD, Kind, Reading
from store.parse.phrases.persons import Name
from store.parse.phrases.readings import read_words

_SIGNS = (":", "/", "|", "=")
_BETWEEN = " \t:/|="
_SPACED = ("\t", "  ")
_LONGEST_LABEL = 3
_LABEL = Reading(Kind.LABEL, TOLD)
_SURE = 5.0
_WHOLE, _GIVEN, _FAMILY = "names", "forenames", "surnames"


class _Field(Struct, frozen=True):
    """A label with its value; `end` is one past its last piece."""

    kinds: frozenset[str]
    value: str
    end: int


def in_two_fields(pieces: Sequence[Piece], text: str) -> list[Piece]:
    """The pieces; the given and the family name behind labels of their own are one name."""
    if not any(map(_kinds, pieces)):
        return list(pieces)
    read = _apart(pieces, text)
    out: list[Piece] = []
    i = 0
    while i < len(read):
        first = _field(read, i, text)
        second = _field(read, first.end, text) if first else None
        name = _name(first, second) if first and second else None
        if second and name:
            out += [msgspec.structs.replace(read[i], reading=_LABEL), _whole(read, i, second, name)]
            i = second.end
        else:
            out.append(read[i])
            i += 1
    return out


def _apart(pieces: Sequence[Piece], text: str) -> list[Piece]:
    """The pieces, values parted from the labels that they have run into."""
    read: list[Piece] = []
    for piece in pieces:
        within = bool(read) and read[-1].start <= piece.start < read[-1].end
        read += [] if within else _cut(read, piece, text)
    return read


def _cut(before: Sequence[Piece], piece: Piece, text: str) -> Iterator[Piece]:
    """The value parted from the next label, which it has run into: "First name: Jane Surname:"."""
    labelled = before and not before[-1].fact and _kinds(before[-1])
    colon = text.find(":", piece.end) if piece.after == ":" and labelled else -1
    if colon < 0 or piece.fact or piece.wrapped:
        yield piece
        return
    words = text[piece.start : colon].rstrip().split(" ")
    sizes = range(min(len(words) - 1, _LONGEST_LABEL), 0, -1)
    size = next((n for n in sizes if _told(read_words(" ".join(words[-n:])))), 0)
    if not size:
        yield piece
        return
    whole = " ".join(words)
    piece = msgspec.structs.replace(piece, end=piece.start + len(whole), text=whole)
    first, last = halves(piece, len(words) - size, NOTHING, read_words(" ".join(words[-size:])))
    yield from (first, msgspec.structs.replace(last, after=piece.after))


def _told(reading: Reading) -> frozenset[str]:
    return reading.labels & {_WHOLE, _GIVEN, _FAMILY}


def _kinds(piece: Piece) -> frozenset[str]:
    return _told(piece.reading) if piece.reading else frozenset()


def _field(pieces: Sequence[Piece], i: int, text: str) -> _Field | None:
    """The field that the `i`-th piece labels, its value on the same line or alone on the next."""
    if i + 1 >= len(pieces) or not _kinds(pieces[i]) or not _leads(pieces[i], text):
        return None
    end = i + 1
    while end < len(pieces) and _is_of_value(pieces, i, end):
        end += 1
    if end == i + 1:
        return None
    label, last = pieces[i], pieces[end - 1]
    value = " ".join(text[label.end : last.end].strip(_BETWEEN + "\n").split())
    return _Field(_kinds(label), value, end)


def _leads(label: Piece, text: str) -> bool:
    spaced = text.startswith(_SPACED, label.end)
    return label.alone or label.after in _SIGNS or spaced


def _is_of_value(pieces: Sequence[Piece], label: int, i: int) -> bool:
    piece = pieces[i]
    below = i == label + 1 and pieces[label].alone and piece.gap == 0
    if piece.fact or not (piece.gap is None or below):
        return False
    return not (piece.reading and piece.reading.labels and piece.after in _SIGNS)


def _name(first: _Field, second: _Field) -> str | None:
    """The given name and then the family's; a label of names means the one that is left."""
    if _GIVEN in first.kinds and second.kinds & {_FAMILY, _WHOLE} and _GIVEN not in second.kinds:
        return f"{first.value} {second.value}"
    if _FAMILY in first.kinds and second.kinds & {_GIVEN, _WHOLE} and _FAMILY not in second.kinds:
        return f"{second.value} {first.value}"
    if _WHOLE in first.kinds and _FAMILY in second.kinds:
        return f"{first.value} {second.value}"
    if _WHOLE in first.kinds and _GIVEN in second.kinds:
        return f"{second.value} {first.value}"
    return None


def _whole(pieces: Sequence[Piece], label: int, second: _Field, name: str) -> Piece:
    """One piece from the first value to the end of the second."""
    first, last = pieces[label + 1], pieces[second.end - 1]
    return msgspec.structs.replace(
        first,
        end=last.end,
        text=name,
        reading=Reading(Kind.NAME, _SURE, Name(name, _SURE)),
        after=last.after,
        wrapped=True,
    )
