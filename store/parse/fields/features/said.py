"""What is asked of the words of a candidate for the headline: what they say."""

import re

from store.parse.areas.rows import Rows
from store.parse.facts.dates import dates_in
from store.parse.facts.emails import has_address
from store.parse.fields.candidates.headline import Candidate
from store.parse.fields.features.feature import Feature
from store.parse.words.book import tokens_of, vocabulary
from store.parse.words.level import levelled
from store.parse.words.phrasebook import fields_of

_PHONE = re.compile(r"\+?\(?\d[\d\s()./-]{6,}\d")
_WEB = re.compile(r"https?:|www\.", re.I)
_LABELS = ("kinds", "immediate", "embargo", "dated", "titled", "issued", "skip", "about", "notes")


def label(c: Candidate, rows: Rows) -> str | None:
    """The label that the whole of it is."""
    if len(c.value) > 100:
        return None
    fields = fields_of(c.tokens)
    return next((name for name in _LABELS if name in fields), None) if fields else None


def leads_with_label(c: Candidate, rows: Rows) -> bool:
    return vocabulary("kinds", "immediate", "embargo").at(c.tokens, 0) > 0


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


def sender(c: Candidate, rows: Rows) -> bool:
    return len(c.fold) > 2 and c.fold in rows.sender


def led(c: Candidate, rows: Rows) -> str | None:
    """What stands before a colon in it."""
    before, colon, _ = c.value[:100].partition(":")
    if not colon or len(before) > 60:
        return None
    fields = fields_of(tokens_of(levelled(before)))
    return next((name for name in _LABELS if name in fields), "*")


SAID = (
    Feature("it is a label of _", label),
    Feature("it begins with a label", leads_with_label),
    Feature("a label stands in it", holds_label),
    Feature("it begins like a page's furniture", furniture),
    Feature("a date stands in it at _", holds_date),
    Feature("it holds a number or an address", holds_contact),
    Feature("it is the sender's name", sender),
    Feature("before its colon stands _", led),
)
