"""What is said of one person: of all that their sightings printed, what holds today."""

import datetime
from collections.abc import Iterable, Sequence

import msgspec

from store.model.contact import Phone
from store.model.person import Person, Sighting
from store.people.key import person_key
from store.text.names import house_words, name_words


def choose(sightings: Iterable[Sighting]) -> Person:
    """The person or desk that `sightings`, at least one, are of."""
    seen = sorted(sightings, key=_age, reverse=True)
    newest = seen[0]
    organization = next((s.contact.organization for s in seen if s.contact.organization), None)
    dates = [sighting.date for sighting in seen if sighting.date]
    return Person(
        key=person_key(seen),
        kind=newest.contact.kind,
        name=_name(seen),
        role=_role(seen, organization),
        organization=organization,
        phones=_phones(seen),
        emails=tuple(dict.fromkeys(email for s in seen for email in s.contact.emails)),
        releases=tuple(dict.fromkeys(sighting.release for sighting in seen)),
        first=min(dates, default=None),
        last=max(dates, default=None),
        embargo=newest.embargo,
    )


def _age(sighting: Sighting) -> tuple[datetime.date, int, bytes]:
    """Sorts the undated as the oldest, and never leaves the order to chance."""
    date = sighting.date or datetime.date.min
    return date, sighting.release, msgspec.json.encode(sighting.contact)


def _name(seen: Sequence[Sighting]) -> str | None:
    """The newest of the fullest, which are those with the most words that are no initials."""
    names = [sighting.contact.name for sighting in seen if sighting.contact.name]
    return max(names, key=_fullness, default=None)


def _fullness(name: str) -> tuple[int, bool]:
    whole = sum(len(word) > 1 for word in name_words(name))
    return whole, not name.isupper()


def _role(seen: Sequence[Sighting], organization: str | None) -> str | None:
    """The latest in the latest organisation; whoever moved has left the role behind."""
    house = house_words(organization)
    for sighting in seen:
        contact = sighting.contact
        if contact.role and house_words(contact.organization) in (house, ""):
            return contact.role
    return None


def _phones(seen: Sequence[Sighting]) -> tuple[Phone, ...]:
    """Each number once, of the type that was printed with it last."""
    phones: dict[str, Phone] = {}
    for sighting in seen:
        for phone in sighting.contact.phones:
            phones.setdefault(phone.number, phone)
    return tuple(phones.values())
