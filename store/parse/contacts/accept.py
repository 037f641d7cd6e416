"""How surely an entry is offered to be contacted, and not merely printed."""

from store.parse.contacts.areas import Area, invites
from store.parse.contacts.context import Context, resembles
from store.parse.contacts.entries import Entry
from store.parse.contacts.facts import PhoneFound
from store.parse.contacts.readings import Kind

_SURE_NAME = 3.0
_SURE_DESK = 2.0


def score_of(entry: Entry, area: Area, text: str, context: Context) -> float:
    """2 and more counts; a heading, a name, a role and a desk speak for it."""
    score = 3.0 * (entry.heading is not None) + _weight_of_name(entry, context)
    score += 1.0 * bool(entry.of(Kind.ROLE)) + _weight_of_desk(entry)
    if area.elsewhere and entry.heading is None:
        score -= 4.0 if area.sentence or not entry.of(Kind.NAME, Kind.DESK) else 1.0
    if area.sentence:
        score += 2.0 if invites(text[area.start : area.end]) else -4.0
    phones = [fact for piece in entry.facts if isinstance(fact := piece.fact, PhoneFound)]
    if not entry.of(Kind.NAME) and any(phone.general for phone in phones):
        score -= 3.0
    if any(phone.refused for phone in phones):
        score -= 4.0
    if entry.heading is None:
        score -= 0.5 * area.aside
        score -= 1.0 * bool(entry.of(Kind.ADDRESS) and not entry.of(Kind.NAME, Kind.DESK))
    return score


def _weight_of_desk(entry: Entry) -> float:
    """The name of an office speaks for itself, a topic before a number does not."""
    scores = [piece.reading.score for piece in entry.of(Kind.DESK) if piece.reading]
    return 0.0 if not scores else 2.5 if max(scores) >= _SURE_DESK else 1.0


def _weight_of_name(entry: Entry, context: Context) -> float:
    """A sure name is enough by itself; one that only looks like a name is not."""
    names = entry.of(Kind.NAME)
    if not names:
        return 0.0
    best = max(piece.reading.score if piece.reading else 0.0 for piece in names)
    sure = best >= _SURE_NAME or any(resembles(piece.text, context.locals) for piece in names)
    return 2.0 if sure else 1.0
