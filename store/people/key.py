"""What two sightings of one person have in common: an address, a number, a name however written."""

from collections.abc import Iterable, Iterator

from store.model.contact import Contact, ContactKind
from store.model.person import Sighting
from store.text.names import Name, house_words, name_words

_DESK = "desk:"


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
