"""A release as the list shows it: two lines."""

import datetime
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from store import Marks, Row
from tui.present.embargo import EMBARGO, standing
from tui.present.finding import Words, find
from tui.present.line import Line, Role, Run, fit, mark, spread
from tui.present.look import Column, Look
from tui.present.marking import NOTE, SELECTED, STAR, TAG, UNREAD
from tui.present.printable import clean
from tui.present.words import count, short_date

LINES = 2
"""Lines of a release, without a snippet of its text and what stands between two of them."""
GAP = "  "
NO_SIGN = Run(GAP)
ROOMY, BROAD = 44, 60
"""Cells from which on a row also says how many contacts it has, and which tags."""


class Listed(NamedTuple):
    """A release in the list, with what was done to it."""

    row: Row
    marks: Marks = Marks()
    selected: bool = False


@lru_cache(maxsize=512)
def row_lines(
    listed: Listed, words: Words, width: int, now: datetime.datetime, look: Look = Look()
) -> tuple[Line, Line]:
    """The columns and what to mind; the headline below; each in at most `width` cells.

    Weight means unread, and so does a sign at the left; below it is the one of what is selected.
    """
    row, read = listed.row, listed.marks.read
    told = (_column(listed, column, words, look) for column in look.columns)
    left = _apart([line for line in told if line])
    headline = clean(row.headline or "(no headline)")
    flags = _flags(listed, width, now, look)
    role = Role.TEXT if read else Role.HEADLINE
    first = spread(left, flags, width - len(GAP))
    second = fit(mark(headline, role, find(headline, words)), width - len(GAP))
    selected = Run(f"{SELECTED} ", Role.KEY) if listed.selected else NO_SIGN
    return (NO_SIGN if read else Run(f"{UNREAD} ", Role.KEY), *first), (selected, *second)


@lru_cache(maxsize=512)
def snippet_line(text: str, words: Words, width: int) -> Line:
    """Why it was found, below the headline."""
    room = width - len(GAP)
    return (NO_SIGN, *fit(mark(text, Role.FAINT, find(text, words)), room)) if text else ()


def _apart(columns: Sequence[Line]) -> Line:
    """The columns with a gap behind all but the last, in no more runs than they have."""
    runs: list[Run] = []
    for column in columns:
        if runs:
            runs[-1] = runs[-1]._replace(text=runs[-1].text + GAP)
        runs += column
    return tuple(runs)


def _column(listed: Listed, column: Column, words: Words, look: Look) -> Line:
    """What stands in the column; nothing where it is not known."""
    row = listed.row
    match column:
        case Column.DATE:
            return (Run(short_date(row.date, look.dates), Role.META),)
        case Column.ISSUER:
            issuer = clean(row.issuer or "")
            return mark(issuer, Role.META, find(issuer, words))
        case Column.PLACE:
            return (Run(clean(row.place), Role.META),) if row.place else ()
        case Column.LANGUAGE:
            return (Run(f"{row.language or '':2}", Role.META),)
        case Column.CONTACTS:
            return ()


def _flags(listed: Listed, width: int, now: datetime.datetime, look: Look) -> Line:
    """What was marked, with tags where there is room; behind it what to mind."""
    marks, told = listed.marks, list[Line]()
    if marks.tags and width >= BROAD:
        tags = " ".join(f"{TAG}{clean(tag)}" for tag in marks.tags)
        told.append(fit((Run(tags, Role.META),), width // 4))
    tagged = TAG if marks.tags and width < BROAD else ""
    signs = f"{tagged}{NOTE if marks.note else ''}{STAR if marks.starred else ''}"
    if signs:
        told.append((Run(signs, Role.KEY),))
    told.append(_minded(listed.row, width, now, look))
    return _apart([line for line in told if line])


def _minded(row: Row, width: int, now: datetime.datetime, look: Look) -> Line:
    if standing(row.embargo, now):
        return (Run(EMBARGO, Role.WARNING),)
    if width >= ROOMY and row.contacts and Column.CONTACTS in look.columns:
        return (Run(count(row.contacts, "contact"), Role.FAINT),)
    return ()
