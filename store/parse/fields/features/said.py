"""What is asked of the words of a candidate for the headline: what they say."""

import re

from store.parse.areas.rows import Rows
from store.parse.facts.dates import dates_in
from store.parse.facts.emails import has_address
from store.parse.fields.candidates.headline import Candidate
from store.parse.fields.features.feature import Feature
from store.parse.words.book import vocabulary
from store.parse.words.level import levelled
from store.parse.words.table import lists_of

_PHONE = re.compile(r"\+?\(?\d[\d\s()./-]{6,}\d")
_RANKS = lists_of("ranks", "mandates")
_CHARGED = lists_of("charged")
_FIRST = 9  # words, among which a rank may stand that opens a text
_WEB = re.compile(r"https?:|www\.", re.I)


def holds_label(c: Candidate, rows: Rows) -> bool:
    """A label of more than a word stands somewhere in it."""
    at = vocabulary("kinds", "immediate").first_in(c.tokens)
    return at is not None and vocabulary("kinds", "immediate").at(c.tokens, at) > 1


def furniture(c: Candidate, rows: Rows) -> bool:
    return vocabulary("skip").at(c.tokens, 0) > 0


def holds_date(c: Candidate, rows: Rows) -> str | None:
    dates = dates_in(c.value) if len(c.value) < 200 else ()
    if not dates:
        return None
    size = len(c.value)
    if sum(date.end - date.start for date in dates) * 2 > size:
        return "="
    return ">" if dates[-1].end > size - 3 else "<" if dates[0].start < 3 else "|"


def holds_contact(c: Candidate, rows: Rows) -> bool:
    text = c.value
    return bool(_PHONE.search(text) or _WEB.search(text)) or has_address(levelled(text))


def office(c: Candidate, rows: Rows) -> bool:
    """It begins with who holds an office and of what: "The Hon Jane Doe MP, Minister for Ports"."""
    if not (tokens := c.tokens):
        return False
    sizes = [tokens.at(at, _RANKS) for at in range(min(len(tokens), _FIRST))]
    if sizes[0] and tokens.ending(_RANKS):
        return sizes[0] < len(tokens)
    return any(size and tokens.at(at + size, _CHARGED) for at, size in enumerate(sizes))


SAID = (
    Feature("a label stands in it", holds_label),
    Feature("it begins like a page's furniture", furniture),
    Feature("a date stands in it at _", holds_date),
    Feature("it holds a number or an address", holds_contact),
    Feature("somebody's office opens it", office),
)
