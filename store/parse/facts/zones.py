"""Names of time zones and what they are off from UTC on a day."""

import datetime
import re

from store.parse.words.places import countries_of_city
from store.text.words import pairs

_FIXED = {
    name: int(minutes)
    for name, minutes in pairs(
        """utc=0 gmt=0 z=0 wet=0 bst=60 west=60 cet=60 mez=60 hnec=60 cest=120 mesz=120
        eet=120 eest=180 msk=180 мск=180 ist=330 est=-300 edt=-240 cst=-360 cdt=-300
        mst=-420 mdt=-360 pst=-480 pdt=-420 hst=-600 akst=-540 akdt=-480 nst=-210 ndt=-150
        brt=-180 jst=540 kst=540 hkt=480 sgt=480 aest=600 aedt=660 awst=480 acst=570
        nzst=720 nzdt=780 sast=120 eat=180 cat=120 wat=60 trt=180 gst=240 pkt=300 npt=345
        ict=420 wib=420 myt=480 pht=480 wita=480 wit=540"""
    ).items()
}
_SUMMER = {"et": -300, "ct": -360, "mt": -420, "pt": -480}
_COUNTRIES = {
    **dict.fromkeys(
        ("FR", "DE", "IT", "ES", "NL", "BE", "AT", "CH", "LU", "DK", "SE", "NO", "PL", "CZ", "SK"),
        60,
    ),
    **dict.fromkeys(("HU", "HR", "SI", "RS", "MT", "MC"), 60),
    **dict.fromkeys(("GB", "IE", "PT"), 0),
    **dict.fromkeys(("FI", "GR", "RO", "BG", "EE", "LV", "LT", "UA"), 120),
}
_STEADY = {
    "JP": 540,
    "KR": 540,
    "CN": 480,
    "TW": 480,
    "HK": 480,
    "SG": 480,
    "RU": 180,
    "TR": 180,
    "BR": -180,
    "AR": -180,
    "IN": 330,
    "KE": 180,
    "ZA": 120,
}
_AMERICAN = {"washington": -300, "new york": -300, "boston": -300, "chicago": -360}
_WORDS = tuple(
    (re.compile(words), name)
    for words, name in (
        (r"\b(?:us |u\.s\. )?eastern\b|heure (?:normale |avancée )?de l'est", "et"),
        (r"\b(?:us )?central (?:daylight |standard )?time\b", "ct"),
        (r"\b(?:us )?mountain\b", "mt"),
        (r"\b(?:us )?pacific\b", "pt"),
        (r"british summer time", "bst"),
        (r"greenwich", "gmt"),
        (r"\beast african? time\b", "eat"),
        (r"\bcentral african? time\b", "cat"),
        (r"\bwest african? time\b", "wat"),
        (r"\bsouth african? (?:standard )?time\b", "sast"),
        (r"\bindian? standard time\b", "ist"),
        (r"\bgulf standard time\b", "gst"),
        (r"日本時間", "jst"),
        (r"한국\s?시간", "kst"),
        (r"(?:北京|台北|臺北|台灣|臺灣|香港)(?:时间|時間)", "hkt"),
        (r"hora (?:peninsular|española|de españa|central europea)|ora italiana", "paris"),
        (r"heure (?:française|d'europe centrale)|mitteleuropäische|deutscher zeit", "paris"),
        (r"nederlandse tijd|svensk tid|dansk tid|norsk tid|czasu polskiego|středoevropsk", "paris"),
        (r"\buk time|british time|hora de (?:lisboa|portugal)|\birish time", "london"),
        (r"suomen aikaa|за київським|по киевскому", "helsinki"),
        (r"московск|по мск", "msk"),
    )
)
_ABBREVIATION = re.compile(r"(?<![^\W\d_])[A-ZМСК]{2,5}(?![^\W\d_])")
_OF_CITY = re.compile(
    r"(?:heure|hora|ora|uur|time|zeit|tid|čas|czasu?)\s(?:(?:de|di|in|von|i)\s|d')?"
    r"([^\W\d_][\w-]{3,20}(?: [A-Z][\w-]{2,20})?)"
    r"|([A-Z][\w-]{3,20}(?: [A-Z][\w-]{2,20})?)[\s-](?:time|Zeit|tijd|tid)\b"
)
_OFFSET = re.compile(r"(?:UTC|GMT)\s?([+-−])\s?(\d{1,2})(?::?(\d{2}))?")


def offset_named(text: str, day: datetime.date) -> datetime.timezone | None:
    """The first zone that `text` names, as it is on `day`; None where it names none."""
    signed = _OFFSET.search(text)
    if signed:
        minutes = int(signed[2]) * 60 + int(signed[3] or 0)
        return _zone(minutes if signed[1] == "+" else -minutes)
    lowered = text.lower()
    told = [(found.start(), found[0].lower()) for found in _ABBREVIATION.finditer(text)]
    told += [(found.start(), name) for words, name in _WORDS if (found := words.search(lowered))]
    names = [name for _, name in sorted(told)]
    names += [city[1] or city[2] for city in _OF_CITY.finditer(text)]
    return next((zone for name in names if (zone := _by_name(name, day))), None)


def _by_name(name: str, day: datetime.date) -> datetime.timezone | None:
    """The zone of an abbreviation or of a city."""
    if name in _FIXED:
        return _zone(_FIXED[name])
    if name in _SUMMER:
        return _zone(_SUMMER[name] + (60 if _american_summer(day) else 0))
    return _of_city(name, day)


def _of_city(city: str, day: datetime.date) -> datetime.timezone | None:
    name = city.lower().strip()
    if name in _AMERICAN:
        return _zone(_AMERICAN[name] + (60 if _american_summer(day) else 0))
    for country in countries_of_city(city):
        if country in _COUNTRIES:
            return _zone(_COUNTRIES[country] + (60 if _european_summer(day) else 0))
        if country in _STEADY:
            return _zone(_STEADY[country])
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
