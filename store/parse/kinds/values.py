"""Values whose printed label says what they are: "Name: …", "Cargo | …", "担当／…"."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

import msgspec

from store.model.document import PartKind
from store.parse.kinds.context import SHORTEST
from store.parse.kinds.cutting import STOPS, Piece
from store.parse.phrases.kind import ABOUT, TOLD, WHO, Kind, Reading
from store.parse.phrases.persons import Name, is_given
from store.parse.words.book import known_as, tokens_of, word_set
from store.parse.words.level import bare
from store.parse.words.places import is_place_word
from store.parse.words.table import lists_of

_EMAIL = lists_of("email")
_HEADINGS = lists_of("headings")
_INVITES = lists_of("invites")
_SURE = 5.0
_TOPIC, _ANNOUNCED = 1.0, 2.5
_KINDS = {
    "names": Kind.NAME,
    "forenames": Kind.NAME,
    "surnames": Kind.NAME,
    "positions": Kind.ROLE,
    "employers": Kind.ORGANIZATION,
    "localities": Kind.ADDRESS,
}


def over_numbers(pieces: Sequence[Piece]) -> list[Piece]:
    """What a line's only number is for, where nobody is named, is a desk."""
    return [_as_desk(piece, behind) for piece, behind in _pairs(pieces)]


def called_by_given(pieces: Sequence[Piece]) -> list[Piece]:
    """A given name alone behind a colon or first on its line, right before its number, is
    somebody's, or right behind a heading: "Info: Marta, 349 …"; a town may be called so, too."""
    before = zip([None, *pieces], _pairs(pieces), strict=False)
    return [_as_given(piece, behind, over) for over, (piece, behind) in before]


def before_clients(pieces: Sequence[Piece]) -> list[Piece]:
    """Whom those behind a colon speak for is an organisation."""
    return [_as_client(piece, behind) for piece, behind in _pairs(pieces)]


def announcing(pieces: Sequence[Piece]) -> list[Piece]:
    """What stands over others, and announces contacts, is a heading."""
    return [_as_heading(piece, behind) for piece, behind in _pairs(pieces)]


def labelled(pieces: Sequence[Piece]) -> list[Piece]:
    """What stands behind a label is what that says."""
    return list(_labelled(pieces))


def _pairs(pieces: Sequence[Piece]) -> Iterator[tuple[Piece, Piece | None]]:
    return zip_longest(pieces, pieces[1:])


def _labelled(pieces: Sequence[Piece]) -> Iterator[Piece]:
    kind: Kind | None = None
    for piece, following in _pairs(pieces):
        said = _said(piece, following)
        if said and piece.kind is not Kind.HEADING:
            yield msgspec.structs.replace(piece, reading=Reading(Kind.LABEL, TOLD))
        elif kind and piece.reading and piece.kind not in (kind, Kind.LABEL):
            yield _read_as(piece, kind)
        else:
            yield piece
        kind = kind if kind is Kind.NAME and piece.kind is Kind.ROLE else said


def _as_desk(piece: Piece, following: Piece | None) -> Piece:
    """What a line's only number is for, where nobody is named: "School visits: 020 …"."""
    if piece.gap is None or following is None or not following.fact:
        return piece
    if piece.after != ":" and not (piece.after == "-" and piece.kind is Kind.OTHER):
        return piece
    if piece.kind not in (Kind.OTHER, Kind.ORGANIZATION) or not piece.text[:1].isupper():
        return piece
    if " " not in piece.text or tokens_of(piece.text).at(0, _EMAIL):
        return piece
    score = _ANNOUNCED if piece.reading and piece.reading.announces else _TOPIC
    return msgspec.structs.replace(piece, reading=Reading(Kind.DESK, score))


