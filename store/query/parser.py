"""What stands in the search bar, understood; every text means something.

All terms have to be there, in any order. `OR` between two of them asks for either, and binds closer
than a blank does, so that a filter at the end holds for all of it: `moon OR mars issuer:orbita` is
(moon or mars) from Orbita. A minus sign or NOT leaves out what follows it, round brackets group,
behind a field's name all of it in that field, and quotes ask for neighbouring words, as do words
joined by a hyphen, an apostrophe or a dot.

The word that is being typed, which is the last one with nothing behind it, is found by its
beginning, so that the results follow every key. All others are whole, unless they end in `*`.

A text of more terms than anybody asks for is taken for one that is to be found: its words count.
"""

import datetime
from collections.abc import Iterator, Sequence
from itertools import islice

from msgspec import structs

from store.model.document import Span
from store.model.hits import Complaint, Order
from store.query.fields import FIELDS, MARKED, Field
from store.query.lexer import Kind, Lexeme, lex, lex_words
from store.query.syntax import (
    All,
    Beginning,
    Meaning,
    Nearly,
    Not,
    Part,
    Query,
    Some,
    Words,
)
from store.query.terms import is_name, read_term

_MOST_TERMS = 100
_DEEPEST = 20
_MOST_COMPLAINTS = 20
_UNLIT = (*MARKED, Field.PHONE)
"""Fields whose words do not stand in a release as they are found."""


def parse(text: str, now: datetime.datetime) -> Meaning:
    """The meaning of `text` at an aware moment, with a complaint for what could not be meant."""
    complaints: list[Complaint] = []
    lexemes = _lexemes(text, complaints)
    parser = _Parser(_bounded(lexemes, text, complaints), text, complaints, now)
    parts = parser.group()
    query = _all(parts)
    complaints = sorted(complaints, key=_place)[:_MOST_COMPLAINTS]
    words = tuple(dict.fromkeys(_highlighted(query)))
    return Meaning(
        query, words, tuple(complaints), tuple(parts), tuple(parser.wanted), parser.order
    )


def _place(complaint: Complaint) -> int:
    return complaint.span.start


def _lexemes(text: str, complaints: list[Complaint]) -> Sequence[Lexeme]:
    """Those of a query, or the first words of what is none."""
    lexemes, terms = [], 0
    for lexeme in lex(text):
        lexemes.append(lexeme)
        terms += lexeme.kind is Kind.TERM
        if terms > _MOST_TERMS:
            *first, next = islice(lex_words(text), _MOST_TERMS + 1)
            message = f"Only the first {_MOST_TERMS} terms are searched; this is left out."
            complaints.append(Complaint(Span(next.span.start, len(text.rstrip())), message))
            return first
    return lexemes


def _unclosed(what: str, start: int, text: str, closing: str) -> Complaint:
    """What opens at `start` and goes on to the end of the text."""
    message = f"This {what} is not closed; it goes on to the end."
    fix = f"{text[start:].rstrip()}{closing}"
    return Complaint(Span(start, len(text)), message, fix, unfinished=True)


def _bounded(lexemes: Sequence[Lexeme], text: str, complaints: list[Complaint]) -> Iterator[Lexeme]:
    """The lexemes with no bracket that closes nothing, and none too deep; says which are open."""
    opened: list[Span] = []
    for lexeme in lexemes:
        if lexeme.kind is Kind.OPEN:
            opened.append(lexeme.span)
            if len(opened) == _DEEPEST + 1:
                complaints.append(Complaint(lexeme.span, "Brackets this deep are left out."))
        if lexeme.kind is Kind.CLOSE and not opened:
            complaints.append(Complaint(lexeme.span, "No bracket is open here.", ""))
        elif lexeme.kind not in (Kind.OPEN, Kind.CLOSE) or len(opened) <= _DEEPEST:
            yield lexeme
        if lexeme.kind is Kind.CLOSE and opened:
            opened.pop()
    if opened:
        complaints.append(_unclosed("bracket", opened[-1].start, text, ")"))


def _all(parts: Sequence[Part]) -> Query:
    queries = tuple(part.query for part in parts if part.query is not None)
    return queries[0] if len(queries) == 1 else All(queries)


