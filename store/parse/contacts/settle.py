"""Entries made into contacts: those that count, each once."""

from collections.abc import Iterator, Sequence

import msgspec

from store.model.contact import Contact, ContactKind
from store.model.document import Span
from store.parse.contacts.accept import score_of
from store.parse.contacts.areas import Area
from store.parse.contacts.cards import gather
from store.parse.contacts.context import Context, is_same_place, reread
from store.parse.contacts.entries import Entry
from store.parse.contacts.plain import bare
from store.parse.contacts.profiles import profiles_of
from store.parse.contacts.readings import Kind
from store.parse.contacts.sharing import emails_for, phones_for
from store.parse.finding import Found
from store.parse.setting import Setting

_ENOUGH = 2.0
_SURE = 6.0


def settled(
    areas: Sequence[Area], text: str, setting: Setting, context: Context
) -> tuple[Found[Contact], ...]:
    """The contacts of all areas in order of appearance."""
    found: list[Found[Contact]] = []
    for area in areas:
        for entry in gather(reread(area.pieces, context, sentence=area.sentence)):
            score = score_of(entry, area, text, context)
            if score >= _ENOUGH:
                found.extend(_contacts(entry, text, setting, context, score))
    return tuple(_merged(found))


def _contacts(
    entry: Entry, text: str, setting: Setting, context: Context, score: float
) -> Iterator[Found[Contact]]:
    profiles = profiles_of(entry, text, context)
    inherited = entry.organization
    above = " ".join(text[inherited.start : inherited.end].split()) if inherited else None
    for i, profile in enumerate(profiles):
        place = profile.organization or above or setting.issuer
        contact = Contact(
            kind=_kind(profile.who.kind if profile.who else None),
            name=profile.name,
            role=profile.role,
            organization=setting.issuer if is_same_place(place, setting.issuer) else place,
            phones=phones_for(entry, profiles, i),
            emails=emails_for(entry, profiles, i),
        )
        if not contact.phones and not contact.emails:
            continue
        start = min(piece.start for piece in entry.pieces)
        span = Span(start, max(piece.end for piece in entry.pieces))
        yield Found(contact, span, min(1.0, score / _SURE), "block")


def _kind(kind: Kind | None) -> ContactKind:
    return ContactKind.PERSON if kind is Kind.NAME else ContactKind.DESK


def _merged(found: Sequence[Found[Contact]]) -> list[Found[Contact]]:
    """One for each name; what a later mention adds is added to the first."""
    merged: list[Found[Contact]] = []
    for one in found:
        same = next((k for k, other in enumerate(merged) if _is_same(other.value, one.value)), None)
        if same is None:
            merged.append(one)
        else:
            merged[same] = _joined(merged[same], one.value)
    return merged


def _is_same(a: Contact, b: Contact) -> bool:
    if a.name and b.name:
        return bare(a.name) == bare(b.name)
    numbers = {phone.number for phone in a.phones}
    return bool(set(a.emails) & set(b.emails)) and not numbers ^ {p.number for p in b.phones}


def _joined(first: Found[Contact], later: Contact) -> Found[Contact]:
    contact = first.value
    numbers = {phone.number for phone in contact.phones}
    return msgspec.structs.replace(
        first,
        value=msgspec.structs.replace(
            contact,
            role=contact.role or later.role,
            phones=(*contact.phones, *(p for p in later.phones if p.number not in numbers)),
            emails=tuple(dict.fromkeys((*contact.emails, *later.emails))),
        ),
    )
