"""Dates as they are printed: in words, in digits, in eras, in every lexicon's language."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain

from msgspec import Struct

from store.parse.facts.printed import PLAIN, Habits, Printed, made
from store.parse.facts.worded import figured, year_named
from store.parse.words.book import alternatives, phrases
from store.parse.words.level import bare, levelled
from store.parse.words.lexicon import LEXICONS
from store.parse.words.remembered import LINES

_NUMERALS = {char: str(value) for value, char in enumerate("〇一二三四五六七八九")} | {
    "○": "0",
    "零": "0",
}
_MONTH = r"([^\W\d_]{3,14})"
_ISO = re.compile(r"(\d(?<![\d.-].)\d{3})([-./]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)")
_DIGITS = re.compile(r"(\d(?<![\d./-].)\d?)([-./]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?![\d/-]|\.\d)")
_STAMPED = re.compile(r"(?<=\d/)(\d{2})(\.)(\d{2})\.(\d{4})(?=/\d{2}:\d{2})")
_BLANKED = re.compile(
    r"(\d(?<![\d.,:/(+-].)(?<!\d .)\d) (\d{2}) ((?:19|20)\d{2})(?![\d:]| \d|[-./,]\d)"
)
_COMPACT = re.compile(r"((?:19|20)(?<!\d..)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)")
_ASIAN_DAY = re.compile(r"(?<![\d年년/])(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_DIGIT = re.compile(r"\d")
_BEHIND_BLANK = re.compile(r"\d(?<=[\s-].)")
_WORD_BEFORE = re.compile(rf"\b{_MONTH}\.?[\s-]{{1,2}}\Z")
_REACH = 17  # characters of a month with what parts it from the day
_NUMERAL_YEAR = re.compile(r"[元〇一二三四五六七八九十]{1,4}年")


_REPUBLIC = 1911  # the year before the first of the Republic of China


def dates_in(text: str, habits: Habits = PLAIN) -> list[Printed]:
    """Every date in `text`, by place."""
    if not (_DIGIT.search(text) or ("年" in text and _NUMERAL_YEAR.search(text))):
        return []
    return list(_dates_in(text, habits))


@lru_cache(maxsize=LINES)
def _dates_in(text: str, habits: Habits) -> tuple[Printed, ...]:
    """Remembered, since several finders ask of the same lines."""
    level = levelled(text)
    found: list[Printed] = []
    taken = bytearray(len(level))
    for printed in chain.from_iterable(finder(level, habits) for finder in _FINDERS):
        if not any(taken[printed.start : printed.end]):
            taken[printed.start : printed.end] = b"1" * (printed.end - printed.start)
            found.append(printed)
    return tuple(sorted(found, key=lambda printed: printed.start))


@cache
def months(language: str | None) -> dict[str, int]:
    """The month of every form of every language's names, folded, those of `language` first."""
    table: dict[str, int] = {}
    own = [lexicon for code, lexicon in LEXICONS.items() if code == language]
    for lexicon in (*own, *LEXICONS.values()):
        for number, forms in enumerate(lexicon.calendar.months, start=1):
            for form in forms:
                table.setdefault(bare(form), number)
    return table


class _Words(Struct, frozen=True):
    """Dates whose month is a word, by what stands first."""

    day_first: re.Pattern[str]
    month_first: re.Pattern[str]
    year_first: re.Pattern[str]


@cache
def _words() -> _Words:
    ordinal, joint = _ordinal(), _joint()
    return _Words(
        day_first=re.compile(
            rf"(\d(?<![\d.,/].)(?<!\d[-–:].)\d?)(?:{ordinal}|[ºª°.])?[\s.\-/]{{0,3}}{joint}{_MONTH}"
            rf"(?:[.,]?[\s.\-/,]{{0,3}}{joint}('?\d{{2}}(?!:)|\d{{4}}(?!:\d))(?!\d|[.,]\d))?"
        ),
        month_first=re.compile(
            rf"\b{_MONTH}\.?[\s-]{{1,2}}(\d{{1,2}})(?:{ordinal})?(?![\d:.])"
            r"(?:[.,]?\s{0,3}(\d{4})(?!\d))?"
        ),
        year_first=re.compile(
            rf"(\d(?<!\d.)\d{{3}})[.,]?[\s.-]{{1,3}}{joint}{_MONTH}\.?[\s.-]{{1,3}}(\d{{1,2}})(?!\d)"
        ),
    )


def _ordinal() -> str:
    return rf"-?(?:{alternatives('ordinals')})"


def _joint() -> str:
    """What may stand between day, month and year; an elided word stands close to the next."""
    words = phrases("joined")
    whole = "|".join(re.escape(word) for word in words if not word.endswith("'"))
    elided = "|".join(word[:-1] for word in words if word.endswith("'"))
    return rf"(?:(?:{whole})\s{{1,2}}|(?:{elided})['’]\s?)?"


@cache
def _eras() -> dict[str, int]:
    """The year before the first of an era."""
    return {name: int(year) for name, year in (entry.split("=") for entry in phrases("eras"))}


@cache
def _wide() -> re.Pattern[str]:
    eras = "|".join(name for name in _eras() if not name.isascii())
    return re.compile(
        rf"(?:({eras})\s{{0,2}})?"
        r"(\d{1,4}|元|[〇○零一二三四五六七八九十]{1,5})\s{0,2}[年년]\s{0,2}"
        r"(\d{1,2}|[一二三四五六七八九十]{1,3})\s{0,2}[月월]\s{0,2}"
        r"(\d{1,2}|[一二三四五六七八九十]{1,3})\s{0,2}[日일号號]"
    )


