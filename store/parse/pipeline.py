"""The order in which the finders read a release; the only place that knows all of them."""

import datetime
from collections.abc import Iterator
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from store.model.document import Document, Hints, Span
from store.model.release import Block, Genre, Release, Source
from store.parse.areas.dateline import Dateline
from store.parse.areas.genres import Signs, signs_of
from store.parse.areas.head import Head, folded, read_head
from store.parse.areas.house import house_of
from store.parse.areas.rows import Rows, rows_of
from store.parse.areas.titles import source_titles
from store.parse.contacts import find_contacts
from store.parse.contacts.offer import Offer
from store.parse.contacts.setting import Setting
from store.parse.contacts.told import are_doubtful
from store.parse.facts.printed import Habits
from store.parse.fields.blocks import covering, find_blocks
from store.parse.fields.country import find_country, month_first
from store.parse.fields.date import find_date
from store.parse.fields.embargo import find_embargo
from store.parse.fields.genre import find_genre
from store.parse.fields.headline import find_headline
from store.parse.fields.issuer.find import find_issuer
from store.parse.fields.number import find_number
from store.parse.fields.place import find_place
from store.parse.fields.revision import find_revision
from store.parse.fields.subhead import find_subhead
from store.parse.page.sheet import Line, lines_of
from store.parse.page.sidebyside import Page, page_of
from store.parse.trace import SURE, Absent, Found, is_doubtful
from store.parse.words.tongue import find_language

T = TypeVar("T")

_LONGEST = 500_000  # characters in which contacts are looked for


class Reading(Struct, frozen=True):
    """What each finder answered; `supposed` is whom the release by itself is hardly surely of,
    `country` whose numbering plan it follows."""

    language: Found[str] | None
    date: Found[datetime.date] | Absent[datetime.date]
    headline: Found[str] | Absent[str]
    subhead: Found[str] | Absent[str]
    issuer: Found[str] | Absent[str]
    place: Found[str] | Absent[str]
    embargo: Found[str] | None
    number: Found[str] | None
    revision: Found[str] | None
    genre: Found[Genre] | None
    contacts: tuple[Offer, ...]
    blocks: tuple[Block, ...]
    supposed: str | None = None
    country: str | None = None


def parse(document: Document, hints: Hints) -> Release:
    """All that can be told of the release; total, and a pure function of its arguments."""
    return release_of(document, read(document, hints))


def release_of(document: Document, reading: Reading) -> Release:
    """The values of a reading without their reasons."""
    return Release(
        source=_source(document),
        language=_value(reading.language),
        date=_value(reading.date),
        headline=_value(reading.headline),
        subhead=_value(reading.subhead),
        issuer=_value(reading.issuer),
        supposed=reading.supposed,
        place=_value(reading.place),
        embargo=_value(reading.embargo),
        number=_value(reading.number),
        revision=_value(reading.revision),
        contacts=tuple(found.value for found in reading.contacts),
        blocks=reading.blocks,
        genre=_value(reading.genre),
        check=_doubts(reading),
    )


def read(document: Document, hints: Hints) -> Reading:
    """The finders in their order: each may lean on what those before it found.

    A page whose columns stand side by side is read as it was laid out only for its contacts.
    """
    page = page_of(document)
    lines = lines_of(document)
    reading, setting = _fields(
        page.document, lines_of(page.document) if page.moves else lines, hints
    )
    if page.moves:
        reading = _moved(reading, page)
    contacts = find_contacts(_ends(document), setting)
    taken = _spans(reading.headline, reading.subhead)
    blocks = (*covering(document.note), *find_blocks(lines, taken, _spans(*contacts)))
    whole = replace(reading, contacts=contacts, blocks=blocks, country=setting.country)
    return replace(whole, genre=find_genre(signs_for(document, lines, whole)))


def _ends(document: Document) -> Document:
    """A text longer than any release, such as a log, without its middle; all keep their places."""
    text, kept = document.text, _LONGEST // 2
    if len(text) <= _LONGEST:
        return document
    last = len(text) - kept
    parts = (part for part in document.parts if part.span.end <= kept or part.span.start >= last)
    middle = "\n" * (last - kept)
    return replace(document, text=text[:kept] + middle + text[last:], parts=tuple(parts))


