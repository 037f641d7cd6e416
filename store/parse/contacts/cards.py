"""Pieces gathered into cards: who, as what, where, and under which numbers and addresses."""

from collections.abc import Iterator, Sequence

from store.parse.contacts.pieces import Piece
from store.parse.contacts.readings import Kind

_TOPICS = (Kind.HEADING, Kind.AUDIENCE)
_WHO = (Kind.NAME, Kind.DESK)
_ABOUT = (Kind.ROLE, Kind.ORGANIZATION)


class Draft:
    """What was gathered for one entry so far, in order."""

    def __init__(self, heading: Piece | None, organization: Piece | None) -> None:
        self.heading, self.organization = heading, organization
        self.names: list[Piece] = []
        self.desks: list[Piece] = []
        self.roles: list[Piece] = []
        self.organizations: list[Piece] = []
        self.others: list[Piece] = []
        self.facts: list[Piece] = []

    @property
    def start(self) -> int:
        return min((piece.start for piece in self.all()), default=0)

    @property
    def end(self) -> int:
        return max((piece.end for piece in self.all()), default=0)

    def all(self) -> Iterator[Piece]:
        for pieces in (self.names, self.desks, self.roles, self.organizations, self.facts):
            yield from pieces


def gather(pieces: Sequence[Piece]) -> list[Draft]:
    """The entries in a stretch of pieces, in order; those without a number or address too."""
    drafts = [Draft(None, None)]
    for i, piece in enumerate(pieces):
        draft = drafts[-1]
        if piece.kind in _TOPICS:
            if draft.facts or draft.names:
                draft = Draft(piece, draft.organization)
                drafts.append(draft)
            draft.heading = piece
            continue
        if _begins(pieces, i, draft):
            draft = Draft(draft.heading, draft.organization)
            drafts.append(draft)
        _take(draft, piece)
    return [draft for draft in drafts if draft.facts]


def _take(draft: Draft, piece: Piece) -> None:
    places = {
        Kind.FACT: draft.facts,
        Kind.NAME: draft.names,
        Kind.DESK: draft.desks,
        Kind.ROLE: draft.roles,
        Kind.ORGANIZATION: draft.organizations,
    }
    places.get(piece.kind, draft.others).append(piece)
    if piece.kind is Kind.ORGANIZATION and not draft.names and not draft.facts:
        draft.organization = piece


def _begins(pieces: Sequence[Piece], i: int, draft: Draft) -> bool:
    """A new entry begins: a name, or what leads to one, after the facts of the entry before."""
    piece = pieces[i]
    if not draft.facts or piece.before in ("(", "[") or piece.kind not in _WHO + _ABOUT:
        return False
    if piece.kind is Kind.NAME:
        return True
    following = _next(pieces, i)
    if piece.kind is Kind.DESK:
        return following is Kind.FACT or following is Kind.NAME
    if following in _WHO:
        return True
    return following is Kind.FACT and bool(piece.gap) and piece.kind is Kind.ORGANIZATION


def _next(pieces: Sequence[Piece], i: int) -> Kind | None:
    """The kind of the next fact, name, desk or heading behind the `i`-th piece."""
    for piece in pieces[i + 1 :]:
        if piece.kind in (Kind.FACT, *_WHO, *_TOPICS):
            return piece.kind
    return None
