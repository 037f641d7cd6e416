"""Months as bars, and the words that stand below them."""

import datetime
from itertools import pairwise

import pytest

from store import Month
from tui.present.line import Role, cells
from tui.present.timeline import Range, bins, range_of, span_words, timeline_lines


def months(*told):
    return tuple(Month(datetime.date(year, month, 1), count) for year, month, count in told)


def text(line):
    return "".join(run.text for run in line)


@pytest.mark.parametrize(
    ("last", "width", "expected"),
    [
        ((2012, 4), 10, [("2012-01", 1), ("2012-02", 0), ("2012-03", 0), ("2012-04", 1)]),
        ((2012, 12), 10, [("2012-01", 1), ("2012-04", 0), ("2012-07", 0), ("2012-10", 1)]),
        ((2014, 1), 5, [("2012-01", 1), ("2013-01", 0), ("2014-01", 1)]),
        ((2014, 1), 2, [("2012-01", 1), ("2014-01", 1)]),
        ((2012, 1), 9, [("2012-01", 2)]),
    ],
)
def test_each_bar_stands_for_as_many_months_as_are_needed(last, width, expected):
    shown = bins(
        months((2012, 1, 1), (*last, 1)) if last != (2012, 1) else months((2012, 1, 2)), width
    )
    assert [(f"{each.first:%Y-%m}", each.releases) for each in shown] == expected
    assert all(a.last + datetime.timedelta(1) == b.first for a, b in pairwise(shown))


@pytest.mark.parametrize("width", [1, 2, 7, 34, 120])
def test_no_release_is_lost_and_no_line_is_too_long(width):
    told = months(*((1990 + n // 12, n % 12 + 1, n) for n in range(400)))
    shown = bins(told, width)
    assert sum(each.releases for each in shown) == sum(range(400))
    for line in timeline_lines(shown, width, Range(0, 1), 1):
        assert cells(line) <= max(width, 40)


def test_a_higher_bar_has_more_and_a_single_release_is_seen():
    shown = bins(months((2012, 1, 240), (2012, 2, 1), (2012, 4, 120)), 4)
    assert [text(line) for line in timeline_lines(shown, 4, None, None)][:4] == [
        "█   ",
        "█  ▄",
        "█▁ █",
        "────",
    ]


def test_what_is_chosen_is_told_without_colours_too():
    shown = bins(months((2012, 1, 1), (2012, 4, 1)), 4)
    *_, line, words = timeline_lines(shown, 4, Range(2, 1), 3)
    assert text(line) == "─━━▲"
    assert [run.role for run in line] == [Role.META, Role.KEY, Role.KEY, Role.META]
    assert "Feb 2012 to Mar 2012: 0" in text(words)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((2013, 5, 1), (2013, 5, 31), "May 2013"),
        ((2013, 1, 1), (2013, 12, 31), "2013"),
        ((2010, 1, 1), (2013, 12, 31), "2010 to 2013"),
        ((2013, 5, 1), (2014, 2, 28), "May 2013 to Feb 2014"),
    ],
)
def test_a_range_in_words(first, last, words):
    assert span_words(datetime.date(*first), datetime.date(*last)) == words


def test_the_bars_that_a_query_asks_for():
    shown = bins(months((2012, 1, 1), (2012, 6, 1)), 6)
    day = datetime.date
    assert range_of(shown, None, None) is None
    assert range_of(shown, day(2012, 2, 3), None) == Range(1, 5)
    assert range_of(shown, day(2012, 2, 1), day(2012, 3, 31)) == Range(1, 2)
    assert range_of(shown, day(2020, 2, 1), None) is None
