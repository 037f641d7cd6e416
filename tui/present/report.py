"""What an import came to, in one line."""

from collections import Counter

from store import Added, Duplicate, Failed, Genre, Outcome, Revised, Skipped
from tui.present.words import count


def counted(outcome: Outcome, tally: Counter[str]) -> str:
    """The kind of an outcome, once it is counted with what is worth telling of it."""
    kind = KINDS[type(outcome)]
    tally[kind] += 1
    tally["near"] += isinstance(outcome, Added) and outcome.near is not None
    if isinstance(outcome, Skipped) and outcome.genre:
        tally[outcome.genre.value] += 1
    return kind


def summary(tally: Counter[str]) -> str:
    """The report in one line: what was added, what was there, what failed."""
    added = tally["added"] + tally["revised"]
    parts = [f"{count(added, 'release')} added"]
    notable = [count(tally["revised"], "revision")] if tally["revised"] else []
    if tally["near"]:
        notable.append(f"{tally['near']:,} nearly the same as another")
    if notable:
        parts[0] += f" ({' and '.join(notable)} among them)"
    parts.append(f"{tally['duplicate']:,} already there")
    if tally["skipped"]:
        parts.append(f"{tally['skipped']:,} passed over{_genres(tally)}")
    parts.append(f"{tally['failed']:,} failed")
    return ", ".join(parts) + "."


def _genres(tally: Counter[str]) -> str:
    """What was passed over for being no release: `: 7 list mail, 3 newsletters`, in brackets."""
    told = sorted(
        (genre for genre in Genre if tally[genre.value]), key=lambda one: -tally[one.value]
    )
    named = ", ".join(count(tally[genre.value], genre.value, _PLURALS.get(genre)) for genre in told)
    return f" ({named})" if named else ""


_PLURALS = {
    Genre.LIST_MAIL: "list mail",
    Genre.MINUTES: "minutes",
    Genre.OBITUARY: "obituaries",
}
KINDS = {
    Added: "added",
    Revised: "revised",
    Duplicate: "duplicate",
    Skipped: "skipped",
    Failed: "failed",
}
