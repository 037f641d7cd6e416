"""Which lines are running text, which of it asks to call, and which asks for something else."""

import re
from collections.abc import Sequence
from functools import cache

from store.parse.contacts.page import Page
from store.parse.contacts.strips import Strip
from store.parse.contacts.words import Vocabulary, about, is_wide, tokens_of, vocabulary

_LONG = 150
_SMALL_WORD = re.compile(r"(?<![\w@.-])[a-zà-ÿ]{2,}(?![\w@.-])")
_ENDS = (".", "!", "?", ".”", '."', "».", ".»")
_FEWEST_SMALL = 9
_FEWEST_ENDED = 4
_SMALL_BY_FACT = 3
_WIDE_LONG = 24
_LONGEST_HEADING = 60
_ABOVE = 10
_STOP = re.compile(r"[^\W\d_]{3}\. +[^\W\d_]")


def is_prose(strip: Strip, page: Page) -> bool:
    """Running text: many small words, or a long line of wide letters with a full stop."""
    body = page.body(strip).strip()
    if is_wide(body):
        return len(body) > _WIDE_LONG and ("。" in body or body.endswith("다."))
    small = len(_SMALL_WORD.findall(body))
    if small <= _SMALL_BY_FACT * page.fact_count(strip):
        return False
    if body.endswith(_ENDS) and small >= _FEWEST_ENDED:
        return True
    return small >= _FEWEST_SMALL and (len(body) >= _LONG or body.count(" ") >= _FEWEST_SMALL)


def opens_about(strip: Strip, page: Page) -> bool:
    """A boilerplate's heading without facts, or its text in the same line: "About Acme: …. …"."""
    body = page.body(strip).strip()
    tokens = tokens_of(body[:_LONGEST_HEADING])
    if not tokens or is_wide(body) or not about().at(tokens, 0):
        return False
    if page.fact_count(strip):
        return _STOP.search(page.words(strip)) is not None
    return len(body) <= _LONGEST_HEADING and not body.endswith(".") and not invites(body)


def invites(words: str) -> bool:
    """The words ask their reader to call or write."""
    inviting = vocabulary("invites", "headings")
    return inviting.found_in(tokens_of(words)) or inviting.wide_in(words) is not None


def refuses(strip: Strip, page: Page) -> bool:
    """The line offers its facts for something else: to leave a list, to dial in, to complain."""
    count = page.fact_count(strip)
    if not count:
        return False
    boxes, refusing = page.mailboxes(strip), _refusing()
    if len(boxes) == count and refusing.found_in(
        tuple(word for box in boxes for word in tokens_of(box))
    ):
        return True
    words = page.words(strip)
    return refusing.found_in(tokens_of(words)) or refusing.wide_in(words) is not None


@cache
def _refusing() -> Vocabulary:
    return vocabulary("refuses")


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
