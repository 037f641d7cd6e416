"""What to ask for, to find what a release has to do with; pure."""

from collections.abc import Iterator

from store.model.hits import Row
from store.model.related import Relation
from store.model.release import Release
from store.text.fold import fold, is_unspaced, words

LONG = 4
"""Letters of a word that says something, or so."""
MOST = 8
"""Words, numbers or addresses that are asked for at once."""
SHARED = 2
"""Words of their headlines that two releases share where they are about one thing."""


def questions(release: Release) -> Iterator[tuple[Relation, str]]:
    """Queries that find what it may have to do with, and what that would be to it."""
    if release.number:
        yield Relation.NUMBER, f"number:{_quoted(release.number)}"
    emails = (email for contact in release.contacts for email in contact.emails)
    phones = (phone.number for contact in release.contacts for phone in contact.phones)
    reach = [f"email:{_quoted(email)}" for email in dict.fromkeys(emails)]
    reach += [f"phone:{_quoted(phone.partition(';')[0])}" for phone in dict.fromkeys(phones)]
    if reach:
        yield Relation.PEOPLE, " OR ".join(reach[:MOST])
    told = telling(release.headline)
    if len(told) >= SHARED:
        yield Relation.WORDING, f"({' OR '.join(sorted(told)[:MOST])} ) sort:relevance"


def fits(release: Release, relation: Relation, row: Row) -> bool:
    """Whether a release that was found so is what it was looked for."""
    if relation is Relation.NUMBER:
        return not (row.issuer and release.issuer) or fold(row.issuer) == fold(release.issuer)
    if relation is Relation.WORDING:
        return len(telling(row.headline) & telling(release.headline)) >= SHARED
    return True


def telling(headline: str | None) -> frozenset[str]:
    """The folded words of a headline that say what it is about."""
    said = words(headline or "")
    return frozenset(word for word in said if len(word) >= LONG or is_unspaced(word))


def _quoted(text: str) -> str:
    return '"{}"'.format(text.replace('"', " "))
