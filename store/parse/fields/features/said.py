"""What is asked of the words of a candidate for the headline: what they say."""

import re

from store.parse.areas.rows import Rows
from store.parse.facts.dates import dates_in
from store.parse.facts.emails import has_address
from store.parse.fields.candidates.headline import Candidate
from store.parse.fields.features.feature import Feature
from store.parse.words.book import vocabulary
from store.parse.words.level import levelled

_PHONE = re.compile(r"\+?\(?\d[\d\s()./-]{6,}\d")
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


SAID = (
    Feature("a label stands in it", holds_label),
    Feature("it begins like a page's furniture", furniture),
    Feature("a date stands in it at _", holds_date),
    Feature("it holds a number or an address", holds_contact),
)
