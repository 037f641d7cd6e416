"""A release as the list shows it: two lines."""

import datetime
from functools import lru_cache

from store import Row
from tui.present.embargo import standing
from tui.present.finding import Words, find
from tui.present.line import Line, Role, Run, fit, mark, spread
from tui.present.printable import clean
from tui.present.words import count, short_date

LINES = 2
"""Lines of a release."""
ROOMY = 44
"""Cells from which on a row also says how many contacts it has."""


@lru_cache(maxsize=512)
def row_lines(row: Row, words: Words, width: int, now: datetime.datetime) -> tuple[Line, Line]:
    """Date, issuer and what to mind; the headline below; each in at most `width` cells."""
    issuer = clean(row.issuer or "")
    left = (
        Run(short_date(row.date) + "  ", Role.META),
        *mark(issuer, Role.ISSUER, find(issuer, words)),
    )
    headline = clean(row.headline or "(no headline)")
    return (
        spread(left, _flags(row, width, now), width),
        fit(mark(headline, Role.HEADLINE, find(headline, words)), width),
    )


def _flags(row: Row, width: int, now: datetime.datetime) -> Line:
    if standing(row.embargo, now):
        return (Run("EMBARGO", Role.WARNING),)
    if width >= ROOMY and row.contacts:
        return (Run(count(row.contacts, "contact"), Role.FAINT),)
    return ()
