"""A query's tree as tantivy takes it; it finds exactly what `query.matches` says."""

import datetime
from collections.abc import Iterable
from typing import TYPE_CHECKING

from store.archive.rows import Rows, rows
from store.index.beside import NOTHING, Beside
from store.index.keys import NEAR, REVISES, UNTIL, language_key, trait_key
from store.index.schema import BEGINNING, first_of_day, schema
from store.index.terms import terms
from store.query.fields import MARKED, Field, mark_words
from store.query.matches import holds, marked, speaks
from store.query.syntax import (
    All,
    Beginning,
    Dated,
    Embargoed,
    Fact,
    Language,
    Nearly,
    Not,
    Numbered,
    Query,
    Shows,
    Some,
    Spoken,
    Standing,
    Stands,
    Words,
)

if TYPE_CHECKING:
    from tantivy import Query as Compiled
    from tantivy import Searcher

_LONG = 100
"""Ids that follow one another, from how many on to look for them by their ends is quicker."""


def compile_query(query: Query, searcher: "Searcher", beside: Beside = NOTHING) -> "Compiled":
    """What tantivy has to search for in what `searcher` sees."""
    match query:
        case Words() | Beginning() | Nearly():
            return _noted(query, beside) if query.field in MARKED else _spoken(query)
        case All() | Some() | Not():
            return _combined(query, searcher, beside)
        case Stands(standing):
            return _standing(standing, searcher, beside)
        case Embargoed(now):
            return _embargoed(now, searcher)
        case _:
            return _fact(query)


def compile_ids(ids: Rows) -> "Compiled":
    """The releases of these ids: long rows by their ends, all others one by one."""
    from tantivy import FieldType, Occur
    from tantivy import Query as Compiled

    long = [row for row in ids if row[1] - row[0] >= _LONG]
    short = (row for row in ids if row[1] - row[0] < _LONG)
    single = [id for low, high in short for id in range(low, high + 1)]
    parts = [Compiled.range_query(schema(), "id", FieldType.Unsigned, *row) for row in long]
    parts.append(Compiled.term_set_query(schema(), "id", single))
    return Compiled.boolean_query([(Occur.Should, part) for part in parts])


def _combined(query: All | Some | Not, searcher: "Searcher", beside: Beside) -> "Compiled":
    from tantivy import Occur
    from tantivy import Query as Compiled

    parts = (query.query,) if isinstance(query, Not) else query.parts
    compiled = [compile_query(part, searcher, beside) for part in parts]
    match query:
        case All(()):
            return Compiled.all_query()
        case All():
            return Compiled.boolean_query([(Occur.Must, part) for part in compiled])
        case Some():
            return Compiled.boolean_query([(Occur.Should, part) for part in compiled])
        case Not():
            all = (Occur.Must, Compiled.all_query())
            return Compiled.boolean_query([all, (Occur.MustNot, compiled[0])])


def _spoken(query: Spoken) -> "Compiled":
    from tantivy import Query as Compiled

    match query:
        case Words((word,), field):
            return Compiled.term_query(schema(), field.value, word)
        case Words(words, field):
            return Compiled.phrase_query(schema(), field.value, list(words))
        case Nearly(word, slips, field):
            return Compiled.fuzzy_term_query(schema(), field.value, word, slips)
        case Beginning(letters, Field.EVERYTHING) if len(letters) <= BEGINNING:
            return Compiled.term_query(schema(), "beginnings", letters)
        case Beginning(letters, field):
            # Words are letters, digits and vowel signs, which stand for themselves in a pattern.
            return Compiled.regex_query(schema(), field.value, f"{letters}.*")


def _noted(query: Spoken, beside: Beside) -> "Compiled":
    """By the words of marks, of which there are as few as somebody had time to write."""
    return compile_ids(
        rows(
            id
            for id, marks in beside.marks().items()
            if speaks(query, mark_words(marks, query.field))
        )
    )


def _standing(standing: Standing, searcher: "Searcher", beside: Beside) -> "Compiled":
    if standing is Standing.ORIGINAL:
        return compile_ids(beside.originals())
    if standing is Standing.REVISED:
        revised = (term for term, _ in terms(searcher, "key", REVISES))
        return compile_ids(rows(int(term.removeprefix(REVISES)) for term in revised))
    if standing is Standing.DUPLICATE:
        return _keys(term for term, count in terms(searcher, "key", NEAR) if count > 1)
    return compile_ids(rows(id for id, marks in beside.marks().items() if marked(standing, marks)))


def _embargoed(now: datetime.datetime, searcher: "Searcher") -> "Compiled":
    ends = searcher.terms_with_prefix("key", UNTIL)
    return _keys(end for end, _ in ends if holds(end.removeprefix(UNTIL), now))


def _keys(keys: Iterable[str]) -> "Compiled":
    from tantivy import Query as Compiled

    return Compiled.term_set_query(schema(), "key", list(keys))


def _fact(query: Fact) -> "Compiled":
    from tantivy import Query as Compiled

    match query:
        case Language(code):
            return Compiled.term_query(schema(), "key", language_key(code))
        case Shows(trait):
            return Compiled.term_query(schema(), "key", trait_key(trait))
        case Numbered(id):
            return Compiled.term_query(schema(), "id", id)
        case Dated(first, last):
            return _dated(first, last)
        case Embargoed():
            return Compiled.empty_query()  # which needs to see the index, see above


def _dated(first: datetime.date | None, last: datetime.date | None) -> "Compiled":
    """The undated have the day 0, which is before every date."""
    from tantivy import FieldType
    from tantivy import Query as Compiled

    lower = first_of_day((first or datetime.date.min).toordinal())
    upper = first_of_day((last or datetime.date.max).toordinal() + 1) - 1
    return Compiled.range_query(schema(), "order", FieldType.Unsigned, lower, upper)
