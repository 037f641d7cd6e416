"""What stands in the search bar, understood; every text means something.

All terms have to be there, in any order. `OR` between two of them asks for either, and binds closer
than a blank does, so that a filter at the end holds for all of it: `moon OR mars issuer:orbita` is
(moon or mars) from Orbita. A minus sign or NOT leaves out what follows it, round brackets group,
and quotes ask for neighbouring words, as do words joined by a hyphen, an apostrophe or a dot.

The word that is being typed, which is the last one with nothing behind it, is found by its
beginning, so that the results follow every key. All others are whole, unless they end in `*`.
"""

from collections.abc import Iterator, Sequence

from store.model.document import Span
from store.model.hits import Complaint
from store.query.lexer import Kind, Lexeme, lex
from store.query.syntax import All, Beginning, Meaning, Not, Query, Some, Words
from store.query.terms import is_name, read_term

_MOST_TERMS = 100
_DEEPEST = 20


def parse(text: str) -> Meaning:
    """The meaning of `text`, with a complaint for each stretch that could not be meant."""
    complaints: list[Complaint] = []
    parser = _Parser(_bounded(list(lex(text)), complaints), complaints)
    query = parser.group() or All()
    complaints.sort(key=lambda complaint: complaint.span.start)
    return Meaning(query, tuple(dict.fromkeys(_highlighted(query))), tuple(complaints))


def _bounded(lexemes: Sequence[Lexeme], complaints: list[Complaint]) -> Iterator[Lexeme]:
    """The lexemes with no bracket that closes nothing, and none too deep or too many."""
    depth = terms = 0
    for lexeme in lexemes:
        if lexeme.kind is Kind.OPEN:
            depth += 1
            if depth == _DEEPEST + 1:
                complaints.append(Complaint(lexeme.span, "Brackets this deep are left out."))
        terms += lexeme.kind is Kind.TERM
        if terms > _MOST_TERMS:
            rest = Span(lexeme.span.start, lexemes[-1].span.end)
            message = f"Only the first {_MOST_TERMS} terms are searched; this is left out."
            complaints.append(Complaint(rest, message))
            return
        if lexeme.kind is Kind.CLOSE and not depth:
            complaints.append(Complaint(lexeme.span, "No bracket is open here."))
        elif lexeme.kind not in (Kind.OPEN, Kind.CLOSE) or depth <= _DEEPEST:
            yield lexeme
        depth -= lexeme.kind is Kind.CLOSE and depth > 0


class _Parser:
    """One walk over lexemes whose closing brackets all close something."""

    def __init__(self, lexemes: Iterator[Lexeme], complaints: list[Complaint]) -> None:
        self._lexemes = lexemes
        self._complaints = complaints
        self._next = next(lexemes, None)

    def group(self) -> Query | None:
        """All up to the bracket that closes it; None if nothing is asked for."""
        parts: list[Query] = []
        while not self._at_end():
            part = self._either()
            if part is not None:
                parts.append(part)
        return All(tuple(parts)) if len(parts) > 1 else next(iter(parts), None)

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
            self._take()
            query = self.group()
            if self._at(Kind.CLOSE):
                self._take()
        else:
            query = self._term(self._take(), negated=leaves_out)
        return Not(query) if leaves_out and query is not None else query

    def _term(self, lexeme: Lexeme, *, negated: bool) -> Query | None:
        if not lexeme.value and self._at(Kind.TERM) and is_name(lexeme.name):
            lexeme = _named(lexeme, self._take())
        query, complaint = read_term(lexeme, typing=lexeme.typing and not negated)
        if complaint:
            self._complaints.append(complaint)
        return query

    def _at(self, kind: Kind) -> bool:
        return self._next is not None and self._next.kind is kind

    def _at_end(self) -> bool:
        return self._next is None or self._next.kind is Kind.CLOSE

    def _take(self) -> Lexeme:
        taken, self._next = self._next, next(self._lexemes, None)
        assert taken is not None
        return taken


def _named(name: Lexeme, value: Lexeme) -> Lexeme:
    """One term of a name and the value that stands behind it after a blank."""
    text = f"{value.name}:{value.value}" if value.name else value.value
    span = Span(name.span.start, value.span.end)
    return Lexeme(Kind.TERM, span, text, name.name, value.typing)


def _highlighted(query: Query) -> Iterator[str]:
    match query:
        case All(parts) | Some(parts):
            for part in parts:
                yield from _highlighted(part)
        case Words(words):
            yield " ".join(words)
        case Beginning(letters):
            yield f"{letters}*"
        case _:
            return
