"""Hours as they are printed: "14:30", "9 h", "6 p.m.", "18時"."""

import re
from functools import cache

from store.parse.words.book import alternatives, is_wide, phrases, tokens_of
from store.parse.words.level import lower
from store.parse.words.lexicon.zones import ABBREVIATED
from store.parse.words.phrasebook import wide_phrases

HALVES = r"[ap]\.?m"
"""The halves of a day, which every language borrows: "a.m."."""

_MINUTES = re.compile(r"\d[:.h]\d\d")
_BEFORE = 16  # characters


@cache
def hour() -> re.Pattern[str]:
    """One with its minutes, or with the word that says that it is one."""
    return re.compile(rf"\d{{1,2}}\s?[:.hH]\s?\d\d|\d{{1,2}}\s?{hour_words()}", re.I)


@cache
def hour_words() -> str:
    """A regular expression of what stands right behind the figure of an hour."""
    words = [word for word in phrases("hours") if word[-1].isalnum()]
    narrow = "|".join(re.escape(word) for word in words if not is_wide(word))
    wide = "|".join(re.escape(word) for word in words if is_wide(word))
    return rf"(?:(?:{HALVES}|{narrow})\b|{wide})"


def clock_in(text: str) -> tuple[int, int] | None:
    """The hour (0-24) and the minute that a levelled text gives first; noon where it says so."""
    if _says(text, "midnight") and not _MINUTES.search(text):
        return 0, 0
    military = _in_four().search(text)
    if military:
        return int(military[1]), int(military[2])
    lowered = lower(text)
    for found in _clock().finditer(lowered):
        clock = _read(found, lowered)
        if clock:
            return clock
    return (12, 0) if _says(text, "noon") else None


def _says(text: str, time: str) -> bool:
    """Noon or midnight is said, with its accents: without them "dél" is another word elsewhere."""
    if _named(time).search(lower(text)):
        return True
    return not set(tokens_of(text)).isdisjoint(wide_phrases(time))


@cache
def _named(time: str) -> re.Pattern[str]:
    names = "|".join(re.escape(lower(name)) for name in phrases(time) if not is_wide(name))
    return re.compile(rf"(?<![^\W\d_])(?:{names})(?![^\W\d_])")


@cache
def _in_four() -> re.Pattern[str]:
    """An hour such as "1600 hrs" or "1600 GMT"."""
    zones = "|".join(map(str.upper, ABBREVIATED))
    hours = alternatives("in_four")
    return re.compile(rf"(?<!\d)([01]\d|2[0-4])([0-5]\d)\s?(?:(?i:{hours})|{zones})\b")


@cache
def _clock() -> re.Pattern[str]:
    """An hour with its minutes, and what says that it is one; in lower case."""
    wide_noon = "|".join(wide_phrases("noon"))
    halves = f"{alternatives('morning')}|{alternatives('afternoon')}|{wide_noon}"
    return re.compile(
        rf"(?<![\d/.-])(?:(?P<before>{halves})\s?)?(?P<hour>\d{{1,2}})"
        rf"(?:\s?(?:[:.]|{alternatives('hours')})\s?(?P<minute>[0-5]\d)(?!\d))?"
        rf"\s?(?:(?P<behind>{HALVES})\b|(?P<unit>{hour_words()})(?P<half>{alternatives('half')})?)?"
    )


@cache
def _at() -> re.Pattern[str]:
    """What ends in front of the figure of an hour."""
    words = f"{alternatives('hours')}|{alternatives('at_hour')}"
    return re.compile(rf"(?<![^\W\d_])(?:{words})\.?\s*$")


def _read(found: re.Match[str], text: str) -> tuple[int, int] | None:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    before, behind = found["before"] or "", found["behind"] or ""
    told = found["minute"] or found["unit"] or before or behind
    if not (told or _at().search(text[max(0, found.start() - _BEFORE) : found.start()])):
        return None
    if behind.startswith("p") or before in phrases("afternoon"):
        hour = hour + 12 if hour < 12 else hour
    elif (behind or before in phrases("morning")) and hour == 12:
        hour = 0
    minute = 30 if found["half"] else minute
    return (hour, minute) if hour < 24 or (hour == 24 and minute == 0) else None
