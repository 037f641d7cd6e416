"""What a query's releases have in common, counted."""

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from store.archive.rows import Rows, rows
from store.index.beside import NOTHING, Beside
from store.index.compile import compile_ids, compile_query
from store.index.index import Index
from store.index.schema import first_of_month
from store.index.search import count, count_both, now
from store.model.document import Span
from store.model.facets import MOST, Facet, FacetKind, Facets, FacetValue, Month
from store.query.edit import days_of, slot
from store.query.fields import tag_word
from store.query.filters import FILTERS
from store.query.narrowing import FIELDS, STATES, Narrowing, meant, narrowing
from store.query.parser import parse
from store.query.syntax import All, Meaning, Query
from store.text.fold import words

if TYPE_CHECKING:
    from tantivy import Searcher

_SPELLED = 2
"""For each of them so many are looked at at first, as one may be spelled in several ways."""
_MONTHS = 12 * 10_000
_SINGLE = (FacetKind.ISSUER, FacetKind.YEAR, FacetKind.LANGUAGE, FacetKind.PLACE)
"""The kinds of which a release has one value, so that another takes its place."""
_Counted = Iterable[tuple[str, str, int]]
"""Names of values, what asks for them, and how many releases have them."""


class _Asked(Struct, frozen=True):
    """A query, with what a count of it needs."""

    searcher: "Searcher"
    text: str
    meaning: Meaning
    narrowings: Mapping[FacetKind, Narrowing]
    now: datetime.datetime
    beside: Beside
    most: int

    def parts(self, kind: FacetKind) -> tuple[Span, ...]:
        """Where it names values of a kind of which a release has one."""
        if kind not in _SINGLE:
            return ()
        return tuple(ask.span for ask in self.narrowings[kind].asks)

    def but(self, kind: FacetKind) -> Query:
        """What it asks for besides, so that one value can be put in place of another."""
        out = self.parts(kind)
        kept = (p.query for p in self.meaning.parts if p.query and p.span not in out)
        return All(tuple(kept))

    def meant(self, term: str) -> Query:
        """What one more term of the query asks for."""
        return meant(term, self.now)

    def count(self, *queries: Query) -> int:
        """How many releases all of them find."""
        return count(self.searcher, All(queries), self.beside)

    def count_among(self, ids: Rows) -> int:
        """How many releases it finds that are among these."""
        among = compile_ids(ids)
        return count_both(
            self.searcher, compile_query(self.meaning.query, self.searcher, self.beside), among
        )

    def terms(self, query: Query, field: str, most: int) -> list[tuple[Any, int]]:
        """The commonest values that what is found has in a fast field."""
        compiled = compile_query(query, self.searcher, self.beside)
        found = self.searcher.aggregate(
            compiled, {"all": {"terms": {"field": field, "size": most}}}
        )
        return [(each["key"], each["doc_count"]) for each in found["all"]["buckets"]]


def facets(index: Index, text: str, beside: Beside = NOTHING, most: int = MOST) -> Facets:
    """By what `text` can be narrowed, with what each step finds, at most so many of each kind.

    Raises IndexDamagedError.
    """
    moment = now()
    meaning = parse(text, moment)
    with index.reading() as searcher:
        if searcher is None or not searcher.num_docs:
            return Facets()
        said = {kind: narrowing(text, kind, moment, meaning) for kind in FacetKind}
        asked = _Asked(searcher, text, meaning, said, moment, beside, most)
        months = _months(asked)
        counted: dict[FacetKind, _Counted] = {
            FacetKind.ISSUER: _written(asked, FacetKind.ISSUER),
            FacetKind.YEAR: _years(months),
            FacetKind.LANGUAGE: _languages(asked),
            FacetKind.PLACE: _written(asked, FacetKind.PLACE),
            FacetKind.TAG: _tags(asked),
            FacetKind.STATE: _states(asked),
        }
        told = (_facet(asked, kind, found) for kind, found in counted.items())
        dates = [days for part in meaning.parts if (days := days_of(part.query))]
        return Facets(
            tuple(facet for facet in told if facet.values),
            months,
            max((each.first for each in dates if each.first), default=None),
            min((each.last for each in dates if each.last), default=None),
        )


def _facet(asked: _Asked, kind: FacetKind, counted: _Counted) -> Facet:
    """Those chosen first."""
    place, there = slot(asked.text, asked.parts(kind), asked.now), asked.narrowings[kind]
    values = []
    for name, term, releases in counted:
        query = asked.meant(term) if there.asks else None
        if query is not None and there.asks_for(query):
            values.append(FacetValue(name, releases, there.without(query), True, term))
        elif releases:
            values.append(FacetValue(name, releases, place.filled(term), False, term))
    values.sort(key=lambda value: not value.chosen)
    return Facet(kind, tuple(values[: asked.most]), len(values) > asked.most)


def _written(asked: _Asked, kind: FacetKind) -> _Counted:
    """Values as they are written, one of each that differ in case and the like alone."""
    rest, field = asked.but(kind), FIELDS[kind]
    named = _commonest(asked, rest, f"{field}_value")
    terms = [f"{field}:{_quoted(value)}" for value in named]
    found = [asked.count(rest, asked.meant(term)) for term in terms]
    counted = zip(named, terms, found, strict=True)
    return sorted(counted, key=lambda each: -each[2])


def _commonest(asked: _Asked, query: Query, field: str) -> list[str]:
    """One more than is told, so that it is known whether there are more."""
    wanted = asked.most + 1
    size = wanted * _SPELLED
    while True:
        found = asked.terms(query, field, size)
        commonest: dict[tuple[str, ...], str] = {}
        for value, _ in found:
            commonest.setdefault(tuple(words(value)), value)
        commonest.pop((), None)
        if len(commonest) >= wanted or len(found) < size:
            return list(commonest.values())[:wanted]
        size *= _SPELLED


def _months(asked: _Asked) -> tuple[Month, ...]:
    found = asked.terms(asked.but(FacetKind.YEAR), "month", _MONTHS)
    return tuple(Month(first_of_month(month), count) for month, count in sorted(found) if month)


def _years(months: Iterable[Month]) -> _Counted:
    """The latest first."""
    counts: Counter[int] = Counter()
    for month in months:
        counts[month.first.year] += month.releases
    for year, releases in sorted(counts.items(), reverse=True):
        yield f"{year}", f"date:{year:04}", releases


def _languages(asked: _Asked) -> _Counted:
    found = asked.terms(asked.but(FacetKind.LANGUAGE), "language_value", asked.most + 1)
    return ((code, f"lang:{code}", releases) for code, releases in found)


def _tags(asked: _Asked) -> _Counted:
    tagged: dict[str, list[int]] = {}
    names: dict[str, str] = {}
    for id, marks in asked.beside.marks().items():
        for tag in marks.tags:
            word = tag_word(tag)
            names.setdefault(word, tag)
            tagged.setdefault(word, []).append(id)
    commonest = sorted(filter(None, tagged), key=lambda word: -len(tagged[word]))
    for word in commonest[: asked.most + 1]:
        found = asked.count_among(rows(tagged[word]))
        yield names[word], f"tag:{_quoted(names[word])}", found


def _states(asked: _Asked) -> _Counted:
    for state in STATES:
        if query := FILTERS["is"].read(state, asked.now):
            yield state, f"is:{state}", asked.count(asked.meaning.query, query)


def _quoted(value: str) -> str:
    return f'"{" ".join(value.replace(chr(34), " ").split())}"'
