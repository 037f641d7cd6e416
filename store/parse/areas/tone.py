"""Which lines are running text, which of it asks to call, and which asks for something else."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice

import msgspec

from store.parse.page.page import Page
from store.parse.page.strips import Strip
from store.parse.words.book import about, alternatives, is_wide, tokens_of, vocabulary, word_set
from store.parse.words.level import SMALL_WORD
from store.parse.words.remembered import LINES, TEXTS

_LONG = 150
_LONGEST_WHOLE, _REACH = 600, 300  # characters
_ENDS = (".", "!", "?", ".”", '."', "».", ".»")
_FEWEST_SMALL = 9
_FEWEST_ENDED = 4
_SMALL_BY_FACT = 3
_WIDE_LONG = 24
_WRAPPED = 40
_LONGEST_HEADING = 60
_ABOVE = 10
_SENTENCE = re.compile(r"[.!?][\"')\]]*\s+(?=[^\W\d_a-z])")
_STOP = re.compile(r"[^\W\d_]{3}\. +[^\W\d_]")


def is_prose(strip: Strip, page: Page) -> bool:
    """Running text: many small words, or a long line of wide letters with a full stop."""
    body = page.body(strip).strip()
    if is_wide(body):
        return len(body) > _WIDE_LONG and ("。" in body or body.endswith("다."))
    most = _SMALL_BY_FACT * page.fact_count(strip)
    enough = max(most + 1, _FEWEST_SMALL)
    small = sum(1 for _ in islice(SMALL_WORD.finditer(body), enough))
    if small <= most:
        return False
    if body.endswith(_ENDS) and small >= _FEWEST_ENDED:
        return True
    return small >= _FEWEST_SMALL and (len(body) >= _LONG or body.count(" ") >= _FEWEST_SMALL)


def near_facts(strip: Strip, page: Page) -> Iterator[Strip]:
    """The sentences of running text that hold facts, with one on either side of each.

    What stands further off says nothing of whom to call, and a paragraph may be a whole release,
    in which nothing but blanks may part the sentences.
    """
    if strip.end - strip.start <= _LONGEST_WHOLE:
        yield strip
        return
    start = end = strip.start
    for first, last in _windows(strip, page):
        if first > end:
            if end > start:
                yield _part(strip, start, end)
            start = first
        end = max(end, last)
    yield _part(strip, start, end)


def _windows(strip: Strip, page: Page) -> Iterator[tuple[int, int]]:
    """Of each fact its sentence and those beside it, as far as they are within reach."""
    stops = (stop.end() for stop in _SENTENCE.finditer(page.text, strip.start, strip.end))
    bounds = [strip.start, *stops, strip.end]
    for fact in page.facts.within(strip.start, strip.end):
        at = bisect_right(bounds, fact.span.start) - 1
        first = max(bounds[max(at - 1, 0)], fact.span.start - _REACH)
        last = min(bounds[min(at + 2, len(bounds) - 1)], fact.span.end + _REACH)
        while strip.start < first < fact.span.start and not page.text[first - 1].isspace():
            first += 1
        while fact.span.end < last < strip.end and not page.text[last].isspace():
            last -= 1
        yield first, last


def _part(strip: Strip, start: int, end: int) -> Strip:
    gap = strip.gap if start == strip.start else 0
    return msgspec.structs.replace(strip, start=start, end=end, gap=gap)


def opens_about(strip: Strip, page: Page) -> bool:
    """A boilerplate's heading without facts, or its text in the same line: "About Acme: …. …"."""
    body = page.body(strip).strip()
    tokens = tokens_of(body[:_LONGEST_HEADING])
    if not tokens or is_wide(body) or not about().at(tokens, 0):
        return False
    if page.fact_count(strip):
        return _STOP.search(page.words(strip)) is not None
    return len(body) <= _LONGEST_HEADING and not body.endswith(".") and not invites(body)


@lru_cache(maxsize=TEXTS)
def invites(words: str) -> bool:
    """The words ask their reader to call or write; of a whole area each of its entries wants to
    know it."""
    inviting = vocabulary("invites", "headings")
    return inviting.found_in(tokens_of(words)) or inviting.wide_in(words) is not None


def refuses(strip: Strip, page: Page) -> bool:
    """The line offers its facts for something else: to leave a list, to dial in, to complain."""
    count = page.fact_count(strip)
    if not count:
        return False
    boxes = [address.partition("@")[0] for address in page.addresses(strip)]
    if len(boxes) == count and any(map(_leaves, boxes)):
        return True
    words = page.words(strip)
    stop = _SENTENCE.search(words, words.rfind("\n") + 1)
    end = stop.start() if stop else len(words)
    first, rest = words[:end], _passing().sub(" ", words[end:])
    return _refuses(first) or _refuses(rest) or _relayed(words)


def goes_on_refusing(above: Strip, strip: Strip, page: Page) -> bool:
    """A sentence that refuses, in the line above, goes on with the facts of this one."""
    body = page.body(above).strip()
    if strip.gap or len(body) < _WRAPPED or body.endswith((*_ENDS, ":")) or page.fact_count(above):
        return False
    return _refuses(body) and page.body(strip).lstrip()[:1].islower()


def _relayed(words: str) -> bool:
    """It says who carried the text, and announces nobody of the release."""
    tokens = tokens_of(words)
    asked = vocabulary("audiences", "desks", "functions")
    return vocabulary("relays").found_in(tokens) and not asked.found_in(tokens)


@cache
def _passing() -> re.Pattern[str]:
    """What a sentence behind the facts may speak of without taking them back."""
    return re.compile(rf"\b(?:{alternatives('passing')})\b", re.I)


def _leaves(box: str) -> bool:
    """A mailbox that takes people off a list, or is the site's own."""
    return box in word_set("leaving") or _refuses(box)


def relays(strip: Strip, page: Page) -> bool:
    """The line says who carried the release, whose own numbers may stand below."""
    if page.fact_count(strip):
        return False
    return vocabulary("relays").found_in(tokens_of(page.body(strip)))


@lru_cache(maxsize=LINES)
def _refuses(words: str) -> bool:
    refusing = vocabulary("refuses")
    return refusing.found_in(tokens_of(words)) or refusing.wide_in(words) is not None


def is_elsewhere(above: Sequence[Strip], page: Page) -> bool:
    """The nearest heading above opens a boilerplate or the like."""
    for strip in reversed(above[-_ABOVE:]):
        body = page.body(strip).strip()
        if len(body) > _LONGEST_HEADING or body.endswith("."):
            continue
        tokens = tokens_of(body)
        if vocabulary("headings").found_in(tokens):
            return False
        if tokens and about().at(tokens, 0):
            return True
    return False
