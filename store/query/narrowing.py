"""What a query says of one facet, and another query that says something else of it."""

import datetime
from collections.abc import Sequence

from msgspec import Struct

from store.model.document import Span
from store.model.facets import FacetKind
from store.query.edit import slot, taken_out
from store.query.fields import Field
from store.query.parser import parse
from store.query.syntax import (
    Dated,
    Embargoed,
    Language,
    Meaning,
    Not,
    Part,
    Query,
    Shows,
    Some,
    Standing,
    Stands,
    Trait,
    Words,
)

FIELDS = {FacetKind.ISSUER: Field.ISSUER, FacetKind.PLACE: Field.PLACE, FacetKind.TAG: Field.TAG}
STATES = ("unread", "starred", "embargoed", "revised", "doubtful")
OR = " OR "


class Option(Struct, frozen=True):
    """One value of a facet as a query asks for it."""

    text: str
    query: Query


class Ask(Struct, frozen=True):
    """A part of a query that asks for one of these values of a facet, and for nothing else."""

    span: Span
    options: tuple[Option, ...]


class Narrowing(Struct, frozen=True):
    """A query as it is narrowed by one facet, at an aware moment."""

    text: str
    kind: FacetKind
    asks: tuple[Ask, ...]
    moment: datetime.datetime

    def asks_for(self, query: Query) -> bool:
        """Whether this is one of the values that are asked for."""
        return any(query == option.query for ask in self.asks for option in ask.options)

    def without(self, query: Query) -> str:
        """The text that asks for that value no more."""
        for ask in self.asks:
            left = [option.text for option in ask.options if option.query != query]
            if left and len(left) < len(ask.options):
                text = self._with(ask, left)
                return narrowing(text, self.kind, self.moment).without(query)
        gone = [ask.span for ask in self.asks if ask.options[0].query == query]
        return taken_out(self.text, gone, self.moment)

    def with_any(self, terms: Sequence[str]) -> str:
        """The text that asks for one of these values, or of those that it asks for already."""
        there = [option.text for ask in self.asks for option in ask.options]
        wanted = (*there, *terms)
        if len(self.asks) == 1:
            return self._with(self.asks[0], wanted)
        spans = tuple(ask.span for ask in self.asks)
        return slot(self.text, spans, self.moment).filled(OR.join(wanted))

    def _with(self, ask: Ask, options: Sequence[str]) -> str:
        before, behind = self.text[: ask.span.start], self.text[ask.span.end :]
        return f"{before}{OR.join(options)}{behind}"


def narrowing(
    text: str, kind: FacetKind, now: datetime.datetime, meaning: Meaning | None = None
) -> Narrowing:
    """What a query says of that facet; `meaning` is what it means, where that is known."""
    meaning = meaning or parse(text, now)
    asks = (_ask(text, meaning, part, kind, now) for part in meaning.parts)
    return Narrowing(text, kind, tuple(ask for ask in asks if ask), now)


def narrowed(text: str, picked: Sequence[tuple[FacetKind, str]], now: datetime.datetime) -> str:
    """`text` without those of these terms that it asks for, and with the others.

    Of one facet a release needs but one of the values, where one is added.
    """
    for kind in FacetKind:
        terms = [term for each, term in picked if each is kind]
        fresh = [term for term in terms if not _asked(text, kind, term, now)]
        for term in terms:
            if term not in fresh:
                text = narrowing(text, kind, now).without(meant(term, now))
        if fresh:
            text = narrowing(text, kind, now).with_any(fresh)
    return text


def meant(term: str, now: datetime.datetime) -> Query:
    """What one more term of a query asks for."""
    return parse(f"{term} ", now).query


def _asked(text: str, kind: FacetKind, term: str, now: datetime.datetime) -> bool:
    return narrowing(text, kind, now).asks_for(meant(term, now))


def _ask(
    text: str, meaning: Meaning, part: Part, kind: FacetKind, now: datetime.datetime
) -> Ask | None:
    """None where it asks for something else, or in a way that cannot be told apart."""
    if part.query is None:
        return None
    if facet_of(part.query) is not kind:
        return None
    queries = part.query.parts if isinstance(part.query, Some) else (part.query,)
    terms = [term for term in meaning.wanted if _lies_in(part.span, term.span)]
    options = tuple(option for term in terms if (option := _option(text, term, kind, now)))
    if tuple(option.query for option in options) == queries:
        return Ask(part.span, options)
    written = text[part.span.start : part.span.end]
    is_plain = len(queries) == 1 and meant(written, now) == part.query
    return Ask(part.span, (Option(written, part.query),)) if is_plain else None


def _lies_in(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _option(text: str, term: Part, kind: FacetKind, now: datetime.datetime) -> Option | None:
    """As it is written, or with the name of the field that stands before the brackets around it."""
    written = text[term.span.start : term.span.end]
    for each in (written, f"{kind}:{written}"):
        if term.query is not None and meant(each, now) == term.query:
            return Option(each, term.query)
    return None


def facet_of(query: Query | None) -> FacetKind | None:
    """The facet that a part of a query is about; None where it is about more, or none."""
    if isinstance(query, Some):
        kinds = {facet_of(part) for part in query.parts}
        return kinds.pop() if len(kinds) == 1 else None
    match query:
        case Language():
            return FacetKind.LANGUAGE
        case Dated():
            return FacetKind.YEAR
        case Words(field=field):
            return next((kind for kind, each in FIELDS.items() if each is field), None)
        case Embargoed() | Shows(Trait.DOUBT) | Stands(Standing.STARRED | Standing.REVISED):
            return FacetKind.STATE
    return FacetKind.STATE if query == Not(Stands(Standing.READ)) else None
