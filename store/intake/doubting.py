"""What a release says against all that the archive knows, and is doubted for; pure."""

from collections.abc import Iterator

from msgspec import structs

from store.model.acquaintance import About, Acquaintance, Aspect, Known
from store.model.contact import Contact, ContactKind, Phone
from store.model.explained import Explained
from store.model.release import Release
from store.people.names import compatible
from store.text.keyed import number_key
from store.text.names import house_words, name_words

_OFTEN = 5
"""Releases that have to say otherwise, and how often as many as say the same."""
_MOSTLY = 0.8
"""Of the releases with a host, those of one issuer; of an agency's they have many."""
_OF = "known as that of"
_FOREIGN = "of a country in which its house had no number so far"


def doubted(release: Release, known: Acquaintance) -> Release:
    """The release with what contradicts the archive among the fields to check.

    These are addresses and numbers that are another person's, numbers of a country in which its
    issuer has none, and an issuer who was never seen with these hosts.
    """
    told = dict.fromkeys((*release.check, *(each.field for each in against(release, known))))
    return (
        structs.replace(release, check=tuple(told)) if len(told) > len(release.check) else release
    )


def against(release: Release, known: Acquaintance) -> Iterator[Explained]:
    """Each field that contradicts what is known, with what that is, in words."""
    if not known.known:
        return
    for n, contact in enumerate(release.contacts):
        for at, email in enumerate(contact.emails):
            if owner := _owner(contact, About.ADDRESS, email, known):
                yield _doubt(f"contacts.{n}.emails.{at}", email, f"{_OF} {_told(owner)}")
        for at, phone in enumerate(contact.phones):
            owner = _owner(contact, About.NUMBER, number_key(phone.number), known)
            if owner:
                yield _doubt(f"contacts.{n}.phones.{at}", phone.number, f"{_OF} {_told(owner)}")
            elif _is_foreign(phone, release, known):
                yield _doubt(f"contacts.{n}.phones.{at}", phone.number, _FOREIGN)
    yield from _against_issuer(release, known)


def _against_issuer(release: Release, known: Acquaintance) -> Iterator[Explained]:
    owners = (_other(release.issuer, host, known) for host in _hosts(release) if release.issuer)
    if owner := next(filter(None, owners), None):
        yield _doubt("issuer", release.issuer or "", f"its addresses' host is {_OF} {_told(owner)}")


def _doubt(field: str, value: str, why: str) -> Explained:
    return Explained(field, value, 0.0, why, doubtful=True)


def _told(known: Known) -> str:
    return f"{known.answer}, by {known.releases:,} releases"


def _is_foreign(phone: Phone, release: Release, known: Acquaintance) -> bool:
    """Whether it is of a country in which no number of the house was before."""
    codes = known.of(About.ISSUER, house_words(release.issuer), Aspect.CALLING)
    of_house = tuple(f"+{each.answer}" for each in codes)
    often = sum(each.releases for each in codes) >= _OFTEN
    return often and not phone.number.startswith(of_house)


def _owner(contact: Contact, about: About, key: str, known: Acquaintance) -> Known | None:
    """Whom many releases give it to, where hardly any give it to this one, and none to a third."""
    name = name_words(contact.name)
    if contact.kind is not ContactKind.PERSON or not name:
        return None
    bearers = known.of(about, key, Aspect.PERSON)
    others = [each for each in bearers if not compatible(name, name_words(each.answer))]
    own = sum(each.releases for each in bearers) - sum(each.releases for each in others)
    by_far = len(others) == 1 and others[0].releases >= _OFTEN * max(own, 1)
    return others[0] if by_far else None


def _other(issuer: str | None, host: str, known: Acquaintance) -> Known | None:
    """The issuer whose host it nearly always is, if that is another one."""
    seen = known.of(About.HOST, host, Aspect.ISSUER)
    if not issuer or not seen or any(_are_one(issuer, each) for each in seen):
        return None
    often = max(_OFTEN, _MOSTLY * sum(each.releases for each in seen))
    return seen[0] if seen[0].releases >= often else None


def _are_one(issuer: str, known: Known) -> bool:
    """Whether one name may be a form of the other."""
    one, other = house_words(issuer), house_words(known.answer)
    return one in other or other in one


def _hosts(release: Release) -> dict[str, None]:
    addresses = (email for contact in release.contacts for email in contact.emails)
    return dict.fromkeys(address.rpartition("@")[2] for address in addresses)
