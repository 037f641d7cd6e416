"""Who an entry is about: its names, each with its role and organisation, or its desk."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec
from msgspec import Struct

from store.parse.contacts import reasons
from store.parse.contacts.begins import opens_block
from store.parse.contacts.employers import (
    best_place,
    counted,
    is_department,
    is_office,
    is_unit,
    place_text,
    shown,
)
from store.parse.contacts.entries import Entry
from store.parse.contacts.named import is_asked_about, names_of, whole_name
from store.parse.contacts.ranks import is_work, jobs_behind, role_text, roles_of
from store.parse.kinds.context import Context
from store.parse.kinds.cutting import OPENING, STOPS, Piece
from store.parse.phrases.kind import Kind
from store.parse.phrases.trades import is_whose_office
from store.parse.trace import Found
from store.parse.words.book import is_wide, known_as, tokens_of, vocabulary
from store.parse.words.table import lists_of

_NEAR = 3
_LINKS = lists_of("links", "joins")


class Profile(Struct, frozen=True):
    """`who` is a name or a desk, None where only numbers are printed.

    `is_unit` says that the organisation is a part of a larger one.
    """

    who: Piece | None
    name: Found[str] | None = None
    role: Found[str] | None = None
    organization: Found[str] | None = None
    is_unit: bool = False


def profiles_of(entry: Entry, text: str, context: Context) -> list[Profile]:
    """One profile a person; one for the desk where no person is named."""
    names = names_of(entry, context)
    if not names:
        return [_desk(entry, text)]
    chosen = {piece.number for piece in names}
    roles = _of_chosen([p for p in roles_of(entry) if not _is_topic(p, entry)], entry, chosen)
    places = [p for p in entry.pieces if _is_place(p, context) or _is_spare(p, chosen, entry)]
    places = _without_far([p for p in places if not _is_topic(p, entry)], names[0])
    places = _offices_below(entry) or places if len(names) == 1 else places
    return [
        msgspec.structs.replace(
            _person(name, _mine(roles, names, i), _mine(places, names, i), entry, text),
            name=_called(name, entry, text, context),
        )
        for i, name in enumerate(names)
    ]


def _called(name: Piece, entry: Entry, text: str, context: Context) -> Found[str]:
    found = reasons.person(name, entry, context)
    return msgspec.structs.replace(found, value=whole_name(found.value, text, context.boxes))


def _is_topic(piece: Piece, entry: Entry) -> bool:
    """What one is to call about, before the words that ask to: "for more on the Acme Awards (…),
    contact"."""
    heading = entry.heading
    if heading is None or heading.gap is not None or piece.end > heading.start - _NEAR:
        return False
    return bool(entry.pieces) and entry.pieces[0].start <= piece.start


def _without_far(places: Sequence[Piece], name: Piece) -> list[Piece]:
    """Without houses on lines of their own above the name, below which another stands in a block
    of its own that is no part of them, and without whom a heading is for: "Press contact Acme:"."""
    led = {p.number for p in places if p.after == ":" and p.gap is None and p.end <= name.start}
    rest = [p for p in places if p.number not in led]
    places = rest if any(p.alone and p.start < name.start for p in rest) else places
    above = [p for p in places if p.alone and p.end <= name.start and not is_unit(p)]
    near = next((p for p in reversed(above) if p.gap), None)
    far = {p.number for p in above if near and p.end <= near.start}
    return [place for place in places if place.number not in far]


def _person(
    name: Piece, roles: Sequence[Piece], places: Sequence[Piece], entry: Entry, text: str
) -> Profile:
    best = best_place(_beside(name, places, entry))
    return Profile(
        who=name,
        role=role_text(jobs_behind(name, roles, entry) or roles, entry, text),
        organization=reasons.house(best, place_text(best, entry, text)) if best else None,
        is_unit=best is not None and is_unit(best),
    )


def _beside(name: Piece, places: Sequence[Piece], entry: Entry) -> Sequence[Piece]:
    """Those on the name's own line, if any; else all."""
    lines = entry.lines()
    line = lines[name.number]
    own = [p for p in places if lines[p.number] == line and p.before not in OPENING]
    return places if all(map(is_unit, own)) else own


def _of_chosen(roles: Sequence[Piece], entry: Entry, chosen: set[int]) -> list[Piece]:
    """Without those on the lines of names that were passed over, unless all are."""
    lines = entry.lines()
    ours = {lines[one] for one in chosen}
    others = {lines[name.number] for name in entry.of(Kind.NAME)} - ours
    return [role for role in roles if lines[role.number] not in others] or list(roles)


