"""Lines that a mail's program prints over it: who sent it, and who else got it."""

import re
from collections.abc import Iterator, Sequence

from store.parse.facts.index import PhoneFound
from store.parse.page.page import Page
from store.parse.page.strips import Strip
from store.parse.words.book import known_as
from store.parse.words.table import lists_of

_LABEL = re.compile(r"[\s*>|]{0,6}([^\W\d_][^\n:：]{0,20}?)\s?\*{0,2}[:：]")
_TO, _SENDER, _OTHERS = map(lists_of, ("addressees", "senders", "mailed"))
_LEAST, _WHOLE = 2, 3
_NEAR = 1
_BETWEEN = re.compile(r"[\s,;<>'\"()]*")


def without_addressees(strips: Sequence[Strip], page: Page) -> list[Strip]:
    """The strips but for the lines of a mail's head that name nobody to call: those whom it went
    to, and the bare address that it came from."""
    kept: list[Strip] = []
    for run in _runs(strips, page):
        labels = [_label(strip, page) for strip in run]
        if len(run) < _LEAST or not any(label & _TO for label in labels):
            kept += run
            continue
        whole = sum(label != 0 for label in labels) >= _WHOLE
        kept += [
            strip
            for strip, label in zip(run, labels, strict=True)
            if not (label & _TO or not label)
            if not (whole and label & _SENDER and _is_bare(strip, page))
        ]
    return kept


def _runs(strips: Sequence[Strip], page: Page) -> Iterator[list[Strip]]:
    """Lines of such a head one below the other, and each other line by itself."""
    run: list[Strip] = []
    for strip in strips:
        label = _label(strip, page)
        goes_on = strip.gap <= _NEAR and (label != 0 or (bool(run) and _is_more(strip, page)))
        if run and not goes_on:
            yield run
            run = []
        if label or run:
            run.append(strip)
        else:
            yield [strip]
    if run:
        yield run


def _label(strip: Strip, page: Page) -> int:
    """The lists of the label that the line begins with, if it is one of a mail's head."""
    found = _LABEL.match(page.text, strip.start, strip.end)
    return known_as(found[1]) & (_TO | _SENDER | _OTHERS) if found else 0


def _is_more(strip: Strip, page: Page) -> bool:
    """Nothing but more addresses."""
    alone = _BETWEEN.fullmatch(page.words(strip)) is not None
    return alone and page.fact_count(strip) == len(page.addresses(strip)) > 0


def _is_bare(strip: Strip, page: Page) -> bool:
    """No number stands there: a memo may say so who is to be called."""
    facts = page.facts.within(strip.start, strip.end)
    return not any(isinstance(fact, PhoneFound) for fact in facts)
