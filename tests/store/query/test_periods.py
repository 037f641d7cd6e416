"""Stretches of time are read as they are usually written, and nothing else is."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.query.periods import read_end, read_period, read_range, read_start
from store.query.syntax import Dated

TODAY = datetime.date(2026, 11, 30)


def dated(first: str | None, last: str | None) -> Dated:
    return Dated(
        datetime.date.fromisoformat(first) if first else None,
        datetime.date.fromisoformat(last) if last else None,
    )


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2013", "2013-01-01", "2013-12-31"),
        ("2013-6", "2013-06-01", "2013-06-30"),
        ("2012/02", "2012-02-01", "2012-02-29"),
        ("2013-10-28", "2013-10-28", "2013-10-28"),
        ("28.10.2013", "2013-10-28", "2013-10-28"),
        ("9999", "9999-01-01", "9999-12-31"),
        ("2012..2014", "2012-01-01", "2014-12-31"),
        ("2012-03..", "2012-03-01", None),
        ("..2014", None, "2014-12-31"),
        ("today", "2026-11-30", "2026-11-30"),
        ("Yesterday", "2026-11-29", "2026-11-29"),
        ("this week", "2026-11-30", "2026-12-06"),
        ("last week", "2026-11-23", "2026-11-29"),
        ("last-month", "2026-10-01", "2026-10-31"),
        ("this year", "2026-01-01", "2026-12-31"),
        ("last 10 days", "2026-11-20", "2026-11-30"),
        ("3d", "2026-11-27", "2026-11-27"),
        ("9 months ago", "2026-02-28", "2026-02-28"),
        ("2y..1y", "2024-11-30", "2025-11-30"),
    ],
)
def test_a_range_lasts_from_its_first_day_to_its_last(
    text: str, first: str | None, last: str | None
) -> None:
    assert read_range(text, TODAY) == dated(first, last)


@pytest.mark.parametrize(
    "text",
    [
        *("", "..", "20", "20133", "0000", "2013-13", "2013-02-29", "2013-02/03", "28/10/2013"),
        *("last", "last fortnight", "3", "d", "9999y", "last 9999 years", "next week"),
        *("2014..2012", "x..2012", "2013..2014..2015", "２０１３"),
    ],
)
def test_what_is_no_range_is_none(text: str) -> None:
    assert read_range(text, TODAY) is None


@given(st.dates(min_value=datetime.date(1, 1, 2)), st.sampled_from([4, 7, 10]))
def test_before_and_after_leave_no_day_between_them(day: datetime.date, length: int) -> None:
    text = day.isoformat()[:length]
    period, start, end = read_period(text, TODAY), read_start(text, TODAY), read_end(text, TODAY)
    assert period is not None
    assert start == Dated(period.first, None)
    if period.first == datetime.date.min:
        assert end is None
    else:
        assert end is not None
        assert end.last is not None
        assert end.last + datetime.timedelta(days=1) == period.first
