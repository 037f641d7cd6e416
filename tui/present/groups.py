"""The time that releases of a list have in common, as a heading among them."""

import datetime

from tui.present.words import MONTHS

WEEK = 7
DAY = datetime.timedelta(1)


def group_of(date: datetime.date | None, today: datetime.date) -> str:
    """`TODAY`, `THIS WEEK`, `LAST WEEK`, a month of this year, else a year."""
    if date is None:
        return "UNDATED"
    monday = today - datetime.timedelta(today.weekday())
    later = (
        (today + DAY, "TO COME"),
        (today, "TODAY"),
        (monday, "THIS WEEK"),
        (monday - datetime.timedelta(WEEK), "LAST WEEK"),
        (today.replace(month=1, day=1), MONTHS[date.month - 1].upper()),
    )
    return next((name for first, name in later if date >= first), f"{date.year}")
