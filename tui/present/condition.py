"""What a person should know of an archive that cannot be had as it should."""

from collections.abc import Iterator

from store import Condition

REST = "All else can be found; 'communique check' says what to do."
ASIDE = (
    "The index is not up to the archive, and this user may not write it: another was made in a "
    "temporary folder. One search by somebody who may write there saves the time."
)


def notes(condition: Condition) -> Iterator[str]:
    """Whole sentences, one note each; none where all is well."""
    if condition.damage:
        first, *more = condition.damage
        others = f" ({len(more):,} more)" if more else ""
        yield f"{first}{others} {REST}"
    if condition.behind:
        yield f"What is searched may be older than the archive. {condition.behind}"
    if condition.aside:
        yield ASIDE


def sign(condition: Condition, *, briefly: bool) -> str:
    """The same in the few words that there is always room for."""
    if condition.damage:
        return f"{len(condition.damage):,} damaged{'' if briefly else ': communique check'}"
    if condition.behind:
        return "not up to date"
    if condition.aside:
        return "read-only" if briefly else "read-only: index in a temporary folder"
    return ""
