"""The plain meaning of a query: whether it matches a release.

The index answers for a million releases at once; this says, for one, what it has to answer.
"""

from store.model.release import Release
from store.query.fields import field_words
from store.query.syntax import (
    All,
    Beginning,
    Dated,
    Embargoed,
    Language,
    Not,
    Numbered,
    Query,
    Some,
    Words,
)


def matches(query: Query, release: Release) -> bool:
    """Whether `release` is one of those that `query` asks for."""
    match query:
        case All(parts):
            return all(matches(part, release) for part in parts)
        case Some(parts):
            return any(matches(part, release) for part in parts)
        case Not(part):
            return not matches(part, release)
        case Words(words, field):
            return _stand_in(field_words(release, field).split(), list(words))
        case Beginning(letters, field):
            return any(w.startswith(letters) for w in field_words(release, field).split())
        case _:
            return _fits(query, release)


def _fits(query: Language | Dated | Embargoed | Numbered, release: Release) -> bool:
    match query:
        case Language(code):
            return release.language == code
        case Dated(first, last):
            date = release.date
            return date is not None and (not first or first <= date) and (not last or date <= last)
        case Embargoed():
            return release.embargo is not None
        case Numbered(id):
            return release.id == id


def _stand_in(field: list[str], words: list[str]) -> bool:
    return any(field[at : at + len(words)] == words for at in range(len(field)))
