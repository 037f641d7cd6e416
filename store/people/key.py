"""What two sightings of one person have in common: an address, a number, a name however written."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from store.model.contact import Contact, ContactKind
from store.model.person import Sighting
from store.text.fold import fold, is_unspaced, runs

Name = tuple[str, ...]
"""The folded words of a name in no order, so that the family name may stand first."""

_DESK = "desk:"
# Folding makes u of ü, and so whoever writes ue for it has to be met there.
_UMLAUT = re.compile("([aou])e")


@lru_cache(8192)
def name_words(name: str | None) -> Name:
    """A name as it is compared; one in a script without blanks is one word, however parted."""
    found = [run for run, _ in runs(fold(name or ""))]
    if found and all(is_unspaced(run) for run in found):
        return ("".join(found),)
    return tuple(sorted(_UMLAUT.sub(r"\1", word) for word in found))


@lru_cache(8192)
def house_words(organization: str | None) -> str:
    """An organisation or an issuer as it is compared; empty if it is unknown."""
    return " ".join(run for run, _ in runs(fold(organization or "")))


def reach(contact: Contact) -> Iterator[str]:
    """The addresses and numbers of a contact, which never look alike."""
    yield from contact.emails
    for phone in contact.phones:
        yield phone.number


def handles(contact: Contact) -> Iterator[str]:
    """By which a person is looked up; whoever has one of them need not be the same person."""
    yield from reach(contact)
    if name := name_words(contact.name):
        yield name_handle(name)


def name_handle(name: Name) -> str:
    """The handle of a name."""
    return f"name:{' '.join(name)}"


def keys(sighting: Sighting) -> Iterator[str]:
    """The keys that a person of this sighting can have, the most telling first."""
    contact = sighting.contact
    name = "-".join(name_words(contact.name))
    kind = _DESK if contact.kind is ContactKind.DESK else ""
    for way in reach(contact):
        yield f"{kind}{name}~{way}"
    if name:
        house = house_words(contact.organization) or house_words(sighting.issuer)
        yield f"{kind}{name}~{house.replace(' ', '-')}"


def person_key(sightings: Iterable[Sighting]) -> str:
    """One key of theirs, preferably of a name with an address; no other person can have it."""
    return min((key for sighting in sightings for key in keys(sighting)), key=_preference)


def _preference(key: str) -> tuple[bool, bool, str]:
    name, _, way = key.removeprefix(_DESK).partition("~")
    return not name, "@" not in way, key


def handles_of_key(key: str) -> tuple[str, ...]:
    """By which the sightings of the person with this key are looked up."""
    name, _, way = key.removeprefix(_DESK).partition("~")
    return tuple(handle for handle in (name and name_handle(tuple(name.split("-"))), way) if handle)
