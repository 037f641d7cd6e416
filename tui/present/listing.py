"""A release as the list shows it: two lines."""

import datetime
from collections.abc import Sequence
from functools import lru_cache

from store import Row
from tui.present.embargo import standing
from tui.present.finding import Words, find
from tui.present.line import Line, Role, Run, fit, mark, spread
from tui.present.look import Column, Look
from tui.present.printable import clean
from tui.present.words import count, short_date

LINES = 2
"""Lines of a release."""
GAP = "  "
ROOMY = 44
"""Cells from which on a row also says how many contacts it has."""


@lru_cache(maxsize=512)
def row_lines(
    row: Row, words: Words, width: int, now: datetime.datetime, look: Look = Look()
) -> tuple[Line, Line]:
    """The columns and what to mind; the headline below; each in at most `width` cells."""
    told = (_column(row, column, words, look) for column in look.columns)
    left = _apart([line for line in told if line])
    headline = clean(row.headline or "(no headline)")
    return (
        spread(left, _flags(row, width, now, look), width),
        fit(mark(headline, Role.HEADLINE, find(headline, words)), width),
    )


def _apart(columns: Sequence[Line]) -> Line:
    """The columns with a gap behind all but the last, in no more runs than they have."""
    runs: list[Run] = []
    for column in columns:
        if runs:
            runs[-1] = runs[-1]._replace(text=runs[-1].text + GAP)
        runs += column
    return tuple(runs)


def _column(row: Row, column: Column, words: Words, look: Look) -> Line:
    """What stands in the column; nothing where it is not known."""
    match column:
        case Column.DATE:
            return (Run(short_date(row.date, look.dates), Role.META),)
        case Column.ISSUER:
            issuer = clean(row.issuer or "")
            return mark(issuer, Role.ISSUER, find(issuer, words))
        case Column.PLACE:
            return (Run(clean(row.place), Role.META),) if row.place else ()
        case Column.LANGUAGE:
            return (Run(f"{row.language or '':2}", Role.META),)
        case Column.CONTACTS:
            return ()


def _flags(row: Row, width: int, now: datetime.datetime, look: Look) -> Line:
    if standing(row.embargo, now):
        return (Run("▲ EMBARGO", Role.WARNING),)
    if width >= ROOMY and row.contacts and Column.CONTACTS in look.columns:
        return (Run(count(row.contacts, "contact"), Role.FAINT),)
    return ()
