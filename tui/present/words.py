"""Dates, numbers and counts as a person writes them."""

import datetime
from collections.abc import Iterable, Sequence
from enum import StrEnum

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class Dates(StrEnum):
    """How a day is written: `28 Oct 2013`, `Oct 28 2013`, `2013-10-28`."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"
    ISO = "iso"


def short_date(date: datetime.date | None, dates: Dates = Dates.DAY_FIRST) -> str:
    """`28 Oct 2013`, of one length whatever the day; `undated` padded likewise."""
    if dates is Dates.ISO:
        return "undated   " if date is None else date.isoformat()
    if date is None:
        return "undated    "
    month = MONTHS[date.month - 1][:3]
    if dates is Dates.MONTH_FIRST:
        return f"{month} {date.day:2} {date.year:04}"
    return f"{date.day:2} {month} {date.year:04}"


def long_date(date: datetime.date | None, dates: Dates = Dates.DAY_FIRST) -> str:
    """`28 October 2013`, `October 28, 2013`, `2013-10-28`."""
    if date is None:
        return "undated"
    month = MONTHS[date.month - 1]
    return {
        Dates.DAY_FIRST: f"{date.day} {month} {date.year}",
        Dates.MONTH_FIRST: f"{month} {date.day}, {date.year}",
        Dates.ISO: date.isoformat(),
    }[dates]


def number(value: int) -> str:
    """`12,483`."""
    return f"{value:,}"


def count(value: int, one: str, many: str | None = None) -> str:
    """`1 release`, `12,483 releases`; `many` is the plural that takes no plain s."""
    return f"{value:,} {one if value == 1 else many or one + 's'}"


def few(names: Sequence[str], most: int = 3) -> str:
    """The first few of them, and how many there are besides."""
    named = ", ".join(names[:most])
    return named if len(names) <= most else f"{named} and {len(names) - most:,} more"


def nearly_same(ids: Iterable[str]) -> str:
    """`Nearly the same as releases 12, 30 and 41`."""
    *others, last = ids
    named = f"{', '.join(others)} and {last}" if others else last
    return f"Nearly the same as release{'s' if others else ''} {named}"
