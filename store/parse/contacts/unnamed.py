"""Which desk an entry is about that names no person."""

from collections.abc import Sequence

from store.parse.contacts import reasons
from store.parse.contacts.begins import opens_block
from store.parse.contacts.employers import (
    best_place,
    counted,
    is_department,
    is_likely,
    is_named_office,
    is_office,
    is_unit,
    place_text,
    shown,
    told_about,
)
from store.parse.contacts.entries import Entry
from store.parse.contacts.profile import Profile
from store.parse.contacts.ranks import is_work
from store.parse.kinds.cutting import OPENING, STOPS, Piece
from store.parse.phrases.kind import Kind
from store.parse.phrases.readings import is_proper
from store.parse.words.book import is_wide, known_as, tokens_of, vocabulary
from store.parse.words.table import lists_of

_NEAR = 3
_LONGEST_RANK = 3
_LINKS = lists_of("links", "joins")


def desk_of(entry: Entry, text: str) -> Profile:
    """The desk, the house or the rank that is to be called; of none of them only the numbers."""
    desks, places = _nearest(entry.of(Kind.DESK), entry), _announced(entry)
    desks = [desk for desk in desks if not (places and _is_else(desk, entry))]
    offices = [place for place in places if is_office(place)]
    if offices and desks and desks[-1].after == ":" and desks[-1].end <= offices[0].start:
        return Profile(offices[0], reasons.office(offices[0], shown(offices[0], text)))
    roles = [piece for piece in entry.of(Kind.ROLE) if piece.alone or _is_at_fact(piece, entry)]
    roles = [role for role in roles if _is_rank(role.text)]
    desks = (
        desks
        or _parts_of(places, entry)
        or _work_of(places, entry)
        or [p for p in places if is_department(p)]
        or [p for p in places if is_named_office(p)]
    )
    if desks and is_wide(desks[0].text):
        desks = _with_departments(desks, entry)
    who = next((p for group in (desks, places, roles) for p in group), None) or _before_fact(entry)
    name = told_about(who) or counted(who, text) if who else None
    if desks and is_wide(desks[0].text):
        name = " ".join(shown(desk, text) for desk in desks)
    best = best_place([p for p in places if p not in desks]) if desks else None
    place = reasons.house(best, place_text(best, entry, text)) if best else None
    told = reasons.office(who, name) if who and name else None
    return Profile(who, told, None, place, best is not None and is_unit(best))


def _announced(entry: Entry) -> list[Piece]:
    """The houses of the sentence, behind the words that ask to call if they are there: "about Acme
    Lamps, contact Acme Limited"."""
    first = next((piece.start for piece in entry.facts), 0)
    words = [piece for piece in entry.pieces if not piece.fact and piece.gap is None]
    stops = [piece.start for piece in words if piece.before in STOPS]
    own = max((stop for stop in stops if stop <= first), default=0)
    lines = [piece.start for piece in entry.pieces if piece.gap is not None]
    line = max((start for start in lines if start <= first), default=0)
    places = [p for p in entry.of(Kind.ORGANIZATION) if not line <= p.start < own]
    places = [p for p in places if not (is_said_behind(p, entry) or _may_follow(p, entry))]
    start = entry.heading.start if entry.heading else 0
    return [place for place in places if place.start > start] or places


def is_said_behind(place: Piece, entry: Entry) -> bool:
    """What a sentence goes on with behind all numbers: "call the desk on 01 … or visit Acme"."""
    behind = place.start > entry.end_of_facts
    return behind and place.gap is None and not place.linked and not place.before


def _may_follow(place: Piece, entry: Entry) -> bool:
    """What only may be a house, below all numbers: "Get the press kit"."""
    return not is_likely(place) and place.start > entry.end_of_facts


def _is_else(desk: Piece, entry: Entry) -> bool:
    """Who takes calls as well, in small letters behind all numbers: "or any other police desk"."""
    behind = desk.start > entry.end_of_facts and desk.gap is None and not desk.before
    return behind and desk.text[:1].islower()


