"""Who an entry is about: its names, each with its role and organisation, or its desk."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from store.parse.contacts import reasons
from store.parse.contacts.employers import best_place, is_likely, is_unit, place_text, told_about
from store.parse.contacts.entries import Entry
from store.parse.contacts.named import is_asked_about, names_of, whole_name
from store.parse.contacts.profile import Profile
from store.parse.contacts.ranks import jobs_behind, role_text, roles_of
from store.parse.contacts.unnamed import desk_of, is_said_behind
from store.parse.kinds.context import Context
from store.parse.kinds.cutting import OPENING, Piece
from store.parse.phrases.kind import Kind
from store.parse.phrases.trades import is_whose_office
from store.parse.trace import Found
from store.parse.words.book import tokens_of, vocabulary

_NEAR = 3


def profiles_of(entry: Entry, text: str, context: Context) -> list[Profile]:
    """One profile a person; one for the desk where no person is named."""
    names = names_of(entry, context)
    if not names:
        return [desk_of(entry, text)]
    chosen = {piece.number for piece in names}
    roles = _of_chosen([p for p in roles_of(entry) if not _is_topic(p, entry)], entry, chosen)
    places = [p for p in entry.pieces if _is_place(p, context) or _is_spare(p, chosen, entry)]
    places = [p for p in places if not _is_left_over(p, entry)]
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
    if told_about(piece):
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
    whose = piece.before in (",", *OPENING) and is_whose_office(tokens, piece.text)
    if piece.kind is not Kind.DESK or (vocabulary("functions").found_in(tokens) and not whose):
        return False
    if whose:
        return True
    if piece.gap is not None and context.issuer and context.issuer < set(tokens):
        return not vocabulary("audiences").found_in(tokens)
    if piece.before != "," or tokens in vocabulary("desks"):
        return False
    links = any(vocabulary("links").at(tokens, n) for n in range(1, len(tokens)))
    return links and vocabulary("units", "desks").at(tokens, 0) > 0


def _is_left_over(place: Piece, entry: Entry) -> bool:
    """What only may be a house, right behind the last number of its line: "020 … Last changed at
    noon"."""
    return not is_likely(place) and is_said_behind(place, entry)


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
