"""How surely an entry is offered to be contacted, and not merely printed."""

from store.parse.contacts.areas import Area, invites
from store.parse.contacts.cards import Entry
from store.parse.contacts.facts import PhoneFound
from store.parse.contacts.readings import Kind
from store.parse.contacts.words import tokens_of, vocabulary


def score_of(entry: Entry, area: Area, text: str) -> float:
    """2 and more counts; a heading, a name, a role and a desk speak for it."""
    score = 3.0 * (entry.heading is not None)
    score += 2.0 * bool(entry.of(Kind.NAME)) + 1.0 * bool(entry.of(Kind.ROLE))
    score += 1.5 * bool(entry.of(Kind.DESK))
    if area.sentence:
        score += 2.0 if invites(text[area.start : area.end]) else -4.0
    phones = [fact for piece in entry.facts if isinstance(fact := piece.fact, PhoneFound)]
    if not entry.of(Kind.NAME) and any(phone.general for phone in phones):
        score -= 3.0
    if any(phone.refused for phone in phones) or _refused(entry):
        score -= 4.0
    return score - 1.0 * (area.aside and entry.heading is None)


def _refused(entry: Entry) -> bool:
    return any(
        vocabulary("refuses").found_in(tokens_of(piece.text))
        for piece in entry.pieces
        if piece.text and piece.kind not in (Kind.NAME,)
    )
