"""Stretches of time as a query writes them: `2013`, `2013-06`, `28.10.2013`, `2012..2014`."""

import datetime
import re

from store.query.syntax import Dated

_PERIOD = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)


def read_period(text: str) -> Dated | None:
    """A year, a month or a day, from its first day to its last; None if it is no such thing."""
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = found.groups()
    elif found := _PERIOD.fullmatch(text):
        year, _, month, day = found.groups()
    else:
        return None
    try:
        return _period(int(year), int(month) if month else None, int(day) if day else None)
    except ValueError:
        return None


def _period(year: int, month: int | None, day: int | None) -> Dated:
    first = datetime.date(year, month or 1, day or 1)
    if day:
        return Dated(first, first)
    if month in (None, 12):
        return Dated(first, datetime.date(year, 12, 31))
    return Dated(first, datetime.date(year, first.month + 1, 1) - datetime.timedelta(days=1))


def read_range(text: str) -> Dated | None:
    """A period, or two with `..` between, either of which may be left out."""
    first, dots, last = text.partition("..")
    if not dots:
        return read_period(text)
    since = read_period(first) if first else Dated()
    until = read_period(last) if last else Dated()
    if since is None or until is None or not (first or last):
        return None
    if since.first and until.last and since.first > until.last:
        return None
    return Dated(since.first, until.last)


def read_start(text: str) -> Dated | None:
    """All from the first day of a period on."""
    period = read_period(text)
    return period and Dated(period.first, None)


def read_end(text: str) -> Dated | None:
    """All before the first day of a period."""
    period = read_period(text)
    if period is None or period.first is None or period.first == datetime.date.min:
        return None
    return Dated(None, period.first - datetime.timedelta(days=1))
