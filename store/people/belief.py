"""Whose an address or a number is, where one card gives it to somebody and many to another."""

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, structs

from store.model.person import Sighting
from store.people.key import reach
from store.people.names import compatible
from store.text.fold import fold
from store.text.names import Name, name_words

_TWICE = 2
"""How often as many releases as another an owner needs whose name an address tells."""
_BY_FAR, _OFTEN = 8, 8
"""The same, and how many at least, where the way itself does not tell whose it is."""
_SEVERAL = 3  # names; what so many share is a mailbox or a switchboard
_TELLING = 3  # letters of a name that an address can be told by


class _Bearer(Struct, frozen=True):
    """On how many releases a name stands with a way, and when last."""

    releases: int
    last: datetime.date


class _Known(Struct, frozen=True):
    """Who bears each way, and how often each name stands with its commonest address and number."""

    bearers: Mapping[str, Mapping[Name, _Bearer]]
    commonest: Mapping[tuple[Name, bool], int]


def believed(sightings: Sequence[Sighting], others: Iterable[Sighting] = ()) -> list[Sighting]:
    """The sightings of people without the addresses and numbers that are somebody else's.

    `others` are more that tell whose a way is. One that its bearer gave up before may have been
    handed on, and what several share is everybody's.
    """
    known = _known((*sightings, *others))
    shared = {way for way, names in known.bearers.items() if len(names) > 1}
    return [
        _without(sighting, [way for way in reach(sighting.contact) if way in shared], known)
        for sighting in sightings
    ]


def _known(sightings: Iterable[Sighting]) -> _Known:
    seen: dict[str, dict[Name, dict[int, datetime.date]]] = defaultdict(lambda: defaultdict(dict))
    for sighting in sightings:
        if name := name_words(sighting.contact.name):
            for way in reach(sighting.contact):
                seen[way][name][sighting.release] = sighting.date or datetime.date.min
    commonest: Counter[tuple[Name, bool]] = Counter()
    for way, names in seen.items():
        for name, days in names.items():
            key = name, "@" in way
            commonest[key] = max(commonest[key], len(days))
    bearers = {
        way: {name: _Bearer(len(days), max(days.values())) for name, days in names.items()}
        for way, names in seen.items()
    }
    return _Known(bearers, commonest)


def _without(sighting: Sighting, ways: Iterable[str], known: _Known) -> Sighting:
    gone = {way for way in ways if not _is_theirs(way, sighting, known)}
    if not gone:
        return sighting
    contact = sighting.contact
    kept = structs.replace(
        contact,
        emails=tuple(email for email in contact.emails if email not in gone),
        phones=tuple(phone for phone in contact.phones if phone.number not in gone),
    )
    return structs.replace(sighting, contact=kept)


def _is_theirs(way: str, sighting: Sighting, known: _Known) -> bool:
    """Whether the one who is named in a sighting may be reached so."""
    name, names = name_words(sighting.contact.name), known.bearers[way]
    owner = max(names, key=lambda each: (names[each].releases, each))
    if not name or name == owner or compatible(name, owner):
        return True
    times = names[owner].releases / names[name].releases
    handed_on = names[owner].last < (sighting.date or datetime.date.min)
    has_better = known.commonest[name, "@" in way] > names[name].releases
    own = _told(way, name)
    if _told(way, owner) > own:  # whoever marries keeps an address
        return times < _TWICE or (bool(own) and handed_on and not has_better)
    by_far = names[owner].releases >= _OFTEN and times >= _BY_FAR
    return handed_on or not has_better or not by_far or len(names) >= _SEVERAL


def _told(way: str, name: Name) -> int:
    """How many words of a name an address has before its host."""
    local, at, _ = way.partition("@")
    said = fold(local)
    return sum(len(word) >= _TELLING and word in said for word in name) if at else 0
