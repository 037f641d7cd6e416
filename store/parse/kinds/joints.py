"""Where words that were printed apart have run together: "Kyle SawyerVerity Public Relations"."""

import re
from collections.abc import Iterator
from functools import cache

from store.parse.page.page import Page
from store.parse.page.strips import Strip
from store.parse.words.book import phrases, tokens_of, vocabulary
from store.parse.words.lexicon.names import CAPITAL_BEHIND

_CAPITAL = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][a-zß-ÿ])|(?<=[a-zß-ÿ])(?=[A-Z]{2,}\b)")
_TITLE = re.compile(r"(?<![^\W_])[A-Z]{2,4}(?=[A-Z][a-zß-ÿ])")
_BEHIND_COLON = re.compile(r"(?<=[a-zß-ÿ]:)(?=[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ])")
_FIRST = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2}?(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+\Z")


def joints_in(strip: Strip, page: Page) -> Iterator[int]:
    """The places in a strip at which two words meet without a blank, in order.

    A capital inside a word is one where something else has run together on the line, or where a
    label or the line's heading ends there.
    """
    body = page.body(strip)
    if _is_glued(strip, page):
        found = {title.end() for title in _TITLE.finditer(body) if _is_role(title[0])}
        found |= {joint.start() for joint in _CAPITAL.finditer(body) if not _is_name(body, joint)}
        found |= {joint.start() for joint in _BEHIND_COLON.finditer(body)}
    else:
        found = {joint.start() for joint in _labels().finditer(body)}
        found |= {joint.start() for joint in _BEHIND_COLON.finditer(body)} if found else set()
    heading = _FIRST.match(body)
    if heading and tokens_of(heading[0]) in vocabulary("headings"):
        found.add(heading.end())
    yield from sorted(strip.start + at for at in found)


def _is_glued(strip: Strip, page: Page) -> bool:
    """A number or an address touches a word, or a label is run into one."""
    body = page.body(strip)
    if _labels().search(body):
        return True
    for fact in page.facts.within(strip.start, strip.end):
        before = page.text[fact.span.start - 1 : fact.span.start]
        behind = page.text[fact.span.end : fact.span.end + 1]
        if (before.isalnum() and before.isascii()) or (behind.isalpha() and behind.isascii()):
            return True
    return False


def _is_role(word: str) -> bool:
    return tokens_of(word) in vocabulary("roles")


def _is_name(body: str, joint: re.Match[str]) -> bool:
    """The capital is one inside of a name: "McAllister", "O'Neill"."""
    word = _WORD.search(body, 0, joint.start())
    return word is not None and word[0] in CAPITAL_BEHIND


@cache
def _labels() -> re.Pattern[str]:
    """A label with its sign that is run into the word before it: "Alison MaePhone: "."""
    words = {
        word.capitalize()
        for key in ("voice", "mobile", "fax", "email")
        for word in phrases(key)
        if len(word) > 2 and word.isascii() and word.isalpha()
    }
    return re.compile(rf"(?<=[a-zß-ÿ])(?=(?:{'|'.join(sorted(words))})[:.])")
