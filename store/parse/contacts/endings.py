"""Whom a release names behind its end: a list's own people, a wire's, a page's."""

from collections.abc import Sequence

from store.model.contact import Contact, ContactKind
from store.parse.contacts.offer import Offer
from store.parse.page.page import Page
from store.parse.page.strips import Strip
from store.parse.words.book import tokens_of, vocabulary

_LONGEST = 40
_SIGNS = " \t#*-–—_=~.·•()[]<>"
_SURE = 0.66


def before_end(found: Sequence[Offer], strips: Sequence[Strip], page: Page) -> list[Offer]:
    """Without those behind the mark of the end who are less than surely offered, where others
    stand before it; a press office is there for all that is sent."""
    end = next((strip.start for strip in strips if is_end(page.body(strip))), None)
    if end is None or not any(one.span.start < end for one in found):
        return list(found)
    return [
        one
        for one in found
        if one.span.start < end or one.score > _SURE or _is_press_office(one.value)
    ]


def _is_press_office(contact: Contact) -> bool:
    asked = vocabulary("functions", "audiences")
    return contact.kind is ContactKind.DESK and asked.found_in(tokens_of(contact.name or ""))


def is_end(line: str) -> bool:
    """Nothing but the word or the signs that end a release."""
    if len(line) > _LONGEST:
        return False
    words = line.strip(_SIGNS)
    return bool(words) and tokens_of(words) in vocabulary("ends")
