"""Contacts that are named more than once made one, and addresses given to whom they name."""

from collections import defaultdict
from collections.abc import Sequence

from msgspec import structs

from store.model.contact import Contact, ContactKind
from store.parse.contacts.offer import Card, Offer, Written
from store.parse.facts.hosts import stands_for, telling_labels
from store.parse.kinds.context import boxes_of, resembles
from store.parse.phrases.companies import is_company
from store.parse.trace import Found
from store.parse.words.level import bare

_MOST_HEIRS = 100  # people of one block without an address of their own


def merged(found: Sequence[Offer], issuer: str | None) -> list[Offer]:
    """One for each name; what a later mention adds is added to the first, and where it names
    another place than the issuer, which was only supposed, that is the place."""
    kept: list[Offer] = []
    at: dict[str, list[int]] = defaultdict(list)
    for one in found:
        likely = sorted({k for sign in _signs(one.value) for k in at.get(sign, ())})
        same = next((k for k in likely if _is_same(kept[k].value, one.value)), None)
        if same is None:
            same = len(kept)
            kept.append(one)
        else:
            kept[same] = _with_later(kept[same], one, issuer)
        for sign in _signs(one.value):
            at[sign].append(same)
    return kept


def _signs(contact: Contact) -> tuple[str, ...]:
    """Two mentions of one contact share at least one of these."""
    return (*((bare(contact.name),) if contact.name else ()), *contact.emails)


def _with_later(first: Offer, later: Offer, issuer: str | None) -> Offer:
    both = _joined(first.card, later.card)
    if first.value.organization == issuer and later.card.organization:
        both = structs.replace(both, organization=later.card.organization)
    return structs.replace(first, card=both)


def _is_same(a: Contact, b: Contact) -> bool:
    if a.name and b.name and not (_is_short_of(a.name, b.name) and a.kind is b.kind):
        return bare(a.name) == bare(b.name) and not _are_of_two_houses(a, b)
    numbers = {phone.number for phone in a.phones}
    return bool(set(a.emails) & set(b.emails)) and not numbers ^ {p.number for p in b.phones}


def _are_of_two_houses(a: Contact, b: Contact) -> bool:
    """Desks with one name, as many have, whose houses and whose addresses' hosts are others."""
    desks = a.kind is b.kind is ContactKind.DESK and a.organization != b.organization
    hosts = [{email.partition("@")[2] for email in one.emails} for one in (a, b)]
    return desks and all(hosts) and hosts[0].isdisjoint(hosts[1])


def _is_short_of(name: str, whole: str) -> bool:
    """Said before by its last words only: "the secretariat", "Tidal Alliance Secretariat"."""
    return bare(whole).endswith(f" {bare(name)}")


def _joined(first: Card, later: Card) -> Card:
    numbers = {one.phone.number for one in first.phones}
    emails = {one.email for one in first.emails}
    return structs.replace(
        first,
        kind=first.kind if first.name or not later.name else later.kind,
        name=_whole(first.name, later.name),
        role=first.role or later.role,
        phones=(*first.phones, *(one for one in later.phones if one.phone.number not in numbers)),
        emails=(*first.emails, *(one for one in later.emails if one.email not in emails)),
    )


def _whole(name: Found[str] | None, later: Found[str] | None) -> Found[str] | None:
    return later if name and later and _is_short_of(name.value, later.value) else name or later


def with_colleagues(found: Sequence[Offer], issuer: str | None) -> list[Offer]:
    """Those whose house is only supposed to be the issuer have the firm that is printed with others
    at an address of the same host, if the host is called after it and not after the issuer too."""
    houses: dict[str, Found[str]] = {}
    for one in found:
        house = one.card.organization
        for host in _hosts(one) if house else ():
            if (
                house
                and _is_called_after(host, house.value)
                and (is_company(house.value) or not _is_called_after(host, issuer or ""))
            ):
                houses.setdefault(host, house)
    return [_at(one, issuer, houses) for one in found]


def _is_called_after(host: str, name: str) -> bool:
    return bool(name) and any(stands_for(label, name) for label in telling_labels(host))


def _hosts(offer: Offer) -> list[str]:
    return [written.email.partition("@")[2] for written in offer.card.emails]


def _at(offer: Offer, issuer: str | None, houses: dict[str, Found[str]]) -> Offer:
    own = offer.card.organization
    printed = next((houses[host] for host in _hosts(offer) if host in houses), None)
    if not printed or not own or own.value != issuer:
        return offer
    return structs.replace(offer, card=structs.replace(offer.card, organization=printed))


def without_echoes(found: Sequence[Offer]) -> list[Offer]:
    """Without nameless cards, all of whose numbers and addresses others have who are named."""
    held = {sign for one in found if one.card.name for sign in _reached(one.value)}
    return [one for one in found if one.card.name or not held.issuperset(_reached(one.value))]


def _reached(contact: Contact) -> tuple[str, ...]:
    return (*(phone.number for phone in contact.phones), *contact.emails)


def adopted(found: Sequence[Offer]) -> list[Offer]:
    """Addresses that name another of the people, who has none, are given to that one."""
    kept = list(found)
    bare_handed = [k for k, one in enumerate(found) if not one.card.emails]
    for i, one in enumerate(found):
        for written in one.card.emails if bare_handed else ():
            heir = _heir(written.email, kept[i].card, bare_handed, kept)
            if heir is None:
                continue
            bare_handed.remove(heir)
            rest = tuple(own for own in kept[i].card.emails if own.email != written.email)
            given = structs.replace(written, bears=True, elsewhere=True)
            kept[i] = _with(kept[i], rest)
            kept[heir] = _with(kept[heir], (given,))
    return kept


def _with(offer: Offer, emails: tuple[Written, ...]) -> Offer:
    return structs.replace(offer, card=structs.replace(offer.card, emails=emails))


def _heir(
    email: str, owner: Card, bare_handed: Sequence[int], found: Sequence[Offer]
) -> int | None:
    box = boxes_of([email])
    if _is_named(owner, box):
        return None
    heirs = [k for k in bare_handed[:_MOST_HEIRS] if _is_named(found[k].card, box)]
    return heirs[0] if len(heirs) == 1 else None


def _is_named(card: Card, box: str) -> bool:
    named = card.kind is ContactKind.PERSON and card.name is not None
    return named and resembles(card.name.value if card.name else "", box)
