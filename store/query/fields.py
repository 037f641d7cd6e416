"""The fields that a query can name, and the words that a release has in each."""

from collections.abc import Iterator
from enum import StrEnum

from store.model.contact import Contact
from store.model.release import Release
from store.text.fold import spaced


class Field(StrEnum):
    """Fields of words; `EVERYTHING` is searched where a query names none."""

    EVERYTHING = "everything"
    HEADLINE = "headline"
    ISSUER = "issuer"
    PLACE = "place"
    NUMBER = "number"
    CONTACT = "contact"


_NAMED = tuple(field for field in Field if field is not Field.EVERYTHING)


def field_words(release: Release, field: Field) -> str:
    """The folded words of `release` in `field`, as `text.spaced` gives them."""
    return spaced(part for part in _parts(release, field) if part)


def _parts(release: Release, field: Field) -> Iterator[str | None]:
    if field is Field.HEADLINE:
        yield release.headline
        yield release.subhead
    elif field is Field.CONTACT:
        for contact in release.contacts:
            yield from _contact_parts(contact)
    elif field is Field.EVERYTHING:
        for part in _NAMED:
            yield from _parts(release, part)
        for block in release.blocks:
            yield block.text
    else:
        yield getattr(release, field.value)


def _contact_parts(contact: Contact) -> Iterator[str | None]:
    yield contact.name
    yield contact.role
    yield contact.organization
    yield from contact.emails
    for phone in contact.phones:
        yield phone.number
