"""Where a release is dated from: the city before the date or before the first sentence."""

import re
from functools import cache, lru_cache

from msgspec import Struct

from store.model.document import Span
from store.parse.facts.dates import dates_in, is_weekday
from store.parse.facts.hours import hour_words
from store.parse.facts.printed import PLAIN, Habits, Printed
from store.parse.trace import Found
from store.parse.words.book import Words, is_wide, phrases, tokens_of, word_set
from store.parse.words.level import levelled
from store.parse.words.lexicon.wires import PRINTED, SENT, WIDE_WIRES
from store.parse.words.lexicon.zones import ABBREVIATED
from store.parse.words.places import (
    countries_of_city,
    countries_of_state,
    country_named,
    is_particle,
    title_case,
)
from store.parse.words.remembered import LINES
from store.parse.words.table import OF_RELEASES, lists_of

_KINDS, _SKIP = lists_of("kinds"), lists_of("skip")
_REACH = 150
_END = re.compile(
    r"(?=[\s/.:–—―-])(?:\s{0,3}(?:/\s?-{1,2}|-{2,3}|\.\s?[-–—]{1,2}|[–—―]{1,2}|\s-\s|/-/)\s{0,3}"
    r"|(?<=[^\W\d_][^\W\d_][^\W\d_])[.:]\s|(?<=[\d)])[.:]\s)"
)
_MARK, _BLANKS = re.compile(r"[/.:–—―-]"), 3  # every end has one, behind so many blanks
_BRACKETED = re.compile(r"[(\[]\s?([^()\[\]\n]{2,80})[)\]]\s{0,2}(?:[-–—:]\s?)?")
_TAIL = re.compile(r"\([^()]{2,40}\)\s?[-–—]{1,3}\s?")
_OF_CLOCK = re.compile(r"[\dTZ]")  # some of which every hour and every time zone has
_WORD = re.compile(r"[^\s,]+")
_SURE, _DOUBTED = 1.0, 0.5
_SPLIT = re.compile(r"\s{0,3}[,;|/]\s{0,3}|\s[-–—l]\s")


class Dateline(Struct, frozen=True):
    """`end` is the offset in the document's text at which the sentence behind it begins.

    `countries` are those of the place, where it is known.
    """

    place: Found[str] | None
    dates: tuple[Printed, ...]
    end: int
    countries: tuple[str, ...] = ()

    @property
    def is_sure(self) -> bool:
        """A date, or a place that is known or marked, says that the running text begins here."""
        return bool(self.dates) or (self.place is not None and self.place.score == _SURE)


def run_in(text: str, start: int, habits: Habits = PLAIN) -> Dateline | None:
    """The dateline that opens a paragraph, which begins at `start` of its document's text."""
    head = text[:_REACH].replace("\n", " ")
    if is_wide(head[:30]):
        return _asian(head, start, habits)
    bracketed = _BRACKETED.match(head)
    if bracketed:
        behind = bracketed.end()
        found = _read(bracketed[1], start + 1, start + behind, (habits, "."))
        again = found is None and text[behind : behind + 1].isalpha()
        return run_in(text[behind:], start + behind, habits) if again else found
    level, best = levelled(head), None
    mark = _MARK.search(level)
    ends = list(_END.finditer(level, max(0, mark.start() - _BLANKS))) if mark else []
    inside = [(date.start, date.end) for date in dates_in(head, habits)] if ends else []
    for number, end in enumerate(ends):
        if any(left < end.start() < right for left, right in inside):
            continue
        if best and not _adds_only_date(level[best.end - start : end.start()], habits):
            break
        how = (habits, end.group().strip())
        found = _read(head[: end.start()], start, start + end.end(), how)
        best = found or best
        if number > 4:
            break
    if best and (tail := _TAIL.match(head, best.end - start)):
        return Dateline(best.place, best.dates, start + tail.end(), best.countries)
    return best


def _adds_only_date(text: str, habits: Habits) -> bool:
    """Between two marks stands but a date, an hour or a wire, as in "London – 3 May – It"."""
    names, strong = _names(text, tuple(dates_in(text, habits))) if len(text) < 60 else (None, False)
    return strong and not names


def dated_place(text: str, start: int, dates: tuple[Printed, ...]) -> Dateline | None:
    """The place that a line of its own gives together with a date, such as "Paris, le 3 mai"."""
    if is_wide(text):
        return None
    return _place(text, start, start + len(text), dates, "")


def _read(text: str, start: int, end: int, how: tuple[Habits, str]) -> Dateline | None:
    habits, mark = how
    return _place(text, start, end, tuple(dates_in(text, habits)), mark)


def _place(
    text: str, start: int, end: int, dates: tuple[Printed, ...], mark: str
) -> Dateline | None:
    """The dateline that `text` is, if every word of it is accounted for."""
    names, strong = _names(text, dates)
    if names is None:
        return None
    if not names:
        return Dateline(None, dates, end) if dates else None
    city, known = names[0], countries_of_city(names[0])
    regions = [name for name in names[1:] if _is_region(name)]
    if not _is_name(city, bool(known)) or (len(names) - len(regions) > 2 and not dates):
        return None
    behind = bool(dates) and text.find(city) > dates[0].start
    strong = (strong or bool(regions)) and not behind
    score = _SURE if known or strong else _weak(city, mark)
    if score == 0 or (len(names) > 1 + len(regions) and not (known or dates)):
        return None
    place = Found(
        title_case(city), _span(text, city, start), score, "the city in front of the date or text"
    )
    return Dateline(place, dates, end, _countries(known, regions))


