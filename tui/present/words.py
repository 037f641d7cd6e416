"""Dates, numbers and counts as a person writes them."""

import datetime
from collections.abc import Iterable, Sequence

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def short_date(date: datetime.date | None) -> str:
    """`28 Oct 2013`, always eleven cells; `undated` padded likewise."""
    if date is None:
        return "undated    "
    return f"{date.day:2} {MONTHS[date.month - 1][:3]} {date.year:04}"


def long_date(date: datetime.date | None) -> str:
    """`28 October 2013`."""
    return "undated" if date is None else f"{date.day} {MONTHS[date.month - 1]} {date.year}"


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
