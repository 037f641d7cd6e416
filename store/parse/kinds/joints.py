"""Where words that were printed apart have run together: "Kyle SawyerVerity Public Relations"."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from store.parse.page.page import Page
from store.parse.page.strips import Strip
from store.parse.words.book import Vocabulary, phrases, tokens_of, vocabulary
from store.parse.words.firms import long_forms
from store.parse.words.lexicon.names import CAPITAL_BEHIND

_INSIDE = re.compile(
    r"[^\W\d_a-zß-öø-ÿ](?:(?<=[a-zß-ÿ].)|(?<=[^\W\d_]:.)|(?<=[A-Z]{3}.)(?=[a-zß-ÿ]))"
)
"""A letter that is not small behind one that is, behind a colon, or behind capitals before a small
one: without it no words meet on a plain line."""
_LOUD_HEADING = re.compile(r"[A-Z]{3,}(?: [A-Z]{3,}){0,2}(?=[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ])")
_CAPITAL = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][a-zß-ÿ])|(?<=[a-zß-ÿ])(?=[A-Z]{2,}\b)")
_TITLE = re.compile(r"(?<![^\W_])[A-Z]{2,4}(?=[A-Z][a-zß-ÿ])")
_BEHIND_COLON = re.compile(r"(?<=[a-zß-ÿ]:)(?=[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ])")
_BEHIND_STOP = re.compile(r"(?<=[a-zß-ÿ]{2}\.)(?=[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ])")
_BEHIND_SIGN = re.compile(r"(?<=[A-Za-zß-ÿ]:)(?=[A-ZÀ-Þ])")
_AT_HEADING = re.compile(rf"{_CAPITAL.pattern}|(?<=[a-zß-ÿ])(?=[A-Z]\d)")
_FIRST = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,3}\d?")
_LABELS = ("voice", "mobile", "fax", "email", "web")
_WORD = re.compile(r"[^\W\d_]+\Z")
_LONGEST_BEFORE = 40  # letters of a word, of which a few begin a name


def joints_in(strip: Strip, page: Page) -> Iterator[int]:
    """The places in a strip at which two words meet without a blank, in order.

    A capital inside a word is one where something else has run together on the line, or where a
    label or the line's heading ends there.
    """
    body = page.body(strip)
    inside = _INSIDE.search(body) is not None
    if _is_glued(strip, page, inside):
        found = {title.end() for title in _TITLE.finditer(body) if _is_role(title[0])}
        found |= {joint.start() for joint in _labels().finditer(body)}
        found |= {joint.start() for joint in _CAPITAL.finditer(body) if not _is_name(body, joint)}
        found |= {form.end() for form in _forms().finditer(body)}
        for behind in (_BEHIND_COLON, _BEHIND_STOP):
            found |= {joint.start() for joint in behind.finditer(body)}
    elif inside:
        found = {joint.start() for joint in _labels().finditer(body)}
        found |= {name.end() for name in _named_labels().finditer(body)}
        found |= {joint.start() for joint in _BEHIND_COLON.finditer(body)} if found else set()
    else:
        return
    found |= {
        joint.start()
        for joint in islice(_BEHIND_SIGN.finditer(body), 1)
        if tokens_of(body[: joint.start()]) in _headings()
    }
    loud = _LOUD_HEADING.match(body)
    found |= {loud.end()} if loud and tokens_of(loud[0]) in _headings() else set()
    first = _FIRST.match(body)
    ends = _AT_HEADING.finditer(body, 0, first.end()) if first else iter(())
    headings = (end.start() for end in ends if tokens_of(body[: end.start()]) in _headings())
    found.update(islice(headings, 1))
    yield from sorted(strip.start + at for at in found)


def _is_glued(strip: Strip, page: Page, inside: bool) -> bool:
    """A number or an address touches a word, or a label is run into one."""
    body = page.body(strip)
    if inside and _labels().search(body):
        return True
    for fact in page.facts.within(strip.start, strip.end):
        before = page.text[fact.span.start - 1 : fact.span.start]
        behind = page.text[fact.span.end : fact.span.end + 1]
        if (before.isalnum() and before.isascii()) or (behind.isalpha() and behind.isascii()):
            return True
    return False


def _headings() -> Vocabulary:
    return vocabulary("headings")


def _is_role(word: str) -> bool:
    return tokens_of(word) in vocabulary("roles")


def _is_name(body: str, joint: re.Match[str]) -> bool:
    """The capital is one inside of a name: "McAllister", "O'Neill"."""
    word = _WORD.search(body, max(0, joint.start() - _LONGEST_BEFORE), joint.start())
    return word is not None and word[0] in CAPITAL_BEHIND


@cache
def _forms() -> re.Pattern[str]:
    """The form of a firm that a name has run into: "Acme GmbHJane Doe"."""
    return re.compile(rf"(?<=\w[ ,])(?: ?{long_forms()})\.?(?=[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ])")


@cache
def _labels() -> re.Pattern[str]:
    """A label with its sign that is run into the word before it: "Alison MaePhone: ", "Acme
    LLCEmail: ", "Alison MaeE: "."""
    letters = "".join(
        word.upper()
        for key in _LABELS
        for word in phrases(key)
        if len(word) == 1 and word.isascii() and word.isalpha()
    )
    return re.compile(
        rf"(?:(?<=[a-zß-ÿ])|(?<=[A-Z]{{3}}))(?={_label()}[:.])|(?<=[a-zß-ÿ]{{3}})(?=[{letters}]:)"
    )


@cache
def _named_labels() -> re.Pattern[str]:
    """A second word in capitals, into which the label of the number behind is run: "Ann MaePhone
    202 …"."""
    return re.compile(rf"\b[A-Z][a-z]+ [A-Z][a-zß-ÿ]+(?={_label()} +[(+]?\d)")


@cache
def _label() -> str:
    """The words of a label that begin with a capital, behind that of a heading or not."""
    words = {
        printed
        for key in _LABELS
        for word in phrases(key)
        if len(word) > 2 and word.isascii() and word.replace("-", "").isalpha()
        for printed in (word.capitalize(), word.title())
    }
    label = "|".join(sorted(map(re.escape, words)))
    heading = "|".join(sorted(word.capitalize() for word in phrases("headings") if word.isalpha()))
    return rf"(?:(?:{heading}) )?(?:{label})"
