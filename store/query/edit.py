"""Another query made of one that is written: a part taken up, taken out, or put in its place."""

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from store.model.document import Span
from store.query.parser import parse
from store.query.syntax import Dated, Meaning, Query, Some

JANUARY, DECEMBER = 1, 12
_PROBE = "id:0"
"""A term that means the same wherever it may stand."""


class Slot(NamedTuple):
    """A text without some part of it: what stands before and behind a term that takes the place."""

    before: str
    behind: str

    def filled(self, term: str) -> str:
        """The text with that term."""
        return f"{self.before}{term}{self.behind}"


def slot(text: str, out: Sequence[Span], now: datetime.datetime) -> Slot:
    """Where in `text`, without these parts of it, one more term leaves the rest what it means.

    A word that is being typed stays the last, and what is open does not close around the term.
    """
    kept, rest = _parts_but(parse(text, now), out), _without(text, out)
    behind = Slot(f"{rest} " if rest else "", "")
    if _queries(parse(behind.filled(_PROBE), now))[:-1] == kept:
        return behind
    return Slot("", f" {rest}")


def taken_out(text: str, out: Sequence[Span], now: datetime.datetime) -> str:
    """`text` without these parts of it, the last word of which means what it meant."""
    kept, rest = _parts_but(parse(text, now), out), _without(text, out)
    return rest if _queries(parse(rest, now)) == kept else f"{rest} "


def date_term(first: datetime.date, last: datetime.date) -> str:
    """What asks for all from the month of one day to the month of another."""
    whole_years = (first.month, last.month) == (JANUARY, DECEMBER)
    form = "%Y" if whole_years else "%Y-%m"
    since, until = (day.strftime(form).zfill(len("2000")) for day in (first, last))
    return f"date:{since}" if since == until else f"date:{since}..{until}"


def between(
    text: str, first: datetime.date | None, last: datetime.date | None, now: datetime.datetime
) -> str:
    """`text` asked for these months instead of what dates it names; for all times without.

    `now` is the reader's own.
    """
    if first is None or last is None:
        return taken_out(text, dates_of(parse(text, now)), now)
    return slot(text, dates_of(parse(text, now)), now).filled(date_term(first, last))


def dates_of(meaning: Meaning) -> tuple[Span, ...]:
    """Where a query names dates that all that it finds is between."""
    return tuple(part.span for part in meaning.parts if days_of(part.query))


def days_of(query: Query | None) -> Dated | None:
    """From the first to the last day that a part of a query asks for; None where it asks for more.

    Either of two years is all from the one to the other.
    """
    if not isinstance(query, Some):
        return query if isinstance(query, Dated) else None
    dates = [each for each in query.parts if isinstance(each, Dated)]
    if len(dates) < len(query.parts):
        return None
    firsts, lasts = [each.first for each in dates], [each.last for each in dates]
    return Dated(
        None if None in firsts else min(filter(None, firsts)),
        None if None in lasts else max(filter(None, lasts)),
    )


def _without(text: str, out: Sequence[Span]) -> str:
    for span in sorted(out, key=lambda span: span.start, reverse=True):
        before, behind = text[: span.start].rstrip(), text[span.end :].lstrip()
        text = f"{before} {behind}" if before and behind else before + behind
    return text.strip()


def _parts_but(meaning: Meaning, out: Sequence[Span]) -> list[Query | None]:
    return [part.query for part in meaning.parts if part.span not in out]


def _queries(meaning: Meaning) -> list[Query | None]:
    return [part.query for part in meaning.parts]