def signs_for(document: Document, lines: list[Line], reading: Reading) -> Signs:
    """What tells a release from other texts, with what its finders know."""
    signs, placed = signs_of(document, lines, reading.blocks), bool(reading.place)
    return replace(
        signs,
        placed=float(placed),
        bare=0.0 if placed else signs.bare,
        embargoed=float(reading.embargo is not None),
        reachable=min(sum(bool(offer.card.phones) for offer in reading.contacts), 2) / 2,
    )


class Ground(Struct, frozen=True):
    """What the finders of the head's fields look at."""

    head: Head
    rows: Rows
    habits: Habits


def ground_of(document: Document, lines: list[Line], language: str | None, hints: Hints) -> Ground:
    """The head of a release and its lines, described."""
    habits = Habits(month_first(lines, language, hints.country), language)
    head = read_head(lines, habits, source_titles(document))
    house = house_of(document, lines, hints.acquaintance)
    rows = replace(rows_of(document, head, lines), house=house)
    return Ground(head, rows, habits)


def _fields(document: Document, lines: list[Line], hints: Hints) -> tuple[Reading, Setting]:
    """All but the contacts and blocks, and what these are looked for with."""
    language = find_language(document)
    ground = ground_of(document, lines, _value(language), hints)
    head, rows, habits = ground.head, ground.rows, ground.habits
    headline = find_headline(rows)
    dateline = find_place(rows)
    date = find_date(rows, lines, habits)
    house = rows.house
    issued = find_issuer(document, head, lines, headline.found or None, house)
    issuer = issued.found
    place = _place_of(dateline)
    if place and issuer and folded(place.value) == folded(issuer.value):
        place = Absent(1 - place.score, place.value)
    country = find_country(document, lines, _value(language), dateline or None, hints.country)
    subhead = find_subhead(headline.candidate, rows)
    setting = Setting(
        language=_value(language),
        country=country,
        issuer=issued.borne,
        house=house,
        titles=tuple(one.value for one in (headline.found, subhead) if one and one.score >= SURE),
    )
    reading = Reading(
        language=language,
        date=date,
        headline=headline.found,
        subhead=subhead,
        issuer=issuer,
        place=place,
        embargo=find_embargo(document, head, lines, _value(date)),
        number=find_number(head),
        revision=find_revision(document, head),
        genre=None,
        contacts=(),
        blocks=(),
        supposed=issued.supposed,
    )
    return reading, setting


def _place_of(dateline: Dateline | Absent[str]) -> Found[str] | Absent[str]:
    if isinstance(dateline, Absent):
        return dateline
    return dateline.place or Absent(1.0)


def _moved(reading: Reading, page: Page) -> Reading:
    """The answers with their places in the document that the page was made of."""
    found = {field: getattr(reading, field) for field in PLAIN}
    spans = {field: one.span for field, one in found.items() if one and one.span}
    back = {field: replace(found[field], span=page.span(span)) for field, span in spans.items()}
    return replace(reading, **back)


def _spans(*answers: Found[str] | Absent[str] | Offer) -> tuple[Span, ...]:
    return tuple(found.span for found in answers if found and found.span)


_OTHERS = ("contacts", "blocks", "supposed", "country")
PLAIN = tuple(field for field in Reading.__struct_fields__ if field not in _OTHERS)
"""The fields that one finder answers."""


def _value(found: Found[T] | Absent[T] | None) -> T | None:
    return found.value if found else None


def _doubts(reading: Reading) -> tuple[str, ...]:
    """The fields whose score is low, and a genre: that it is no release is never sure."""
    named = ((field, getattr(reading, field)) for field in PLAIN)
    plain = (
        field
        for field, found in named
        if found is not None and (is_doubtful(field, found.score) or field == "genre")
    )
    return (*plain, *_doubted_contacts(reading))


def _doubted_contacts(reading: Reading) -> Iterator[str]:
    for n, offer in enumerate(reading.contacts):
        if offer.score < SURE:
            yield f"contacts.{n}"
        if are_doubtful(offer, reading.country):
            yield f"contacts.{n}.phones"


def _source(document: Document) -> Source:
    return Source(
        name=document.name,
        format=document.format,
        sha256=document.sha256,
        message_id=document.message_id,
        address=document.address,
    )
