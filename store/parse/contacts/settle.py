"""Drafts made into contacts: what counts, who shares a fact, what is inherited."""

from collections.abc import Iterator, Sequence

from store.model.contact import Contact, ContactKind, Phone
from store.model.document import Span
from store.parse.contacts.cards import Draft
from store.parse.contacts.facts import EmailFound, PhoneFound
from store.parse.contacts.pieces import Piece
from store.parse.finding import Found
from store.parse.setting import Setting


def settled(drafts: Sequence[Draft], text: str, setting: Setting) -> tuple[Found[Contact], ...]:
    """The contacts of the drafts that count, each once."""
    found: list[Found[Contact]] = []
    for draft in drafts:
        score = _score(draft)
        if score < 2:
            continue
        for contact in _contacts(draft, text, setting):
            found.append(Found(contact, Span(draft.start, draft.end), min(1, score / 6), "block"))
    return tuple(_merged(found))


def _score(draft: Draft) -> float:
    score = 3.0 * (draft.heading is not None)
    score += 2.0 * bool(draft.names) + 1.0 * bool(draft.roles) + 1.5 * bool(draft.desks)
    phones = [piece.fact for piece in draft.facts if isinstance(piece.fact, PhoneFound)]
    if not draft.names and any(phone.general for phone in phones):
        score -= 3
    if any(phone.refused for phone in phones):
        score -= 3
    return score


def _contacts(draft: Draft, text: str, setting: Setting) -> Iterator[Contact]:
    phones = tuple(
        Phone(fact.number, fact.type)
        for piece in draft.facts
        if isinstance(fact := piece.fact, PhoneFound) and fact.number
    )
    emails = tuple(
        fact.address
        for piece in draft.facts
        if isinstance(fact := piece.fact, EmailFound) and fact.address
    )
    organization = _text(draft.organizations or [draft.organization], text) or setting.issuer
    role = _text(draft.roles, text)
    if draft.names:
        for piece in draft.names:
            name = piece.reading.name if piece.reading else None
            yield Contact(
                ContactKind.PERSON,
                name.text if name else piece.text,
                role,
                organization,
                phones,
                emails,
            )
    else:
        yield Contact(
            ContactKind.DESK, _text(draft.desks, text), None, organization, phones, emails
        )


def _text(pieces: Sequence[Piece | None], text: str) -> str | None:
    return next((" ".join(text[p.start : p.end].split()) for p in pieces if p), None)


def _merged(found: Sequence[Found[Contact]]) -> Iterator[Found[Contact]]:
    seen: dict[tuple[str | None, str | None], int] = {}
    for one in found:
        key = (one.value.name, one.value.organization)
        if key in seen:
            continue
        seen[key] = 1
        yield one
