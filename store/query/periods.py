"""Stretches of time as a query writes them: `2013`, `2013-06`, `2012..2014`, `last week`, `3d`."""

import datetime
import re

from store.query.syntax import Dated

_PERIOD = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
_AGO = re.compile(r"(\d{1,4})(d|w|m|y|days?|weeks?|months?|years?)(?:ago)?", re.ASCII)
_LASTING = re.compile(r"(?:last|past)(\d{1,4})(d|w|m|y|days?|weeks?|months?|years?)", re.ASCII)
_GAPS = re.compile(r"[\s_-]+")
_LONGEST = 40  # characters of a period in words
_DAY = datetime.timedelta(days=1)
_MONTHS = 12
_WEEK = 7


def read_period(text: str, today: datetime.date) -> Dated | None:
    """A year, a month, a day or words such as `last week`, from its first day to its last.

    A length of time by itself, `3d`, is the day so long ago. None if it is no such thing.
    """
    try:
        return _written(text) or _spoken(text, today)
    except (ValueError, OverflowError):  # no such day, or none in any calendar
        return None


def read_range(text: str, today: datetime.date) -> Dated | None:
    """A period, or two with `..` between, either of which may be left out."""
    first, dots, last = text.partition("..")
    if not dots:
        return read_period(text, today)
    since = read_period(first, today) if first else Dated()
    until = read_period(last, today) if last else Dated()
    if since is None or until is None or not (first or last):
        return None
    if since.first and until.last and since.first > until.last:
        return None
    return Dated(since.first, until.last)


def read_start(text: str, today: datetime.date) -> Dated | None:
    """All from the first day of a period on."""
    period = read_period(text, today)
    return period and Dated(period.first, None)


def read_end(text: str, today: datetime.date) -> Dated | None:
    """All before the first day of a period."""
    period = read_period(text, today)
    if period is None or period.first is None or period.first == datetime.date.min:
        return None
    return Dated(None, period.first - _DAY)


def read_until(text: str, today: datetime.date) -> Dated | None:
    """All up to the last day of a period."""
    period = read_period(text, today)
    return period and Dated(None, period.last)


def _written(text: str) -> Dated | None:
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = found.groups()
    elif found := _PERIOD.fullmatch(text):
        year, _, month, day = found.groups()
    else:
        return None
    return _period(int(year), int(month) if month else None, int(day) if day else None)


def _period(year: int, month: int | None = None, day: int | None = None) -> Dated:
    first = datetime.date(year, month or 1, day or 1)
    if day:
        return Dated(first, first)
    if month in (None, _MONTHS):
        return Dated(first, datetime.date(year, _MONTHS, 31))
    return Dated(first, datetime.date(year, first.month + 1, 1) - _DAY)


def _spoken(text: str, today: datetime.date) -> Dated | None:
    said = _GAPS.sub("", text[:_LONGEST].lower())
    if said in ("today", "yesterday"):
        day = today if said == "today" else today - _DAY
        return Dated(day, day)
    if found := _LASTING.fullmatch(said):
        return Dated(_before(today, int(found[1]), found[2]), today)
    if found := _AGO.fullmatch(said):
        day = _before(today, int(found[1]), found[2])
        return Dated(day, day)
    return _current(said, today)


def _current(said: str, today: datetime.date) -> Dated | None:
    """The week, month or year that `today` is in, or the one before; weeks begin on Monday."""
    which, unit = said[:4], said[4:]
    back = {"this": 0, "last": 1}.get(which)
    if back is None:
        return None
    if unit == "week":
        monday = today - _DAY * (today.weekday() + _WEEK * back)
        return Dated(monday, monday + _DAY * (_WEEK - 1))
    if unit == "month":
        months = today.year * _MONTHS + today.month - 1 - back
        return _period(months // _MONTHS, months % _MONTHS + 1)
    return _period(today.year - back) if unit == "year" else None


def _before(today: datetime.date, count: int, unit: str) -> datetime.date:
    if unit[0] in "dw":
        return today - _DAY * count * (_WEEK if unit[0] == "w" else 1)
    months = today.year * _MONTHS + today.month - 1 - count * (_MONTHS if unit[0] == "y" else 1)
    last = _period(months // _MONTHS, months % _MONTHS + 1).last
    assert last is not None
    return last.replace(day=min(today.day, last.day))
