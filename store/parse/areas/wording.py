"""What the words of a cell alone tell: a label, a phrase of embargo, nothing but a number."""

import re
from functools import cache

from store.parse.words.book import Words, tokens_of, word_set
from store.parse.words.phrasebook import wide_in
from store.parse.words.table import lists_of, lists_with

PHONE = re.compile(r"(?<![\w-])\+?\(?\d(?:[\d().\-/ \u2010-\u2015]{5,24})\d(?![\w-])")
"""A number as long as those that are called."""

_NUMBER = re.compile(
    r"(?:[A-Z]{1,5}[ /-]?){0,3}[A-Z]{0,3}\d{1,6}(?:\s?[-–/.]\s?\d{1,6}){0,3}[A-Z]?"
)
_MARKED = re.compile(
    r"№|[nN][°º]|[A-Z]{2,5}[ /-]?(?:\d{1,4}[-/]\d{1,5})|\b(?:19|20)\d\d[-/]\d|\d[-/](?:19|20)\d\d\b"
)
_WIDE_NUMBER = re.compile(
    r"[(（【]?[第제]?\s?\d{1,6}(?:\s?[-–/]\s?\d{1,6}){0,2}\s?[号號호][)）】]?"
)
_SIGNS = re.compile(r"[^\W\d_]")
_EMBARGO, _KINDS, _NUMBERS = map(lists_of, ("embargo", "kinds", "numbers"))
_LABELS = lists_of("kinds", "immediate", "revisions")
_NUMBERING = lists_of("numbers", "kinds", "dated", "revisions")


def is_label(tokens: Words) -> bool:
    """All of it names the sort of text, or says that it may be used at once."""
    if len(tokens) > 12 or not tokens.may & _LABELS:
        return False
    first = next((n for n, word in enumerate(tokens) if word not in fillers()), 0)
    length = tokens.at(first, _KINDS)
    if length and first + length < len(tokens):
        behind = tokens[first + length]
        if behind in word_set("with_") or (not first and behind in word_set("under")):
            return True
    rest = tokens.rest(_LABELS)
    return len(rest) < len(tokens) and all(word in fillers() for word in rest)


def is_embargo(text: str, tokens: Words) -> bool:
    """It begins, but for a word or two, with a phrase of embargo."""
    first = tokens if len(tokens) <= 8 else Words(tokens[:8])
    if tokens.may & _EMBARGO and first.hold(_EMBARGO):
        return True
    return wide_in(text, "embargo")


def is_number(text: str, tokens: Words, marked: bool = False) -> bool:
    """Nothing but a number, `marked` by a label before it or by one inside."""
    if len(text) > 60 or not any(map(str.isdigit, text)):
        return False
    if _WIDE_NUMBER.fullmatch(text):
        return True
    found = _NUMBER.search(text)
    if found and found.end() == len(text) and _is_led(tokens_of(text[: found.start()])):
        return True
    rest = tokens.rest(_NUMBERING)
    if not found or any(word.islower() and len(word) > 6 for word in rest):
        return False
    marked = marked or len(rest) < len(tokens) or bool(_MARKED.search(text))
    most = 9 if len(rest) == len(tokens) else 12
    if sum(char.isdigit() for char in found[0]) > most or PHONE.fullmatch(text):
        return False
    letters = [word for word in rest if _SIGNS.search(word)]
    return marked and len(letters) <= 2 and sum(map(len, letters)) <= 10


def _is_led(lead: Words) -> bool:
    """Words such as "Statistical Release No.", which name the sort of text and end in the label."""
    named = 1 < len(lead) <= 6 and lead.hold(_KINDS)
    return named and lead.ending(_NUMBERS) > 0 and not lists_with(lead[-1]) & _KINDS


@cache
def fillers() -> frozenset[str]:
    """Small words that may stand in a label."""
    return word_set("fillers") | frozenset("123")