@cache
def _by_letter() -> re.Pattern[str]:
    """The letter of an era before figures: "R3.5.12"."""
    letters = "".join(name for name in _eras() if name.isascii())
    return re.compile(rf"([{letters}])(?<!\w.)(\d{{1,2}})\.(\d{{1,2}})\.(\d{{1,2}})(?!\d)")


def _asian(text: str, habits: Habits) -> Iterator[Printed]:
    del habits
    if "年" in text or "년" in text:
        for found in _wide().finditer(text):
            era, year, month, day = found.groups()
            yield from made(found, _year_of(year, era), _numeral(month), _numeral(day))
    if "月" in text or "월" in text:
        for found in _ASIAN_DAY.finditer(text):
            yield from made(found, None, _numeral(found[1]), _numeral(found[2]))
    for found in _by_letter().finditer(text):
        year = _eras()[found[1]] + int(found[2])
        yield from made(found, year, int(found[3]), int(found[4]))


def _year_of(text: str, era: str | None) -> int:
    value = 1 if text == "元" else _numeral(text)
    if era:
        return _eras()[era] + value
    if 100 <= value < 200:  # years of the Republic of China need no name on Taiwan
        return _REPUBLIC + value
    return _century(value)


def _numeral(text: str) -> int:
    """Digits, or Chinese numerals, said one by one or with tens."""
    if text.isdecimal():
        return int(text)
    if "十" in text:
        tens, _, ones = text.partition("十")
        return int(_NUMERALS.get(tens, "1")) * 10 + int(_NUMERALS.get(ones, "0"))
    return int("".join(_NUMERALS.get(char, "0") for char in text))


def _iso(text: str, habits: Habits) -> Iterator[Printed]:
    del habits
    for found in _ISO.finditer(text):
        yield from made(found, int(found[1]), int(found[3]), int(found[4]))


def _digits(text: str, habits: Habits) -> Iterator[Printed]:
    for found in chain(_DIGITS.finditer(text), _STAMPED.finditer(text)):
        first, second = int(found[1]), int(found[3])
        turned = second > 12 or (habits.month_first and first <= 12)
        day, month = (second, first) if turned else (first, second)
        ambiguous = first != second and max(first, second) <= 12 and found[2] != "."
        yield from made(found, _century(int(found[4])), month, day, ambiguous)


def _blanked(text: str, habits: Habits) -> Iterator[Printed]:
    """Days of a text whose signs a conversion has made blanks: "09 25 2006"."""
    for found in _BLANKED.finditer(text):
        first, second = int(found[1]), int(found[2])
        turned = second > 12 or (habits.month_first and first <= 12)
        day, month = (second, first) if turned else (first, second)
        yield from made(
            found, int(found[3]), month, day, first != second and max(first, second) <= 12
        )


def _compact(text: str, habits: Habits) -> Iterator[Printed]:
    del habits
    for found in _COMPACT.finditer(text):
        yield from made(found, int(found[1]), int(found[2]), int(found[3]))


def _named(
    text: str, pattern: re.Pattern[str], groups: tuple[int, int, int], habits: Habits
) -> Iterator[Printed]:
    """Dates whose month is a word; `groups` are those of day, month and year in the pattern."""
    day, month, year = groups
    table = months(habits.language)
    found = pattern.search(text)
    while found:
        number = table.get(bare(found[month]))
        if number:
            said = found[year]
            full = _century(int(said.strip("'"))) if said else None
            yield from made(found, full, number, int(found[day]))
        found = pattern.search(text, found.end() if number else found.end(1))


def _day_first(text: str, habits: Habits) -> Iterator[Printed]:
    return _named(text, _words().day_first, (1, 2, 3), habits)


def _month_first(text: str, habits: Habits) -> Iterator[Printed]:
    """By the figures of the day, of which there are less than there are words."""
    table, pattern, end = months(habits.language), _words().month_first, 0
    for day in _BEHIND_BLANK.finditer(text):
        at = day.start()
        word = _WORD_BEFORE.search(text, max(end, at - _REACH), at)
        number = table.get(bare(word[1])) if word else None
        found = pattern.match(text, word.start()) if word and number else None
        if found and number:
            full = _century(int(found[3])) if found[3] else None
            yield from made(found, full, number, int(found[2]))
            end = found.end()


def _year_first(text: str, habits: Habits) -> Iterator[Printed]:
    return _named(text, _words().year_first, (3, 2, 1), habits)


def _figured(text: str, habits: Habits) -> Iterator[Printed]:
    return figured(text, months(habits.language))


def _year_named(text: str, habits: Habits) -> Iterator[Printed]:
    return year_named(text, months(habits.language))


_WORDED = (_figured, _year_first, _year_named, _day_first, _month_first)
_FINDERS = (_asian, _iso, _digits, _blanked, *_WORDED, _compact)


def _century(year: int) -> int:
    return year if year > 99 else year + (2000 if year < 50 else 1900)


def is_calendar_word(word: str) -> bool:
    """A folded word that is some language's name of a weekday or month."""
    return word in _weekdays() or word in months(None)


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(
        bare(form)
        for lexicon in LEXICONS.values()
        for forms in lexicon.calendar.weekdays
        for form in forms
    )


def is_weekday(word: str) -> bool:
    """A folded word that is some language's name of a weekday."""
    return word in _weekdays()
