"""A query's tree as tantivy takes it; it finds exactly what `query.matches` says."""

import datetime
from typing import TYPE_CHECKING

from store.index.keys import EMBARGOED, language_key
from store.index.schema import BEGINNING, first_of_day, schema
from store.query.fields import Field
from store.query.syntax import All, Dated, Embargoed, Language, Not, Numbered, Query, Some, Words

if TYPE_CHECKING:
    from tantivy import Query as Compiled


def compile_query(query: Query) -> "Compiled":
    """What tantivy has to search for."""
    from tantivy import Occur
    from tantivy import Query as Compiled

    match query:
        case All(parts):
            if not parts:
                return Compiled.all_query()
            return Compiled.boolean_query([(Occur.Must, compile_query(part)) for part in parts])
        case Some(parts):
            return Compiled.boolean_query([(Occur.Should, compile_query(part)) for part in parts])
        case Not(part):
            return Compiled.boolean_query(
                [(Occur.Must, Compiled.all_query()), (Occur.MustNot, compile_query(part))]
            )
        case Words():
            return _words(query)
        case _:
            return _fact(query)


def _fact(query: Language | Dated | Embargoed | Numbered) -> "Compiled":
    from tantivy import Query as Compiled

    match query:
        case Language(code):
            return Compiled.term_query(schema(), "key", language_key(code))
        case Embargoed():
            return Compiled.term_query(schema(), "key", EMBARGOED)
        case Numbered(id):
            return Compiled.term_query(schema(), "id", id)
        case Dated(first, last):
            return _dated(first, last)


def _dated(first: datetime.date | None, last: datetime.date | None) -> "Compiled":
    """The undated have the day 0, which is before every date."""
    from tantivy import FieldType
    from tantivy import Query as Compiled

    lower = first_of_day((first or datetime.date.min).toordinal())
    upper = first_of_day((last or datetime.date.max).toordinal() + 1) - 1
    return Compiled.range_query(schema(), "order", FieldType.Unsigned, lower, upper)


def _words(query: Words) -> "Compiled":
    from tantivy import Query as Compiled

    field, (*others, last) = query.field.value, query.words
    if others and query.prefix:
        return Compiled.regex_phrase_query(schema(), field, [*others, _beginning(last)])
    if others:
        return Compiled.phrase_query(schema(), field, [*others, last])
    if not query.prefix:
        return Compiled.term_query(schema(), field, last)
    if query.field is Field.EVERYTHING and len(last) <= BEGINNING:
        return Compiled.term_query(schema(), "beginnings", last)
    return Compiled.regex_query(schema(), field, _beginning(last))


def _beginning(word: str) -> str:
    """Words are letters, digits and vowel signs, which stand for themselves in a pattern."""
    return f"{word}.*"
