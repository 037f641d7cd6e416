"""Contacts that are named more than once made one, and addresses given to whom they name."""

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from store.model.contact import Contact, ContactKind
from store.parse.contacts.offer import Offer
from store.parse.kinds.context import boxes_of, resembles
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
    both = _joined(first.value, later.value)
    if first.value.organization == issuer and later.value.organization:
        both = msgspec.structs.replace(both, organization=later.value.organization)
    return msgspec.structs.replace(first, value=both, entries=(*first.entries, *later.entries))


def _is_same(a: Contact, b: Contact) -> bool:
    if a.name and b.name:
        return bare(a.name) == bare(b.name)
    numbers = {phone.number for phone in a.phones}
    return bool(set(a.emails) & set(b.emails)) and not numbers ^ {p.number for p in b.phones}


def _joined(first: Contact, later: Contact) -> Contact:
    numbers = {phone.number for phone in first.phones}
    return msgspec.structs.replace(
        first,
        name=first.name or later.name,
        role=first.role or later.role,
        phones=(*first.phones, *(p for p in later.phones if p.number not in numbers)),
        emails=tuple(dict.fromkeys((*first.emails, *later.emails))),
    )


def adopted(found: Sequence[Offer]) -> list[Offer]:
    """Addresses that name another of the people, who has none, are given to that one."""
    kept = list(found)
    bare_handed = [k for k, one in enumerate(found) if not one.value.emails]
    for i, one in enumerate(found):
        for email in one.value.emails if bare_handed else ():
            heir = _heir(email, kept[i].value, bare_handed, kept)
            if heir is None:
                continue
            bare_handed.remove(heir)
            without = tuple(e for e in kept[i].value.emails if e != email)
            kept[i] = _with(kept[i], msgspec.structs.replace(kept[i].value, emails=without))
            with_it = msgspec.structs.replace(kept[heir].value, emails=(email,))
            kept[heir] = _with(kept[heir], with_it)
    return kept


def _heir(
    email: str, owner: Contact, bare_handed: Sequence[int], found: Sequence[Offer]
) -> int | None:
    box = boxes_of([email])
    if _is_named(owner, box):
        return None
    heirs = [k for k in bare_handed[:_MOST_HEIRS] if _is_named(found[k].value, box)]
    return heirs[0] if len(heirs) == 1 else None


def _is_named(contact: Contact, box: str) -> bool:
    named = contact.kind is ContactKind.PERSON and contact.name is not None
    return named and resembles(contact.name or "", box)


def _with(found: Offer, contact: Contact) -> Offer:
    return msgspec.structs.replace(found, value=contact)
