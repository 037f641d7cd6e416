"""What the parser answers for, field by field, with place, reason and score."""

from collections.abc import Iterator

from store.model.document import Document, Hints
from store.parse.contacts.told import facts_of
from store.parse.pipeline import PLAIN, Reading, read
from store.parse.trace import Absent, Found, is_doubtful

Told = Found[object] | Absent[object]


def explain(document: Document, hints: Hints) -> tuple[tuple[str, Told], ...]:
    """Every answer with its field's name, and each absence that is doubted; those of contacts as
    `contacts.0`, `contacts.0.name`.

    A contact by itself answers for its kind; each of its numbers and addresses answers alone.
    """
    reading = read(document, hints)
    named = ((field, getattr(reading, field)) for field in PLAIN)
    plain = tuple((field, found) for field, found in named if _is_told(field, found))
    return (*plain, *_of_contacts(reading, document.text))


def _is_told(field: str, found: Told | None) -> bool:
    return bool(found) or (found is not None and is_doubtful(field, found.score))


def _of_contacts(reading: Reading, text: str) -> Iterator[tuple[str, Found[object]]]:
    for n, offer in enumerate(reading.contacts):
        field = f"contacts.{n}"
        yield field, Found(offer.card.kind, offer.span, offer.score, offer.why)
        for fact, found in facts_of(offer, text, reading.country):
            yield f"{field}.{fact}", Found(found.value, found.span, found.score, found.why)
