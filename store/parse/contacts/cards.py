"""Pieces gathered into entries: each has the facts of one person, one desk, or a few who share."""

from collections.abc import Iterator, Sequence

from store.parse.contacts.facts import PhoneFound
from store.parse.contacts.pieces import Piece
from store.parse.contacts.readings import Kind

_TOPICS = (Kind.HEADING, Kind.AUDIENCE)
_WHO = (Kind.NAME, Kind.DESK)
_ABOUT = (Kind.ROLE, Kind.ORGANIZATION)
_COLUMN = 2
_PLACE = {Kind.ORGANIZATION, Kind.HEADING, Kind.AUDIENCE, Kind.ADDRESS}


class Entry:
    """`pieces` in order; `heading` and `organization` were printed above and hold for it too."""

    def __init__(self, heading: Piece | None, organization: Piece | None) -> None:
        self.heading, self.organization = heading, organization
        self.pieces: list[Piece] = []

    @property
    def facts(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.fact]

    def of(self, *kinds: Kind) -> list[Piece]:
        """The pieces of these kinds, in order."""
        return [piece for piece in self.pieces if piece.kind in kinds]


def gather(pieces: Sequence[Piece]) -> list[Entry]:
    """The entries in a stretch of pieces that have facts, in order."""
    entries: list[Entry] = []
    above: Piece | None = None
    for column in _columns(pieces):
        found = _in_column(column, above)
        entries += found
        if not any(entry.facts for entry in found):
            above = found[-1].organization or above
    return [entry for entry in entries if entry.facts]


def _columns(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    column: list[Piece] = []
    for piece in pieces:
        if piece.gap == _COLUMN and column:
            yield column
            column = []
        column.append(piece)
    if column:
        yield column


def _in_column(pieces: Sequence[Piece], above: Piece | None) -> list[Entry]:
    entries = [Entry(None, above)]
    for i, piece in enumerate(pieces):
        entry = entries[-1]
        topic = _is_topic(pieces, i)
        if (entry.facts and (topic or _begins(pieces, i, entry))) or (
            topic and _is_over(pieces, i, entry)
        ):
            entry = Entry(entry.heading, _inherited(entry))
            entries.append(entry)
        if topic:
            entry.heading = piece
            if piece.kind is Kind.HEADING and piece.gap:
                entry.organization = above
                entry.pieces = entry.pieces if entry.of(Kind.NAME) else []
        else:
            entry.pieces.append(piece)
    for entry in entries:
        entry.pieces = _trimmed(entry.pieces)
        entry.organization = _inherited(entry)
    return entries


def _is_over(pieces: Sequence[Piece], i: int, entry: Entry) -> bool:
    """Names without facts stand above the heading, and it has others below it."""
    return bool(entry.of(Kind.NAME)) and _next(pieces, i) is not Kind.FACT


def _is_topic(pieces: Sequence[Piece], i: int) -> bool:
    piece = pieces[i]
    if piece.kind not in _TOPICS:
        return False
    return piece.gap is not None or piece.after == ":" or piece.kind is Kind.HEADING


def _begins(pieces: Sequence[Piece], i: int, entry: Entry) -> bool:
    """A new entry begins: a name, or what leads to one, behind the facts of the entry before."""
    piece = pieces[i]
    if entry.pieces[0].fact and piece.gap is None and not entry.of(*_WHO):
        return False
    if entry.pieces[0].fact and piece.gap is not None and piece.fact and entry.of(*_WHO):
        return True
    if isinstance(piece.fact, PhoneFound):
        return piece.fact.general and _is_apart(pieces, i)
    if piece.gap is None and piece.linked and piece.kind is Kind.ORGANIZATION:
        return False
    if piece.before in ("(", "[") or piece.kind not in _WHO + _ABOUT:
        return False
    if piece.kind is Kind.NAME:
        return True
    following = _next(pieces, i)
    if piece.kind is Kind.DESK:
        return following in (Kind.FACT, Kind.NAME)
    if following in _WHO:
        return True
    return following is Kind.FACT and bool(piece.gap) and piece.kind is Kind.ORGANIZATION


def _is_apart(pieces: Sequence[Piece], i: int) -> bool:
    """The fact stands on a line without a name, a desk or another fact before it."""
    while pieces[i].gap is None and i > 0:
        i -= 1
        if pieces[i].fact or pieces[i].kind in _WHO:
            return False
    return pieces[i].kind not in _WHO


def _next(pieces: Sequence[Piece], i: int) -> Kind | None:
    """The kind of the next fact, name, desk or heading behind the `i`-th piece."""
    kinds = (piece.kind for piece in pieces[i + 1 :])
    return next((kind for kind in kinds if kind in (Kind.FACT, *_WHO, *_TOPICS)), None)


def _inherited(entry: Entry) -> Piece | None:
    """An organisation on a line of its own before any name holds for the entries below."""
    for strip in _by_strip(entry.pieces):
        kinds = {piece.kind for piece in strip}
        if kinds & {Kind.NAME, Kind.FACT}:
            break
        if Kind.ORGANIZATION in kinds and kinds <= _PLACE:
            return next(piece for piece in strip if piece.kind is Kind.ORGANIZATION)
    return entry.organization


def _trimmed(pieces: Sequence[Piece]) -> list[Piece]:
    """Without what stands above the lines that lead to the first fact."""
    first = next((i for i, piece in enumerate(pieces) if piece.fact), len(pieces))
    strips = list(_by_strip(pieces[:first]))
    kept: list[list[Piece]] = []
    below_gap = 0
    for strip in reversed(strips):
        if not _leads(strip, kept, below_gap):
            break
        kept.insert(0, strip)
        below_gap = strip[0].gap or 0
    return [piece for strip in kept for piece in strip] + list(pieces[first:])


def _by_strip(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    strip: list[Piece] = []
    for piece in pieces:
        if (piece.gap is not None or piece.before == ".") and strip:
            yield strip
            strip = []
        strip.append(piece)
    if strip:
        yield strip


def _leads(strip: Sequence[Piece], below: Sequence[Sequence[Piece]], gap: int) -> bool:
    """The line belongs to the lines below it; `gap` is how much stands between them."""
    kinds = {piece.kind for piece in strip}
    named = any(piece.kind in _WHO for line in below for piece in line)
    if not named:
        return True
    if gap == 0:
        others = sum(piece.kind is Kind.OTHER for piece in strip)
        return bool(kinds & {*_WHO, *_ABOUT}) and others * 2 <= len(strip)
    return kinds == {Kind.ORGANIZATION}