def _weak(city: str, mark: str) -> float:
    """How far a city that no list knows is believed, by its letters and the mark behind it."""
    if not mark or mark in (".", ":"):
        return 0.0
    return _SURE if city.isupper() and len(city) > 3 else _DOUBTED


def _names(text: str, dates: tuple[Printed, ...]) -> tuple[list[str] | None, bool]:
    """The names that remain of `text` without dates and wires, and whether there were any such.

    None where it is longer than a dateline.
    """
    left = levelled(text)
    for printed in reversed(dates):
        left = left[: printed.start] + " , " + left[printed.end :]
    wired = "(" in left or "/" in left or any(wire in left for wire in PRINTED)
    left, wires = _wire().subn(" , ", left) if wired else (left, 0)
    left, clocks = _clock().subn(" ", left) if _OF_CLOCK.search(left) else (left, 0)
    names = []
    for name in _SPLIT.split(left):
        words = _WORD.findall(name)
        while words and _is_glue(words[0]) and not countries_of_city(" ".join(words)):
            del words[0]
        while words and _is_glue(words[-1]):
            del words[-1]
        names.append(" ".join(words).strip(" :-–—"))
    names = [name for name in names if name]
    if len(names) > 4 or any(len(name.split()) > 5 for name in names):
        return None, False
    return names, bool(dates or wires or clocks)


@lru_cache(maxsize=LINES)
def _is_glue(word: str) -> bool:
    plain = tokens_of(word)
    return all(p in word_set("dating") or (len(p) > 3 and is_weekday(p)) for p in plain)


def _is_region(name: str) -> bool:
    return bool(countries_of_state(name) or country_named(name) or countries_of_city(name))


def _is_name(city: str, known: bool) -> bool:
    """Capitalised words without digits that are no label of anything."""
    words = city.replace("-", " ").replace("/", " ").split()
    if not words or words[0] in _bylines() or any(c.isdigit() for c in city) or len(city) > 40:
        return False
    if not all(_starts_large(word) or is_particle(word) for word in words):
        return False
    tokens = tokens_of(city)
    return known or not _is_set(tokens)


def _is_set(tokens: Words) -> bool:
    """A set phrase, or words around one of several words; small ones are in many cities' names."""
    if tokens.whole & OF_RELEASES or tokens.at(0, _KINDS):
        return True
    return any(tokens.at(n, _KINDS | _SKIP) > 1 for n in range(len(tokens)))


def _starts_large(word: str) -> bool:
    plain = word[2:] if word[1:2] in ("'", "’") else word
    return plain[:1].isupper() or (plain[:1].isalpha() and not plain[:1].islower())


def _countries(known: tuple[str, ...], regions: list[str]) -> tuple[str, ...]:
    for region in regions:
        named = country_named(region)
        of_state = (named,) if named else countries_of_state(region)
        if of_state:
            return tuple(c for c in known if c in of_state) or of_state
    return known


@cache
def _bylines() -> frozenset[str]:
    """Such words as open a line: those that a name is printed behind."""
    return frozenset(word.title() for word in phrases("by"))


@cache
def _wire() -> re.Pattern[str]:
    names = "|".join(map(re.escape, PRINTED))
    return re.compile(rf"\([^()]{{2,40}}\)|/[^/\n]{{3,40}}(?:/|$)|\b(?:{names})\b")


@cache
def _clock() -> re.Pattern[str]:
    """An hour with what stands behind it, or the name of a zone."""
    zones = "|".join(name.upper() for name in ABBREVIATED if len(name) > 2)
    return re.compile(
        rf"\d{{1,2}}\s?[:hH.]\s?\d{{2}}(?:\s?{hour_words()}\.?)?\b|\d{{1,2}}\s?{hour_words()}\.?"
        rf"|\b(?-i:{zones})\b",
        re.I,
    )


@cache
def _in_wide() -> re.Pattern[str]:
    """The city in the brackets of a paper or a wire, in front of a wire's word or of a day."""
    papers, sent = "|".join(WIDE_WIRES), f"[{''.join(SENT)}]"
    han = "\u4e00-\u9fff"
    hangul = "\uac00-\ud7af"
    return re.compile(
        rf"\s{{0,4}}(?:[(（【\[〔]\s?(?:(?:{papers})\s?)?"
        rf"([\u3040-\u30ff{han}{hangul}]{{2,8}}?)\s?(?:[=＝][^)）】\]〕]{{1,20}}|{sent}"
        r"|[，,、\s]{0,2}\d[^)）】\]〕]{3,24})?[)）】\]〕]"
        rf"|\s{{0,4}}[(（\[]\s?\d{{4}}[-./]\d{{1,2}}[-./]\d{{1,2}}[,，\s]{{1,3}}([{han}{hangul}]{{2,8}})[)）\]]"
        rf"|(?:{papers})([{han}]{{2,4}}?)(?:\d{{1,2}}[月日]|{sent})"
        rf"|([{han}]{{2,4}})\d{{1,2}}月\d{{1,2}}日{sent})"
    )


def _span(text: str, name: str, start: int) -> Span | None:
    at = text.find(name)
    return Span(start + at, start + at + len(name)) if at >= 0 else None


def _asian(head: str, start: int, habits: Habits) -> Dateline | None:
    found = _in_wide().match(head)
    if not found:
        return None
    name = next(filter(None, found.groups()))
    dates = tuple(dates_in(found[0], habits))
    known = countries_of_city(name)
    if not known and (
        len(name) > 3 or not (dates or not found[1] or found[0].rstrip()[-2:-1] in SENT)
    ):
        return None
    at = start + found.start(found.lastindex or 1)
    place = Found(
        name, Span(at, at + len(name)), _SURE if known else _DOUBTED, "the city in brackets"
    )
    return Dateline(place, dates, start + found.end(), known)
