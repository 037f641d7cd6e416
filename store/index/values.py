"""What a release has in its fields as it is written there, for completing what is typed."""

from collections.abc import Iterator
from itertools import islice

from store.model.release import Release
from store.query.fields import Field
from store.text.fold import words

_PARTED = "\x1f"
LONGEST, MOST_WORDS = 80, 6
"""Characters of a value that can be completed, and words of it by which it can be begun."""

LISTED = (
    Field.ISSUER, Field.PLACE, Field.CONTACT, Field.ORGANIZATION, Field.ROLE, Field.EMAIL,
    Field.SPEAKER,
)  # fmt: skip
"""The fields whose values can be told."""


def values(release: Release) -> Iterator[str]:
    """The entries of `release`: of each value one for each of its words, with what follows it."""
    for field, value in dict.fromkeys(_values(release)):
        if value and len(value) <= LONGEST:
            found = words(value)
            for at in islice(range(len(found)), MOST_WORDS):
                yield f"{beginning(field, ' '.join(found[at:]))}{_PARTED}{value}"


def beginning(field: Field, text: str) -> str:
    """With which the entries begin of the values in which these folded words follow each other."""
    return f"{field}:{text}"


def value_of(entry: str) -> str:
    """The value as it is written."""
    return entry.partition(_PARTED)[2]


def _values(release: Release) -> Iterator[tuple[Field, str | None]]:
    yield Field.ISSUER, release.issuer
    yield Field.PLACE, release.place
    for block in release.blocks:
        yield Field.SPEAKER, block.speaker
    for contact in release.contacts:
        yield Field.CONTACT, contact.name
        yield Field.ORGANIZATION, contact.organization
        yield Field.ROLE, contact.role
        for email in contact.emails:
            yield Field.EMAIL, email
