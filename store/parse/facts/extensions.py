"""Extensions: behind a number, before it, a second one, and those that stand without a number."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from store.model.document import Span
from store.parse.facts.index import PhoneFound
from store.parse.words.book import alternatives, is_wide, phrases

_LONG, _SHORT = 4, 2
_REACH = 40
_FAR = 240
_LONGEST = 24  # characters of such a word with the signs behind it
_FIGURE = re.compile(r"\d+")
_LEADS = re.compile(r"\d[\s,;]{1,2}(?:[^\W\d_]{1,5}\s)?\Z")
_SIGNS = ("(", "[", ",", ";", ":", "|", "-", "\n")
_STOP = re.compile(r"(?:^|[^\W\d_]{4})[.!?]\s")
_SOMEBODY = re.compile(r"[^\W\d_]{2,}\.?,? [^\W\d_]{2,}")


def extension_behind(text: str, end: int) -> re.Match[str] | None:
    """The extension right behind a number; its digits are the first group."""
    return _behind().match(text, end)


def extension_before(text: str, end: int, floor: int) -> re.Match[str] | None:
    """The extension right before a number: "toestel 27 op (0318) 000 200"."""
    window = text[max(floor, end - _REACH) : end]
    return _before().search(window) if _LEADS.search(window) else None


def with_extension(phone: PhoneFound, ahead: re.Match[str] | None) -> PhoneFound:
    """The number with the extension that was printed ahead of it, if it has none behind."""
    if ahead is None or not phone.number or ";ext=" in phone.number:
        return phone
    label = phone.label - (len(ahead.string) - ahead.start())
    return msgspec.structs.replace(phone, number=f"{phone.number};ext={ahead[1]}", label=label)


def second_extensions(text: str, phone: PhoneFound, limit: int) -> Iterator[PhoneFound]:
    """More extensions of as many digits at one number: "ext. 61142 y 61143"."""
    whole, _, first = (phone.number or "").partition(";ext=")
    position = phone.span.end
    while second := _second().match(text, position, limit):
        if len(second[1]) != len(first):
            return
        position = second.end()
        span = Span(second.start(1), position)
        number = f"{whole};ext={second[1]}"
        yield msgspec.structs.replace(phone, span=span, label=span.start, number=number)


def lone_extensions(text: str, found: Sequence[PhoneFound]) -> Iterator[PhoneFound]:
    """Extensions that no number stands right before: of one that is yet to come, in wide letters,
    else of the number that somebody else has."""
    if is_wide(text):
        yield from _yet_without_number(text, found)
    for i, phone in enumerate(found):
        limit = found[i + 1].label if i + 1 < len(found) else len(text)
        end = phone.span.end
        for lone in _labelled(text, end, min(limit, end + _FAR)):
            if _is_of_another(text, end, lone.start()):
                number = f"{(phone.number or '').partition(';ext=')[0]};ext={lone[1]}"
                span = Span(lone.start(), lone.end())
                yield msgspec.structs.replace(phone, span=span, label=span.start, number=number)


def _labelled(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The extensions between two offsets; their digits are found faster than their words."""
    for figure in _FIGURE.finditer(text, start, end):
        at = figure.start()
        word = _word_before().search(text, max(start, at - _LONGEST), at)
        lone = _lone().match(text, word.start(), end) if word else None
        if lone:
            yield lone


def _yet_without_number(text: str, found: Sequence[PhoneFound]) -> Iterator[PhoneFound]:
    spans = [phone.span for phone in found]
    for lone in _lone_wide().finditer(text):
        i = bisect_right(spans, lone.start(), key=lambda span: span.start)
        if not i or spans[i - 1].end <= lone.start():
            span = Span(lone.start(), lone.end())
            yield PhoneFound(span=span, label=span.start, number=None, extension=lone[1])


def _is_of_another(text: str, end: int, start: int) -> bool:
    """Somebody else is named between the number and the extension, in the same sentence."""
    before = text[end:start].rstrip(" ")
    if before[-1:] not in _SIGNS or _STOP.search(before):
        return False
    return _SOMEBODY.search(before) is not None


@cache
def _behind() -> re.Pattern[str]:
    words = alternatives("extension")
    return re.compile(
        rf"[\s,;.\-]{{0,4}}\(?(?:{words})(?![^\W\d_])[.:\s]{{0,3}}(\d{{1,6}})\)?", re.I
    )


@cache
def _before() -> re.Pattern[str]:
    words = alternatives("extension")
    small = r"(?:[^\W\d_]{1,5}\s)?"
    return re.compile(
        rf"(?<![^\W_])(?:{words})[.:\s]{{0,3}}(\d{{1,6}})[\s,;]{{1,2}}{small}\Z", re.I
    )


@cache
def _second() -> re.Pattern[str]:
    return re.compile(rf" ?(?:[/,;&+]| (?:{alternatives('joins')}) ) ?(\d{{2,6}})(?![\w-])", re.I)


@cache
def _long_words() -> str:
    words = [word for word in phrases("extension") if len(word) > _SHORT and not is_wide(word)]
    return rf"(?<![^\W_])(?:{'|'.join(map(re.escape, words))})[.:\s]{{0,3}}"


@cache
def _word_before() -> re.Pattern[str]:
    return re.compile(rf"{_long_words()}\Z", re.I)


@cache
def _lone() -> re.Pattern[str]:
    return re.compile(rf"{_long_words()}(\d{{2,6}})(?![\d-])\)?", re.I)


@cache
def _lone_wide() -> re.Pattern[str]:
    words = [word for word in phrases("extension") if len(word) > _LONG or not word.isascii()]
    either = "|".join(map(re.escape, words))
    return re.compile(rf"\(?(?:{either})[.:\s]{{0,3}}(\d{{1,6}})(?![\d-])\)?", re.I)
