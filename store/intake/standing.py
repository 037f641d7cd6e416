"""What was set right once and for all: for the releases that read the same, and those to come."""

from collections.abc import Iterable, Iterator

from msgspec import structs

from store.errors import StoreError
from store.index import ids
from store.intake.correction import corrected
from store.intake.history import History
from store.intake.holdings import Holdings
from store.intake.rewriting import rewrite
from store.model.contact import Contact, Phone, PhoneType
from store.model.outcome import Progress
from store.model.release import Release
from store.model.standing import Standing
from store.people.key import handles, reach
from store.text.fold import words
from store.text.names import house_words, name_words

ISSUER = "issuer"
MOST = 10_000
"""Releases that are looked at for each address, number and name."""
OF_CONTACTS = ("name", "role", "organization", "phones", "emails")


def standing_of(release: Release, field: str, text: str) -> Standing | None:
    """What a correction of `field` to `text` says of others that read the same.

    None where nothing was read there, or where it says nothing of others, as a date does not.
    Raises StoreError for what cannot be meant.
    """
    corrected(release, field, text)
    name, *path = field.split(".")
    if field == ISSUER and release.issuer:
        return Standing(ISSUER, release.issuer, text)
    if name != "contacts" or len(path) != len(("0", "name")) or path[1] not in OF_CONTACTS:
        return None
    contact = next(iter(release.contacts[int(path[0]) :]), None)
    read = contact and _text(getattr(contact, path[1]))
    if not contact or not read:
        return None
    return Standing(path[1], read, text, contact.name, tuple(reach(contact)))


def alike(standing: Standing, holdings: Holdings) -> tuple[Release, ...]:
    """The releases that read as it says, those of them that the index knows and can be read."""
    if standing.field == ISSUER:
        found = ids(holdings.index, f'issuer:"{" ".join(words(standing.read))}"')
    else:
        known = Contact(name=standing.name, emails=standing.ways)
        found = holdings.index.bearing(handles(known), MOST)
    releases = (_readable(id, holdings) for id in found)
    return tuple(each for each in releases if each and applied(each, (standing,)) != each)


def hold(
    standing: Standing, field: str, holdings: Holdings, history: History
) -> Iterator[Progress]:
    """Set all that read the same right, and what is read so from now on; raises ArchiveError."""
    try:
        yield from holdings.begin()
        fresh = {each.id or 0: applied(each, (standing,)) for each in alike(standing, holdings)}
        yield from rewrite(fresh, holdings, history, field, standing)
    finally:
        holdings.end()


def applied(release: Release, standings: Iterable[Standing]) -> Release:
    """The release as whoever set these right wants it; what was set by hand in it stays."""
    for standing in standings:
        release = _applied(release, standing)
    return release


def _applied(release: Release, standing: Standing) -> Release:
    if standing.field == ISSUER:
        same = house_words(release.issuer) == house_words(standing.read)
        if not same or release.issuer == standing.right or ISSUER in release.corrected:
            return release
        return _right(release, ISSUER, standing)
    if "contacts" not in release.corrected:
        for n, contact in enumerate(release.contacts):
            if _is_meant(contact, standing):
                release = _right(release, f"contacts.{n}.{standing.field}", standing)
    return release


def _right(release: Release, field: str, standing: Standing) -> Release:
    try:
        fresh = corrected(release, field, standing.right)
    except StoreError:  # another version kept what this one does not take
        return release
    return structs.replace(fresh, corrected=release.corrected)


def _is_meant(contact: Contact, standing: Standing) -> bool:
    """Whether it is of the one who was set right, and reads the same."""
    if _text(getattr(contact, standing.field)) != standing.read:
        return False
    name = name_words(standing.name)
    shares = bool(set(reach(contact)) & set(standing.ways))
    return shares or bool(name and standing.field != "name" and name_words(contact.name) == name)


def _text(value: str | tuple[str, ...] | tuple[Phone, ...] | None) -> str:
    """As a correction is written."""
    if isinstance(value, tuple):
        return ", ".join(each if isinstance(each, str) else _phone(each) for each in value)
    return value or ""


def _phone(phone: Phone) -> str:
    kind = "" if phone.type is PhoneType.VOICE else f" {phone.type}"
    return f"{phone.number}{kind}"


def _readable(id: int, holdings: Holdings) -> Release | None:
    try:
        return holdings.archive.get(id)
    except StoreError:
        return None
