"""The plain meaning of a query: whether it matches a release.

The index answers for a million releases at once; this says, for one, what it has to answer.
"""

import datetime

from msgspec import Struct

from store.model.marks import UNMARKED, Marks
from store.model.release import Release
from store.query.fields import MARKED, field_words, mark_words
from store.query.syntax import (
    All,
    Beginning,
    Dated,
    Embargoed,
    Fact,
    Language,
    Nearly,
    Not,
    Numbered,
    Query,
    Shows,
    Some,
    Spoken,
    Standing,
    Stands,
    Trait,
    Words,
)
from store.text.similar import is_within


class Around(Struct, frozen=True):
    """What the archive knows of a release that does not stand on it."""

    marks: Marks = UNMARKED
    original: bool = False
    revised: bool = False
    duplicate: bool = False


ALONE = Around()


def matches(query: Query, release: Release, around: Around = ALONE) -> bool:
    """Whether `release` is one of those that `query` asks for."""
    match query:
        case All(parts):
            return all(matches(part, release, around) for part in parts)
        case Some(parts):
            return any(matches(part, release, around) for part in parts)
        case Not(part):
            return not matches(part, release, around)
        case Words() | Beginning() | Nearly():
            marks = query.field in MARKED
            found = mark_words(around.marks, query.field) if marks else None
            return speaks(query, field_words(release, query.field) if found is None else found)
        case Stands(standing):
            return _stands(standing, around)
        case _:
            return _fits(query, release)


def speaks(query: Spoken, found: str) -> bool:
    """Whether `query` is met by the folded words of the field that it asks for."""
    field = found.split()
    match query:
        case Words(words):
            return _stand_in(field, list(words))
        case Beginning(letters):
            return any(word.startswith(letters) for word in field)
        case Nearly(word, slips):
            return any(is_within(word, there, slips) for there in field)


def holds(embargo: str | None, now: datetime.datetime) -> bool:
    """Whether an embargo in ISO 8601 has not passed at `now`, which is aware.

    Without an offset it is of the place of `now`; a date alone passes as its day begins.
    """
    try:
        moment = datetime.datetime.fromisoformat(embargo or "")
    except ValueError:
        return False
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)) > now
    except OverflowError:  # at the ends of the calendar there is no telling for a zone
        return moment.replace(tzinfo=None) > now.replace(tzinfo=None)


def traits(release: Release) -> frozenset[Trait]:
    """What `release` is by itself."""
    contacts = release.contacts
    has = {
        Trait.CONTACT: bool(contacts),
        Trait.PHONE: any(contact.phones for contact in contacts),
        Trait.EMAIL: any(contact.emails for contact in contacts),
        Trait.EMBARGO: release.embargo is not None,
        Trait.DOUBT: bool(release.check),
        Trait.REVISION: release.revises is not None or release.revision is not None,
    }
    return frozenset(trait for trait, there in has.items() if there)


def _fits(query: Fact, release: Release) -> bool:
    match query:
        case Language(code):
            return release.language == code
        case Dated(first, last):
            date = release.date
            return date is not None and (not first or first <= date) and (not last or date <= last)
        case Shows(trait):
            return trait in traits(release)
        case Embargoed(now):
            return holds(release.embargo, now)
        case Numbered(id):
            return release.id == id


def marked(standing: Standing, marks: Marks) -> bool | None:
    """Whether its marks make a release one of this standing; None if marks do not tell."""
    return {
        Standing.READ: marks.read,
        Standing.STARRED: marks.starred,
        Standing.TAGGED: bool(marks.tags),
        Standing.NOTED: marks.note is not None,
    }.get(standing)


def _stands(standing: Standing, around: Around) -> bool:
    told = marked(standing, around.marks)
    if told is not None:
        return told
    return {
        Standing.ORIGINAL: around.original,
        Standing.REVISED: around.revised,
        Standing.DUPLICATE: around.duplicate,
    }[standing]


def _stand_in(field: list[str], words: list[str]) -> bool:
    return any(field[at : at + len(words)] == words for at in range(len(field)))
