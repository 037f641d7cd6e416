"""The list of people starts with whom to call."""

import datetime

from store.people.rank import rank
from tests.store.people.sightings import desk, seen

TODAY = datetime.date(2021, 1, 1)
JEAN, ANA, PRESS = "jean@orbita.example", "ana@orbita.example", "press@orbita.example"


def names(*sightings: object) -> list[str | None]:
    return [person.name for person in rank(sightings, TODAY).persons]  # type: ignore[arg-type]


def test_who_speaks_more_often_comes_first() -> None:
    assert names(seen("Ana", ANA), seen("Jean", JEAN), seen("Jean", JEAN)) == ["Jean", "Ana"]


def test_who_spoke_of_late_comes_before_who_spoke_often_long_ago() -> None:
    long_ago = [seen("Jean", JEAN, on="2005-01-01")] * 5
    assert names(*long_ago, seen("Ana", ANA, on="2020-12-01")) == ["Ana", "Jean"]


def test_a_person_comes_before_an_office_that_is_named_as_often() -> None:
    assert names(desk("Press", PRESS), seen("Zoe", ANA)) == ["Zoe", "Press"]


def test_an_office_of_today_comes_before_a_person_of_twenty_years_ago() -> None:
    assert names(desk("Press", PRESS), seen("Zoe", ANA, on="2000-01-01")) == ["Press", "Zoe"]


def test_who_cannot_be_reached_comes_last() -> None:
    assert names(*[seen("Ana Lima")] * 3, seen("Jean", JEAN, on="2001-01-01")) == [
        "Jean",
        "Ana Lima",
    ]


def test_two_mentions_on_one_release_count_once() -> None:
    once = seen("Jean", JEAN, on="2020-06-01")
    assert names(once, once, once, seen("Ana", ANA, on="2020-12-31")) == ["Ana", "Jean"]


def test_an_undated_release_counts_little_and_one_of_tomorrow_like_today() -> None:
    undated = seen("Jean", JEAN, on=None)
    assert names(undated, seen("Ana", ANA, on="2022-01-01")) == ["Ana", "Jean"]