class _Parser:
    """One walk over lexemes whose closing brackets all close something."""

    def __init__(
        self,
        lexemes: Iterator[Lexeme],
        text: str,
        complaints: list[Complaint],
        now: datetime.datetime,
    ) -> None:
        self.order: Order | None = None
        self.wanted: list[Part] = []
        self._text = text
        self._lexemes = lexemes
        self._complaints = complaints
        self._now = now
        self._field = Field.EVERYTHING
        self._leaves_out = False
        self._end = 0
        self._next = next(lexemes, None)

    def group(self) -> list[Part]:
        """All up to the bracket that closes it."""
        parts: list[Part] = []
        while self._next is not None and not self._at(Kind.CLOSE):
            start, order = self._next.span.start, self.order
            query = self._either()
            order = self.order if self.order is not order else None
            if query is not None or order is not None:
                parts.append(Part(Span(start, self._end), query, order))
        return parts

    def _either(self) -> Query | None:
        parts = [self._item()]
        while self._at(Kind.OR):
            self._take()
            parts.append(self._item())
        known = tuple(part for part in parts if part is not None)
        return Some(known) if len(known) > 1 else next(iter(known), None)

    def _item(self) -> Query | None:
        leaves_out = False
        while self._at(Kind.NOT):
            self._take()
            leaves_out = True
        if self._at_end() or self._at(Kind.OR):
            return None
        if self._at(Kind.OPEN):
            outside, self._leaves_out = self._leaves_out, self._leaves_out or leaves_out
            query = self._brackets(self._field)
            self._leaves_out = outside
        else:
            query = self._term(self._take(), negated=leaves_out)
        return Not(query) if leaves_out and query is not None else query

    def _brackets(self, field: Field) -> Query | None:
        """What stands in the brackets that open here, of `field` where it names none."""
        before, self._field = self._field, field
        self._take()
        parts = self.group()
        if self._at(Kind.CLOSE):
            self._take()
        self._field = before
        return _all(parts) if any(part.query is not None for part in parts) else None

    def _term(self, lexeme: Lexeme, *, negated: bool) -> Query | None:
        if not lexeme.value and lexeme.quoted is None and is_name(lexeme.name):
            field = FIELDS.get((lexeme.name or "").lower())
            if self._at(Kind.OPEN) and field is not None:
                return self._brackets(field)
            if self._at(Kind.TERM):
                lexeme = _named(lexeme, self._take())
        typing = lexeme.typing and not negated
        read = read_term(lexeme, self._now, self._field, typing=typing)
        if read.complaint:
            self._complaints.append(read.complaint)
        if lexeme.quoted is not None and lexeme.typing:
            self._complaints.append(_unclosed("quote", lexeme.quoted, self._text, '"'))
        self.order = read.order or self.order
        if read.query is not None and not (negated or self._leaves_out):
            self.wanted.append(Part(lexeme.span, read.query))
        return read.query

    def _at(self, kind: Kind) -> bool:
        return self._next is not None and self._next.kind is kind

    def _at_end(self) -> bool:
        return self._next is None or self._next.kind is Kind.CLOSE

    def _take(self) -> Lexeme:
        taken, self._next = self._next, next(self._lexemes, None)
        assert taken is not None
        self._end = taken.span.end
        return taken


def _named(name: Lexeme, value: Lexeme) -> Lexeme:
    """One term of a name and the value that stands behind it after a blank."""
    text = f"{value.name}:{value.value}" if value.name else value.value
    span = Span(name.span.start, value.span.end)
    return structs.replace(value, span=span, value=text, name=name.name)


def _highlighted(query: Query) -> Iterator[str]:
    match query:
        case All(parts) | Some(parts):
            for part in parts:
                yield from _highlighted(part)
        case Words(_, field) | Beginning(_, field) | Nearly(_, _, field) if field in _UNLIT:
            return
        case Words(words):
            yield " ".join(words)
        case Beginning(letters):
            yield f"{letters}*"
        case Nearly(word, slips):
            yield f"{word}~{slips}"
        case _:
            return