def _as_given(piece: Piece, behind: Piece | None, before: Piece | None) -> Piece:
    if piece.kind not in (Kind.OTHER, Kind.DESK) or behind is None or not behind.fact:
        return piece
    alone = " " not in piece.text and piece.text.istitle() and len(piece.text) >= SHORTEST
    announced = before is not None and before.kind is Kind.HEADING
    leads = piece.before == ":" or announced or (piece.gap is not None and not piece.before)
    on_line = behind.gap is None or (announced and piece.alone)
    if not (alone and leads and on_line and is_given(piece.text)):
        return piece
    if is_place_word(piece.text):
        return piece
    reading = Reading(Kind.NAME, TOLD, Name(piece.text, TOLD))
    return msgspec.structs.replace(piece, reading=reading)


def _as_client(piece: Piece, following: Piece | None) -> Piece:
    """Whom those behind the colon speak for: "For Acme Films: Jane Doe, …"."""
    first, _, rest = piece.text.partition(" ")
    above = piece.alone and following is not None and following.gap == 0
    if piece.gap is None or not (above or piece.after == ":"):
        return piece
    if not rest[:1].isupper() or not first.istitle():
        return piece
    if piece.kind not in (Kind.OTHER, Kind.NAME, Kind.ORGANIZATION) or is_given(first):
        return piece
    named = following is not None and following.kind is Kind.NAME
    if not named or bare(first) not in word_set("for_"):
        return piece
    start = piece.start + len(first) + 1
    reading = Reading(Kind.ORGANIZATION, TOLD)
    return msgspec.structs.replace(piece, start=start, text=rest, reading=reading)


def _as_heading(piece: Piece, following: Piece | None) -> Piece:
    """Words on a line of their own, or before a colon, some of which announce contacts."""
    if _heads_others(piece, following):
        return msgspec.structs.replace(piece, reading=Reading(Kind.HEADING, TOLD))
    if piece.kind is not Kind.OTHER or not piece.reading or not piece.reading.announces:
        return piece
    if not (piece.alone or (piece.after == ":" and piece.gap is not None)):
        return piece
    return msgspec.structs.replace(piece, reading=Reading(Kind.HEADING, TOLD))


def _heads_others(piece: Piece, following: Piece | None) -> bool:
    """A desk that is a heading too, on a line of its own without its number below; or what a
    sentence says that one may ask for: "For media enquiries, contact …"."""
    if piece.kind is Kind.DESK and _is_asked_for(piece, following):
        return True
    if piece.kind is not Kind.DESK or not piece.alone or following is None or following.fact:
        return False
    if known_as(piece.text) & _HEADINGS:
        return True
    return tokens_of(piece.text).ending(_INVITES) > 0 and following.kind in (*WHO, *ABOUT)


def _is_asked_for(desk: Piece, following: Piece | None) -> bool:
    opens = desk.gap is not None or desk.before in (*STOPS, ",")
    called = following is not None and following.fact is not None
    small = desk.text[:1].islower() and opens and not called
    return small and tokens_of(desk.text).ending(_INVITES) > 0


def _said(piece: Piece, following: Piece | None) -> Kind | None:
    """What a label announces, if words follow it."""
    if not piece.reading or following is None or following.fact:
        return None
    labels = [kind for kind in _KINDS if kind in piece.reading.labels]
    if not labels:
        return None
    if piece.after in (":", "/") or (piece.alone and piece.part is PartKind.TABLE):
        return _KINDS[labels[0]]
    return None


def _read_as(piece: Piece, kind: Kind) -> Piece:
    if kind is not Kind.NAME:
        return msgspec.structs.replace(piece, reading=Reading(kind, _SURE))
    if piece.kind in (Kind.DESK, Kind.ORGANIZATION, Kind.HEADING, Kind.ROLE, Kind.AUDIENCE):
        return piece
    name = piece.reading.name if piece.reading else None
    score = max(_SURE, name.score if name else 0.0)
    reading = Reading(Kind.NAME, score, name or Name(piece.text, score))
    return msgspec.structs.replace(piece, reading=reading)
