"""The fields that a query can name, and the words that a release has in each."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from store.model.contact import Contact
from store.model.marks import Marks
from store.model.release import Release
from store.query.dialling import as_dialled, international
from store.text.fold import BREAK, spaced, words


class Field(StrEnum):
    """Fields of words; `EVERYTHING` is searched where a query names none."""

    EVERYTHING = "everything"
    HEADLINE = "headline"
    ISSUER = "issuer"
    PLACE = "place"
    NUMBER = "number"
    CONTACT = "contact"
    ORGANIZATION = "org"
    ROLE = "role"
    EMAIL = "email"
    PHONE = "phone"
    SPEAKER = "said"
    TAG = "tag"
    NOTE = "note"


MARKED = (Field.TAG, Field.NOTE)
"""What the user wrote, which no release shows."""

PRINTED = tuple(field for field in Field if field not in MARKED)
"""What is printed on a release."""

_REPEATED = (Field.ORGANIZATION, Field.ROLE, Field.EMAIL, Field.PHONE, Field.SPEAKER)
"""Whose words stand in another field, or in the text, as well."""

FIELDS: Mapping[str, Field] = {
    **{field.value: field for field in Field if field is not Field.EVERYTHING},
    "title": Field.HEADLINE,
    "from": Field.ISSUER,
    "person": Field.CONTACT,
    "organization": Field.ORGANIZATION,
    "organisation": Field.ORGANIZATION,
    "mail": Field.EMAIL,
    "speaker": Field.SPEAKER,
}
"""By all names that a query may give them."""


def field_words(release: Release, field: Field) -> str:
    """The folded words of `release` in `field`, as `text.spaced` gives them."""
    if field is Field.EVERYTHING:
        return all_words(release)[0]
    return spaced([part for part in _parts(release, field) if part])


def all_words(release: Release) -> tuple[str, ...]:
    """The folded words of `release` in every field that is printed, in the order of the fields."""
    named = {field: field_words(release, field) for field in PRINTED[1:]}
    text = spaced([block.text for block in release.blocks])
    once = (found for field, found in named.items() if field not in _REPEATED)
    return f" {BREAK} ".join(filter(None, (*once, text))), *named.values()


def mark_words(marks: Marks, field: Field) -> str:
    """The same of what the user wrote on a release; a tag is a single word, whatever is in it."""
    if field is Field.NOTE:
        return spaced([marks.note or ""])
    return f" {BREAK} ".join(map(tag_word, marks.tags))


def tag_word(tag: str) -> str:
    """A tag as the one word that it counts as."""
    return "-".join(words(tag))


def _parts(release: Release, field: Field) -> Iterator[str | None]:
    if field is Field.HEADLINE:
        yield release.headline
        yield release.subhead
    elif field is Field.SPEAKER:
        for block in release.blocks:
            yield block.speaker
    elif field in (Field.ISSUER, Field.PLACE, Field.NUMBER):
        yield getattr(release, field.value)
    else:
        for contact in release.contacts:
            yield from _contact_parts(contact, field)


def _contact_parts(contact: Contact, field: Field) -> Iterator[str | None]:
    if field is Field.CONTACT:
        yield contact.name
    if field in (Field.CONTACT, Field.ROLE):
        yield contact.role
    if field in (Field.CONTACT, Field.ORGANIZATION):
        yield contact.organization
    if field in (Field.CONTACT, Field.EMAIL):
        yield from contact.emails
    if field in (Field.CONTACT, Field.PHONE):
        for phone in contact.phones:
            yield phone.number
            yield from as_dialled(phone.number)
            if field is Field.PHONE:
                yield international(phone.number)
