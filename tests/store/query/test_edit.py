"""A range of months as a part of a query."""

import datetime

import pytest

from store.query.edit import between

NOW = datetime.datetime(2021, 3, 4, 5, 6, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("text", "first", "last", "then"),
    [
        ("", (2013, 1, 1), (2013, 12, 31), "date:2013"),
        ("", (2013, 1, 1), (2014, 12, 31), "date:2013..2014"),
        ("", (2013, 5, 1), (2013, 5, 31), "date:2013-05"),
        ("", (2013, 1, 1), (2013, 11, 30), "date:2013-01..2013-11"),
        ("moon ", (2013, 5, 1), (2014, 2, 28), "moon date:2013-05..2014-02"),
        ("moon", (2013, 5, 1), (2013, 5, 31), "date:2013-05 moon"),
        ("date:2012 moon ", (2013, 5, 1), (2013, 5, 31), "moon date:2013-05"),
        ("moon since:2012 until:2014 ", (2013, 5, 1), (2013, 5, 31), "moon date:2013-05"),
        ("date:2012 OR date:2014 moon ", (2013, 5, 1), (2013, 5, 31), "moon date:2013-05"),
        ("moon -date:2012 ", (2013, 5, 1), (2013, 5, 31), "moon -date:2012 date:2013-05"),
    ],
)
def test_dates_are_put_in_the_place_of_those_there(
    text: str, first: tuple[int, int, int], last: tuple[int, int, int], then: str
) -> None:
    assert between(text, datetime.date(*first), datetime.date(*last), NOW) == then
