"""What the zone that a text names is off UTC on a day."""

import datetime
from importlib.resources import files

import pytest

from store.parse.facts.zones import offset_named
from store.parse.words.lexicon.zones import LIKELIEST, NAMED, ZONES

SUMMER = datetime.date(2021, 7, 1)
WINTER = datetime.date(2021, 1, 15)


def hours(text: str, day: datetime.date) -> float | None:
    zone = offset_named(text, day)
    return None if zone is None else zone.utcoffset(None) / datetime.timedelta(hours=1)


@pytest.mark.parametrize(
    ("text", "winter", "summer"),
    [
        ("10:00 CET", 1, 1),
        ("10:00 GMT", 0, 0),
        ("10 a.m. ET", -5, -4),
        ("10 a.m. EST", -5, -5),
        ("10 h, heure de Paris", 1, 2),
        ("10:00 Tokyo time", 9, 9),
        ("10:00 New York time", -5, -4),
        ("10:00 Denver time", -7, -6),
        ("10:00 Sydney time", 11, 10),
        ("10:00 Nairobi time", 3, 3),
        ("10:00 Lyon time", 1, 2),
        ("10:00 UTC+5:30", 5.5, 5.5),
        ("10:00 UTC-3", -3, -3),
        ("10:00 UTC+14", 14, 14),
        ("10:00 UTC+15", 14, 14),
        ("10:00 UTC-12", -12, -12),
        ("10:00 UTC-13", -12, -12),
        ("10:00 UTC−3", -3, -3),
        ("10:00 Atlantis time", None, None),
        ("at the same time", None, None),
        ("10:00", None, None),
    ],
)
def test_a_zone_is_off_utc_as_on_that_day(text, winter, summer):
    assert (hours(text, WINTER), hours(text, SUMMER)) == (winter, summer)


@pytest.mark.parametrize(
    ("day", "off"),
    [
        (datetime.date(2006, 3, 20), -5),
        (datetime.date(2007, 3, 20), -4),
        (datetime.date(1995, 10, 1), -4),
    ],
)
def test_summer_begins_when_it_did_in_that_year(day, off):
    assert hours("noon ET", day) == off


def test_the_zones_are_those_of_the_tz_database():
    rows = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8").splitlines()
    told: dict[str, list[str]] = {}
    for row in rows:
        if not row.startswith("#"):
            country, _, zone, *_ = row.split("\t")
            told.setdefault(zone, []).append(country)
    assert {zone: countries.split(",") for zone, countries in ZONES.items()} == told


def test_what_is_picked_by_hand_is_a_zone_of_that_country():
    assert all(country in ZONES[zone].split(",") for country, zone in LIKELIEST.items())
    assert set(NAMED.values()) <= set(ZONES)
