"""The fields that a query can name, and the words that a release has in each."""

from collections.abc import Iterator
from enum import StrEnum

from store.model.contact import Contact
from store.model.release import Release
from store.query.dialling import as_dialled
from store.text.fold import BREAK, spaced


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
    if field is Field.EVERYTHING:
        return all_words(release)[0]
    return spaced([part for part in _parts(release, field) if part])


def all_words(release: Release) -> tuple[str, ...]:
    """The folded words of `release` in every field, in the order of the fields."""
    named = [field_words(release, field) for field in _NAMED]
    text = spaced([block.text for block in release.blocks])
    return f" {BREAK} ".join(filter(None, (*named, text))), *named


def _parts(release: Release, field: Field) -> Iterator[str | None]:
    if field is Field.HEADLINE:
        yield release.headline
        yield release.subhead
    elif field is Field.CONTACT:
        for contact in release.contacts:
            yield from _contact_parts(contact)
    else:
        yield getattr(release, field.value)


def _contact_parts(contact: Contact) -> Iterator[str | None]:
    yield contact.name
    yield contact.role
    yield contact.organization
    yield from contact.emails
    for phone in contact.phones:
        yield phone.number
        yield from as_dialled(phone.number)
