"""A query's tree as tantivy takes it; it finds exactly what `query.matches` says."""

import datetime
from typing import TYPE_CHECKING

from store.index.keys import EMBARGOED, language_key
from store.index.schema import BEGINNING, first_of_day, schema
from store.query.fields import Field
from store.query.syntax import (
    All,
    Beginning,
    Dated,
    Embargoed,
    Language,
    Not,
    Numbered,
    Query,
    Some,
    Words,
)

if TYPE_CHECKING:
    from tantivy import Query as Compiled


def compile_query(query: Query) -> "Compiled":
    """What tantivy has to search for."""
    match query:
        case Words(words, field):
            return _words(words, field)
        case Beginning(letters, field):
            return _beginning(letters, field)
        case All() | Some() | Not():
            return _combined(query)
        case _:
            return _fact(query)


def _combined(query: All | Some | Not) -> "Compiled":
    from tantivy import Occur
    from tantivy import Query as Compiled

    match query:
        case All(()):
            return Compiled.all_query()
        case All(parts):
            return Compiled.boolean_query([(Occur.Must, compile_query(part)) for part in parts])
        case Some(parts):
            return Compiled.boolean_query([(Occur.Should, compile_query(part)) for part in parts])
        case Not(part):
            both = [(Occur.Must, Compiled.all_query()), (Occur.MustNot, compile_query(part))]
            return Compiled.boolean_query(both)


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


def _words(words: tuple[str, ...], field: Field) -> "Compiled":
    from tantivy import Query as Compiled

    if len(words) == 1:
        return Compiled.term_query(schema(), field.value, words[0])
    return Compiled.phrase_query(schema(), field.value, list(words))


def _beginning(letters: str, field: Field) -> "Compiled":
    from tantivy import Query as Compiled

    if field is Field.EVERYTHING and len(letters) <= BEGINNING:
        return Compiled.term_query(schema(), "beginnings", letters)
    # Words are letters, digits and vowel signs, which stand for themselves in a pattern.
    return Compiled.regex_query(schema(), field.value, f"{letters}.*")
