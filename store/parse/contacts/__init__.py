"""Whom a release offers to be called or written to."""

from store.model.document import Document
from store.parse.areas.contacts import areas_of
from store.parse.contacts.endings import before_end
from store.parse.contacts.known import Ground, acquainted
from store.parse.contacts.letterheads import named_by_letterhead
from store.parse.contacts.offer import Offer
from store.parse.contacts.setting import Setting
from store.parse.contacts.settled import settled
from store.parse.facts.emails import find_emails
from store.parse.facts.index import FactIndex, Spans
from store.parse.facts.phones import find_phones
from store.parse.facts.plans import named_lands
from store.parse.kinds.context import context_of
from store.parse.page.layout import read_strips
from store.parse.page.page import Page
from store.parse.words.level import levelled
from store.parse.words.lexicon import LEXICONS
from store.parse.words.places import SPOKEN

__all__ = ["find_contacts"]


def find_contacts(document: Document, setting: Setting) -> tuple[Offer, ...]:
    """Every person and desk that the release offers to its readers, in order of appearance."""
    text = levelled(document.text)
    page = Page(text, _facts(text, setting), setting.language)
    if not page.facts.facts:
        return ()
    strips = read_strips(document, page)
    context = context_of(setting.issuer, page.facts.facts)
    found = settled(list(areas_of(strips, page, setting.titles)), document.text, setting, context)
    found = tuple(before_end(found, strips, page))
    named = named_by_letterhead(found, strips, page, document.text)
    return acquainted(named, Ground(setting.house, setting.issuer, document.text))


def _facts(text: str, setting: Setting) -> FactIndex:
    emails = find_emails(text)
    phones = find_phones(text, setting.country, _spoken(text, setting.language))
    taken = Spans(email.span for email in emails)
    return FactIndex([*emails, *(phone for phone in phones if not taken.meet(phone.span.start))])


def _spoken(text: str, language: str | None) -> tuple[str, ...]:
    """The countries of the language whose numbers may be printed, too; of one that is written
    everywhere only those that the text names."""
    countries = SPOKEN.get(language or "", ())
    lexicon = LEXICONS.get(language or "")
    if lexicon is None or not lexicon.traits.everywhere:
        return countries
    named = {land.country for land in named_lands(text)}
    return tuple(country for country in countries if country in named)
