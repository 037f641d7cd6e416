"""What the parser answers for, field by field, with place, reason and score."""

from collections.abc import Iterator

from store.model.document import Document, Hints
from store.parse.contacts.grounds import Scene, grounds_of
from store.parse.pipeline import PLAIN, Reading, read
from store.parse.trace import Found


def explain(document: Document, hints: Hints) -> tuple[tuple[str, Found[object]], ...]:
    """Every answer with its field's name; those of contacts as `contacts.0`, `contacts.0.name`.

    A contact by itself answers for its kind; each of its numbers and addresses answers alone.
    """
    reading = read(document, hints)
    named = ((field, getattr(reading, field)) for field in PLAIN)
    plain = tuple((field, found) for field, found in named if found)
    return (*plain, *_of_contacts(reading, document.text))


def _of_contacts(reading: Reading, text: str) -> Iterator[tuple[str, Found[object]]]:
    issuer = reading.issuer.value if reading.issuer else None
    scene = Scene(text, issuer, reading.country, reading.contacts)
    for n, offer in enumerate(reading.contacts):
        field = f"contacts.{n}"
        yield field, Found(offer.value.kind, offer.span, offer.score, offer.why)
        for fact, ground in grounds_of(offer, scene):
            yield f"{field}.{fact}", Found(ground.value, ground.span, ground.score, ground.why)
