"""What was set right once and for all: for the releases that read the same, and those to come."""

from collections.abc import Collection, Iterable, Iterator

from msgspec import structs

from store.archive.segments import FolderArchive
from store.errors import ArchiveError, StoreError
from store.index import ids, sightings_of
from store.intake.by_hand import fields_by_hand
from store.intake.correction import corrected
from store.intake.history import History
from store.intake.holdings import Holdings
from store.intake.rewriting import rewrite
from store.model.change import Change
from store.model.contact import Contact, Phone, PhoneType
from store.model.outcome import Progress
from store.model.person import Sighting
from store.model.release import Release
from store.model.standing import Standing
from store.people.key import handles, reach
from store.people.names import compatible
from store.text.fold import words
from store.text.names import house_words, name_words

ISSUER = "issuer"
MOST = 10_000
"""Releases that are looked at for each address, number and name."""
OF_SEVERAL = ("phones", "emails")
OF_ONE = ("role", *OF_SEVERAL)
"""What is a person's own, whoever else is reached by the same switchboard."""
OF_CONTACTS = ("name", "role", "organization", *OF_SEVERAL)


def standings_of(archive: FolderArchive) -> tuple[Standing, ...]:
    """What was set right everywhere so far, as far as it can be read, which others tell."""
    try:
        return archive.book.standings()
    except ArchiveError:
        return ()


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
    contact = _contact_of(release, field)
    read = contact and written(getattr(contact, path[1]))
    if not contact or not read:
        return None
    if path[1] in OF_SEVERAL:
        read, text = _exchanged(_several(read), _several(text))
    return Standing(path[1], read, text, contact.name, tuple(reach(contact)))


def of_person(standing: Standing, release: Release, field: str, holdings: Holdings) -> Standing:
    """The same of whomever the archive takes for the same person, whatever way to them is given."""
    contact = _contact_of(release, field)
    if contact is None or release.id is None:
        return standing
    seen = Sighting(release.id, release.date, contact, release.issuer, release.embargo)
    group = sightings_of(holdings.index, seen)
    ways = (way for each in group for way in reach(each.contact))
    houses = (house for each in group for house in _houses(each.contact, each.issuer))
    return structs.replace(
        standing,
        ways=tuple(dict.fromkeys((*standing.ways, *ways))),
        houses=tuple(sorted(set(houses))),
    )


def alike(standing: Standing, holdings: Holdings) -> tuple[Release, ...]:
    """The releases that read as it says, those of them that the index knows and can be read."""
    if standing.field == ISSUER:
        found = ids(holdings.index, f'issuer:"{" ".join(words(standing.read))}"')
    else:
        known = Contact(name=standing.name, emails=standing.ways)
        found = holdings.index.bearing(handles(known), MOST)
    releases = (_readable(id, holdings) for id in found)
    changes = _Changes(holdings)
    return tuple(each for each in releases if each and changes.settled(each, standing) != each)


class _Changes:
    """What was done before, which is read only where something was set right by hand."""

    def __init__(self, holdings: Holdings) -> None:
        self._journal = holdings.archive.journal
        self._read: tuple[Change, ...] | None = None

    def settled(self, release: Release, standing: Standing) -> Release:
        """The release with that right, unless just that was set by hand in it."""
        if not release.corrected:
            return applied(release, (standing,))
        if self._read is None:
            self._read = self._journal.all()
        return _applied(release, standing, fields_by_hand(release, self._read))


def hold(
    standing: Standing, field: str, holdings: Holdings, history: History
) -> Iterator[Progress]:
    """Set all that read the same right, and what is read so from now on; raises ArchiveError."""
    try:
        yield from holdings.begin()
        changes = _Changes(holdings)
        found = alike(standing, holdings)
        fresh = {each.id or 0: changes.settled(each, standing) for each in found}
        yield from rewrite(fresh, holdings, history, field, standing)
    finally:
        holdings.end()


def applied(release: Release, standings: Iterable[Standing]) -> Release:
    """The release as whoever set these right wants it; what was set by hand in it stays."""
    for standing in standings:
        release = _applied(release, standing, release.corrected)
    return release


def _applied(release: Release, standing: Standing, by_hand: Collection[str]) -> Release:
    if standing.field == ISSUER:
        right = right_of(release.issuer or "", standing)
        if right is None or release.issuer == right or ISSUER in by_hand:
            return release
        return _right(release, ISSUER, right)
    for n, contact in enumerate(release.contacts):
        field = f"contacts.{n}.{standing.field}"
        mine = by_hand and not {"contacts", field}.isdisjoint(by_hand)
        right = right_of(written(getattr(contact, standing.field)), standing)
        if right is not None and not mine and _is_meant(contact, release.issuer, standing):
            release = _right(release, field, right)
    return release


def right_of(read: str, standing: Standing) -> str | None:
    """What is right where that was read; None where it is something else that was set right."""
    if standing.field in OF_SEVERAL:
        return _set_right(_several(read), standing)
    same = read == standing.read
    if standing.field == ISSUER:
        same = house_words(read) == house_words(standing.read)
    return standing.right if same else None


def _right(release: Release, field: str, text: str) -> Release:
    try:
        fresh = corrected(release, field, text)
    except StoreError:  # another version kept what this one does not take
        return release
    return structs.replace(fresh, corrected=release.corrected)


def _is_meant(contact: Contact, issuer: str | None, standing: Standing) -> bool:
    """Whether it is of the one who was set right."""
    name, own = name_words(standing.name), name_words(contact.name)
    same = bool(name) and own == name
    if set(reach(contact)) & set(standing.ways):
        return same or standing.field not in OF_ONE or (compatible(name, own) if name else not own)
    if standing.field != "name":
        return same
    return len(name) > 1 and not set(standing.houses).isdisjoint(_houses(contact, issuer))


def _houses(contact: Contact, issuer: str | None) -> Iterator[str]:
    yield from filter(None, (house_words(contact.organization), house_words(issuer)))


def _contact_of(release: Release, field: str) -> Contact | None:
    """The contact that `contacts.0.name` is of."""
    name, *path = field.split(".")
    return next(iter(release.contacts[int(path[0]) :]), None) if name == "contacts" else None


def _several(text: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in text.split(",") if each.strip())


def _exchanged(read: tuple[str, ...], right: tuple[str, ...]) -> tuple[str, str]:
    """What gives way, and to what; where nothing does, all of it before and after."""
    gone = [each for each in read if each not in right]
    come = [each for each in right if each not in read]
    return (", ".join(gone), ", ".join(come)) if gone else (", ".join(read), ", ".join(right))


def _is_gone(there: str, gone: str, standing: Standing) -> bool:
    """Whether it gives way; a number that is no more does so whatever it is said to be for."""
    number = gone.partition(" ")[0]
    stays = number in {each.partition(" ")[0] for each in _several(standing.right)}
    return there == gone or (not stays and there.partition(" ")[0] == number)


def _set_right(there: tuple[str, ...], standing: Standing) -> str | None:
    """All that is there, with what is right in the place of the first that gives way.

    None unless all is there that is to give way.
    """
    read = _several(standing.read)
    gone = [each for each in there if any(_is_gone(each, one, standing) for one in read)]
    if not gone or not all(any(_is_gone(each, one, standing) for each in gone) for one in read):
        return None
    at = there.index(gone[0])
    before, behind = ([e for e in some if e not in gone] for some in (there[:at], there[at:]))
    return ", ".join(dict.fromkeys((*before, *_several(standing.right), *behind)))


def written(value: str | tuple[str, ...] | tuple[Phone, ...] | None) -> str:
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
