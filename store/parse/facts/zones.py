"""Names of time zones and what they are off from UTC on a day."""

import datetime
import re
from functools import cache

from store.parse.words.book import alternatives, is_wide, phrases
from store.parse.words.lexicon.zones import ABBREVIATED, LIKELIEST, NAMED, SIGNED, ZONES
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
    """The word for time beside a city's name: "heure de Paris", "New York time"."""
    time = rf"(?i:{alternatives('time')})"
    links = "|".join((alternatives("of"), alternatives("within")))
    city = r"[\w-]{2,20}(?: [A-Z][\w-]{2,20})?"
    return re.compile(
        rf"{time}\s(?:(?:{links})\s|(?:{alternatives('elided')})')?([^\W\d_]{city})"
        rf"|([A-Z]{city})[\s-]{time}\b"
    )


def _by_name(name: str, day: datetime.date) -> datetime.timezone | None:
    """The zone of an abbreviation, folded, or of a city."""
    if name in ABBREVIATED:
        return _zone(int(ABBREVIATED[name]))
    known = NAMED.get(name.lower()) or _of_city(name)
    return _on(known, day) if known else None


def _of_city(city: str) -> str | None:
    """IANA's name of the zone in which a city lies, or that of its country."""
    own, only = _zones()
    countries = (only.get(country) for country in countries_of_city(city))
    return own.get(city.strip().casefold()) or next(filter(None, countries), None)


@cache
def _zones() -> tuple[dict[str, str], dict[str, str]]:
    """The zones by the city of their name, and by the country whose only or likeliest they are."""
    own: dict[str, str] = {}
    of_country: dict[str, list[str]] = {}
    for zone, countries in ZONES.items():
        own[zone.rpartition("/")[2].replace("_", " ").casefold()] = zone
        for country in countries.split(","):
            of_country.setdefault(country, []).append(zone)
    only = {country: zones[0] for country, zones in of_country.items() if len(zones) == 1}
    return own, only | LIKELIEST


def _on(zone: str, day: datetime.date) -> datetime.timezone | None:
    """What a zone is off UTC at noon of a day, by the system's tz database or that of `tzdata`."""
    from zoneinfo import ZoneInfo

    noon = datetime.datetime.combine(day, datetime.time(12), ZoneInfo(zone))
    return datetime.timezone(noon.utcoffset() or datetime.timedelta())


def _zone(minutes: int) -> datetime.timezone:
    return datetime.timezone(datetime.timedelta(minutes=max(-720, min(minutes, 840))))
