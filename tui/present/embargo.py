"""Whether an embargo still holds, and until when, in words."""

import datetime

from store import end_of
from tui.present.printable import clean
from tui.present.words import Dates, long_date


def standing(
    embargo: str | None, now: datetime.datetime, dates: Dates = Dates.DAY_FIRST
) -> str | None:
    """`Embargo until 28 October 2026, 06:00` while it holds at `now` (aware), else None.

    `embargo` is ISO 8601; without an offset it is taken for the reader's own time, and a date
    alone holds until that day begins. What is no ISO 8601 is shown as it stands.
    """
    if embargo is None:
        return None
    ends = end_of(embargo, now.tzinfo)
    if ends is None:
        return f"Embargo: {clean(embargo)}"
    if ends <= now:
        return None
    moment = datetime.datetime.fromisoformat(embargo)
    clock = "" if len(embargo) <= len("2026-10-28") else f", {moment:%H:%M}{_zone(moment)}"
    return f"Embargo until {long_date(moment.date(), dates)}{clock}"


def _zone(moment: datetime.datetime) -> str:
    """` UTC`, ` UTC+2`, ` UTC+5:30`; empty for a moment that names no offset."""
    offset = moment.utcoffset()
    if offset is None:
        return ""
    minutes = int(offset.total_seconds()) // 60
    sign, (hours, rest) = "-" if minutes < 0 else "+", divmod(abs(minutes), 60)
    return " UTC" if not minutes else f" UTC{sign}{hours}" + (f":{rest:02}" if rest else "")