def _with_departments(desks: list[Piece], entry: Entry) -> list[Piece]:
    """The desk with the departments that stand right before it on its line."""
    at = entry.place(desks[0])
    while at > 0 and entry.pieces[at].gap is None and is_department(entry.pieces[at - 1]):
        at -= 1
    before = entry.pieces[at : entry.place(desks[0])]
    return [*before, *desks]


def _parts_of(places: Sequence[Piece], entry: Entry) -> list[Piece]:
    """A part of a house right before the house's name: "Odbor tiskový Úřadu …"."""
    starts = {place.start - 1 for place in places if place.linked and place.gap is None}
    own = (piece for piece in entry.of(Kind.ROLE, Kind.OTHER) if piece.end in starts)
    return [p for p in own if p.gap is not None and vocabulary("units").at(tokens_of(p.text), 0)]


def _work_of(places: Sequence[Piece], entry: Entry) -> list[Piece]:
    """What of a house is to be called, behind its name: "Acme Inc., corporate affairs, 555 …"."""
    ends = [place.end for place in places]
    return [
        piece
        for piece in entry.pieces
        if piece.before == "," and piece.gap is None and piece.after == ","
        if piece.kind is Kind.AUDIENCE
        or (piece.kind is Kind.ROLE and is_work(tokens_of(piece.text)))
        if any(0 < piece.start - end <= _NEAR for end in ends) and _leads_to_fact(piece, entry)
    ][:1]


def _leads_to_fact(piece: Piece, entry: Entry) -> bool:
    at = entry.place(piece)
    return at + 1 < len(entry.pieces) and entry.pieces[at + 1].fact is not None


def _is_at_fact(piece: Piece, entry: Entry) -> bool:
    """First on its line, or behind a colon, and right before a fact: "Duty officer, 360 …"."""
    at = entry.place(piece)
    behind = next((p for p in entry.pieces[at + 1 :] if p.before not in OPENING), None)
    leads = piece.gap is not None or piece.before == ":"
    return leads and behind is not None and behind.fact is not None


def _nearest(desks: list[Piece], entry: Entry) -> list[Piece]:
    """The last desk before the first fact; those before it announce it: "Media enquiries:"."""
    first = next((piece.start for piece in entry.pieces if piece.fact), 0)
    named = [p for p in desks if tokens_of(p.text) not in vocabulary("calls")] or desks
    above = [piece for piece in named if piece.start < first]
    wide = bool(above) and is_wide(above[0].text)
    return above[-1:] if len(above) > 1 and not wide and above[-2].after == ":" else named


def _before_fact(entry: Entry) -> Piece | None:
    """Words in capitals right before the first fact, under a heading: "Europe Direct by phone"."""
    if entry.pieces and entry.heading and opens_block(entry.pieces, 0):
        return entry.pieces[0]
    first = next((i for i, piece in enumerate(entry.pieces) if piece.fact), 0)
    before = entry.pieces[first - 1] if first else None
    if before is None or not before.text[:1].isupper():
        return None
    if before.kind is Kind.ROLE and before.before == ":":
        return before
    if before.kind is not Kind.OTHER or _is_clause(before.text):
        return None
    opens = before.gap is not None and before.after == ":"
    announced = entry.heading and before.after == ""
    return before if opens or before.before == ":" or announced else None


def _is_rank(words: str) -> bool:
    """No words of a sentence that only end in one, or speak of it: "photograph of the founder"."""
    return is_proper(words) or len(words.split()) <= _LONGEST_RANK


def _is_clause(words: str) -> bool:
    """Small words that lead to nothing: what is said before a number, and no desk's name."""
    small = (word for word in words.split()[1:] if word[:1].islower())
    return sum(not known_as(word) & _LINKS for word in small) > 1
