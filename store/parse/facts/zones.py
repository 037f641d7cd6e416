"""Names of time zones and what they are off from UTC on a day."""

import datetime
import re
from functools import cache

from store.parse.words.book import alternatives, is_wide, phrases
from store.parse.words.lexicon.zones import (
    AMERICAN,
    EUROPEAN,
    FIXED,
    SEASONAL,
    SIGNED,
    STEADY,
)
from store.parse.words.places import countries_of_city

_ABBREVIATION = re.compile(r"(?<![^\W\d_])[A-ZМСК]{2,5}(?![^\W\d_])")


def offset_named(text: str, day: datetime.date) -> datetime.timezone | None:
    """The first zone that `text` names, as it is on `day`; None where it names none."""
    signed = _offset().search(text)
    if signed:
        minutes = int(signed[2]) * 60 + int(signed[3] or 0)
        return _zone(minutes if signed[1] == "+" else -minutes)
    lowered = text.lower()
    told = [(found.start(), found[0].lower()) for found in _ABBREVIATION.finditer(text)]
    names_of, spelled = _spelled()
    told += [(found.start(), names_of[found.lastindex or 0]) for found in spelled.finditer(lowered)]
    names = [name for _, name in sorted(told)]
    names += [city[1] or city[2] for city in _of_a_city().finditer(text)]
    return next((zone for name in names if (zone := _by_name(name, day))), None)


@cache
def _offset() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(SIGNED)})\s?([+-−])\s?(\d{{1,2}})(?::?(\d{{2}}))?")


@cache
def _spelled() -> tuple[tuple[str, ...], re.Pattern[str]]:
    """The zones that languages have words for, and their phrases, in the group of their zone."""
    phrases_of: dict[str, list[str]] = {}
    for entry in phrases("zones"):
        phrase, _, zone = entry.partition("=")
        begins = r"\b" if not is_wide(phrase) else ""
        ends = begins if not phrase.endswith("*") else ""
        phrases_of.setdefault(zone, []).append(f"{begins}{re.escape(phrase.rstrip('*'))}{ends}")
    groups = "|".join(f"({'|'.join(words)})" for words in phrases_of.values())
    return ("", *phrases_of), re.compile(groups)


@cache
def _of_a_city() -> re.Pattern[str]:
    """The word for time beside a city's name: "heure de Paris", "Berliner Zeit"."""
    time = rf"(?i:{alternatives('time')})"
    links = "|".join((alternatives("of"), alternatives("within")))
    city = r"[\w-]{3,20}(?: [A-Z][\w-]{2,20})?"
    return re.compile(
        rf"{time}\s(?:(?:{links})\s|(?:{alternatives('elided')})')?([^\W\d_]{city})"
        rf"|([A-Z]{city})[\s-]{time}\b"
    )


def _by_name(name: str, day: datetime.date) -> datetime.timezone | None:
    """The zone of an abbreviation or of a city."""
    if name in FIXED:
        return _zone(int(FIXED[name]))
    if name in SEASONAL:
        return _zone(SEASONAL[name] + (60 if _american_summer(day) else 0))
    return _of_city(name, day)


def _of_city(city: str, day: datetime.date) -> datetime.timezone | None:
    name = city.lower().strip()
    if name in AMERICAN:
        return _zone(AMERICAN[name] + (60 if _american_summer(day) else 0))
    for country in countries_of_city(city):
        if country in EUROPEAN:
            return _zone(EUROPEAN[country] + (60 if _european_summer(day) else 0))
        if country in STEADY:
            return _zone(STEADY[country])
    return None


def _zone(minutes: int) -> datetime.timezone:
    return datetime.timezone(datetime.timedelta(minutes=max(-720, min(minutes, 840))))


def _european_summer(day: datetime.date) -> bool:
    """From the last Sunday of March to that of October, as in the EU since 1996."""
    return _sunday(day.year, 3, last=True) <= day < _sunday(day.year, 10, last=True)


def _american_summer(day: datetime.date) -> bool:
    """From the second Sunday of March to the first of November; until 2006 April to October."""
    if day.year < 2007:
        return _sunday(day.year, 4) <= day < _sunday(day.year, 10, last=True)
    return _sunday(day.year, 3) + datetime.timedelta(7) <= day < _sunday(day.year, 11)


def _sunday(year: int, month: int, last: bool = False) -> datetime.date:
    """The first or the last Sunday of a month."""
    if last:
        end = datetime.date(year, month, 31)
        return end - datetime.timedelta((end.weekday() + 1) % 7)
    first = datetime.date(year, month, 1)
    return first + datetime.timedelta((6 - first.weekday()) % 7)
