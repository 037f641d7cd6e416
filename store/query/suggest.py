"""What is being typed in a query, and what it may go on to be as far as the language tells."""

import re
from collections.abc import Iterator

from msgspec import Struct

from store.model.document import Span
from store.query.fields import FIELDS, Field
from store.query.filters import FILTERS, ORDERS, SORT, Filter, names
from store.query.lexer import Kind, lex

QUOTE = '"'
FEWEST = 2
"""Letters of a field's name from which on it is offered."""
LANGUAGES = ("language", "lang")
_PERIODS = ("today", "yesterday", '"this week"', '"last week"', '"this month"', '"last month"',
            '"this year"', '"last year"')  # fmt: skip
_AGES = ("1d", "3d", "1w", "2w", "1m", "6m", "1y")
_TIMES = {
    **dict.fromkeys(("date", "on", "year"), _PERIODS),
    **dict.fromkeys(("since", "after", "newer", "before", "older", "until"), (*_AGES, *_PERIODS)),
}
_PLAIN = re.compile(r"[^\W_]+(?:[.@-][^\W_]+)*")


class Begun(Struct, frozen=True):
    """A term with the cursor at its end: `span` is of all of it but a minus sign before it.

    `name` is what stands before its colon, as it was typed, None where there is none.
    """

    span: Span
    value: str
    name: str | None = None

    @property
    def field(self) -> Field | None:
        """The field of words that it names."""
        return FIELDS.get(self.name.lower()) if self.name else None

    @property
    def of_language(self) -> bool:
        """Whether it names a language."""
        return bool(self.name) and (self.name or "").lower() in LANGUAGES

    def with_value(self, value: str) -> str:
        """The term with a whole value, in quotes where it needs them."""
        if not _PLAIN.fullmatch(value):
            value = f'"{" ".join(value.split(QUOTE)).strip()}"'
        return f"{self.name}:{value}"


def begun(text: str, cursor: int) -> Begun | None:
    """The term that ends at the cursor; None where none does."""
    for lexeme in lex(text[:cursor]):
        if lexeme.kind is not Kind.TERM or lexeme.span.end != cursor:
            continue
        is_closed = lexeme.quoted is not None and not lexeme.typing
        return None if is_closed else Begun(lexeme.span, lexeme.value, lexeme.name)
    return None


def fixed(term: Begun) -> Iterator[str]:
    """What the term may go on to be, whatever is in the archive: fields, states, times, orders."""
    if term.name is None:
        if len(term.value) >= FEWEST:
            yield from (f"{name}:" for name in names() if name.startswith(term.value.lower()))
        return
    for value in _choices(term.name.lower()):
        if value.strip('"').startswith(term.value.lower()) and value != term.value:
            yield f"{term.name}:{value}"


def _choices(name: str) -> tuple[str, ...]:
    if name == SORT:
        return tuple(ORDERS)
    known: Filter | None = FILTERS.get(name)
    return known.values if known and known.values else _TIMES.get(name, ())
