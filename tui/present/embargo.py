"""Whether an embargo still holds, for how long and until when, in the reader's own time."""

import datetime

from store import end_of
from tui.present.printable import clean
from tui.present.words import Dates, count, long_date

HOURS, DAYS = 48, 100
"""Up to how many hours are told by the minute, and up to how many days are counted."""
EMBARGO = "▲ EMBARGO"
"""What a list says of what is under one."""


def standing(
    embargo: str | None, now: datetime.datetime, dates: Dates = Dates.DAY_FIRST
) -> str | None:
    """`Embargo for 3 h 12 min, until today 14:00 here (12:00 UTC)` while it holds, else None.

    `embargo` is ISO 8601; without an offset it is taken for the reader's own time, that of `now`,
    and a date alone holds until that day begins. What is no ISO 8601 is shown as it stands.
    """
    if embargo is None:
        return None
    ends = end_of(embargo, now.tzinfo)
    if ends is None:
        return f"Embargo: {clean(embargo)}"
    if ends <= now:
        return None
    left = _left(ends - now)
    return f"Embargo {f'for {left}, ' if left else ''}until {_end(embargo, now, dates)}"


def guarded(
    embargo: str | None, now: datetime.datetime, name: str = "", dates: Dates = Dates.DAY_FIRST
) -> str | None:
    """Why nothing is to be passed on yet, in whole sentences; None where no embargo holds.

    `name` is whose newest release it is, where that is not the one in sight.
    """
    told = standing(embargo, now, dates)
    if told is None:
        return None
    of = f"The newest release with {clean(name)}: {told[:1].lower()}{told[1:]}" if name else told
    return f"{of}. Nothing of it may be passed on before that."


def _left(time: datetime.timedelta) -> str:
    minutes = int(time.total_seconds()) // 60
    hours = minutes // 60
    if minutes < 1:
        return "less than a minute"
    if hours < 1:
        return f"{minutes} min"
    if hours < HOURS:
        return f"{hours} h {minutes % 60} min" if minutes % 60 else f"{hours} h"
    return count(time.days, "day") if time.days < DAYS else ""


def _end(embargo: str, now: datetime.datetime, dates: Dates) -> str:
    moment = datetime.datetime.fromisoformat(embargo)
    if len(embargo) <= len("2026-10-28"):
        return long_date(moment.date(), dates)
    here = moment.astimezone(now.tzinfo) if moment.tzinfo else moment
    clock = f"{_day(here.date(), now.date(), dates)} {here:%H:%M}"
    if moment.utcoffset() in (None, here.utcoffset()):
        return clock
    away = "" if moment.date() == here.date() else f"{long_date(moment.date(), dates)}, "
    return f"{clock} here ({away}{moment:%H:%M}{_zone(moment)})"


def _day(day: datetime.date, today: datetime.date, dates: Dates) -> str:
    near = {0: "today", 1: "tomorrow"}
    return near.get((day - today).days) or f"{long_date(day, dates)},"


def _zone(moment: datetime.datetime) -> str:
    """` UTC`, ` UTC+2`, ` UTC+5:30`; empty for a moment that names no offset."""
    offset = moment.utcoffset()
    if offset is None:
        return ""
    minutes = int(offset.total_seconds()) // 60
    sign, (hours, rest) = "-" if minutes < 0 else "+", divmod(abs(minutes), 60)
    return " UTC" if not minutes else f" UTC{sign}{hours}" + (f":{rest:02}" if rest else "")