def _is_place(piece: Piece, context: Context) -> bool:
    """An organisation, the office of somebody ("Jane Doe, Office of the Minister …"), or a part of
    the issuer's house that bears its name: "Acme Secretariat"."""
    if piece.kind is Kind.ORGANIZATION:
        return True
    tokens = tokens_of(piece.text)
    if piece.kind is not Kind.DESK or vocabulary("functions").found_in(tokens):
        return False
    if piece.before in (",", *OPENING) and is_whose_office(tokens, piece.text):
        return True
    if piece.gap is not None and context.issuer and context.issuer < set(tokens):
        return not vocabulary("audiences").found_in(tokens)
    if piece.before != "," or tokens in vocabulary("desks"):
        return False
    links = any(vocabulary("links").at(tokens, n) for n in range(1, len(tokens)))
    return links and vocabulary("units", "desks").at(tokens, 0) > 0


def _offices_below(entry: Entry) -> list[Piece]:
    """Whose office it is, on the line below the name or the rank: "Jane Doe", "Mayor's Office"."""
    return [
        piece
        for before, piece in pairwise(entry.pieces)
        if piece.kind is Kind.DESK and piece.gap == 0 and piece.alone
        if before.kind in (Kind.NAME, Kind.ROLE)
        and is_whose_office(tokens_of(piece.text), piece.text)
    ]


def _is_spare(piece: Piece, chosen: set[int], entry: Entry) -> bool:
    """A name that is not the person's stands for where they work."""
    other = piece.kind is Kind.NAME and piece.number not in chosen
    return other and piece.before not in OPENING and not is_asked_about(piece, entry)


def _desk(entry: Entry, text: str) -> Profile:
    desks, places = _nearest(entry.of(Kind.DESK), entry), _announced(entry)
    desks = [desk for desk in desks if not (places and _is_else(desk, entry))]
    offices = [place for place in places if is_office(place)]
    if offices and desks and desks[-1].after == ":" and desks[-1].end <= offices[0].start:
        return Profile(offices[0], reasons.office(offices[0], shown(offices[0], text)))
    roles = [piece for piece in entry.of(Kind.ROLE) if piece.alone or _is_at_fact(piece, entry)]
    desks = (
        desks
        or _parts_of(places, entry)
        or _work_of(places, entry)
        or [p for p in places if is_department(p)]
    )
    if desks and is_wide(desks[0].text):
        desks = _with_departments(desks, entry)
    who = next((p for group in (desks, places, roles) for p in group), None) or _before_fact(entry)
    name = counted(who, text) if who else None
    if desks and is_wide(desks[0].text):
        name = " ".join(shown(desk, text) for desk in desks)
    best = best_place(places) if desks else None
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
    places = [place for place in places if not _is_said_behind(place, entry)]
    start = entry.heading.start if entry.heading else 0
    return [place for place in places if place.start > start] or places


def _is_said_behind(place: Piece, entry: Entry) -> bool:
    """What a sentence goes on with behind all numbers: "call the desk on 01 … or visit Acme"."""
    last = max((fact.end for fact in entry.facts), default=0)
    return place.start > last and place.gap is None and not place.linked and not place.before


def _is_else(desk: Piece, entry: Entry) -> bool:
    """Who takes calls as well, in small letters behind all numbers: "or any other police desk"."""
    last = max((fact.end for fact in entry.facts), default=0)
    behind = desk.start > last and desk.gap is None and not desk.before
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


def _is_clause(words: str) -> bool:
    """Small words that lead to nothing: what is said before a number, and no desk's name."""
    small = (word for word in words.split()[1:] if word[:1].islower())
    return sum(not known_as(word) & _LINKS for word in small) > 1


def _mine(pieces: Sequence[Piece], names: Sequence[Piece], i: int) -> list[Piece]:
    """Those that stand with the `i`-th of the names; what stands with none goes to each."""
    if len(names) == 1 or not pieces:
        return list(pieces)
    before = [piece for piece in pieces if piece.end <= names[0].start]
    behind = [piece for piece in pieces if piece.start >= names[-1].end]
    if len(before) + len(behind) == len(pieces) and not (before and behind):
        return list(pieces)
    if before:
        starts = [0, *(name.end for name in names)]
        return [piece for piece in pieces if starts[i] <= piece.start < names[i].start]
    ends = [*(name.start for name in names[1:]), pieces[-1].end + 1]
    return [piece for piece in pieces if names[i].end <= piece.start < ends[i]]
