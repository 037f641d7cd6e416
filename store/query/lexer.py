"""A query's text cut into brackets, OR, minus signs and terms; no text is refused."""

import re
from collections.abc import Iterator
from enum import Enum, auto

from msgspec import Struct

from store.model.document import Span


class Kind(Enum):
    """What a lexeme is for."""

    OPEN = auto()
    CLOSE = auto()
    OR = auto()
    NOT = auto()
    TERM = auto()


class Lexeme(Struct, frozen=True):
    """A stretch of the text; a TERM has a `value`, and a `name` where a colon parts it.

    `quoted` is where its quote begins, None where it has none. `typing` says that the text ends
    with it, and that no quote closes it.
    """

    kind: Kind
    span: Span
    value: str = ""
    name: str | None = None
    quoted: int | None = None
    typing: bool = False


# Letter for letter, so that a span also holds for the text as it was typed.
_PLAIN = str.maketrans("“”„‟«»＂「」『』（）：－～＊", '"""""""""""():-~*')
_LEXEME = re.compile(
    r"""
      (?P<open>\()
    | (?P<close>\))
    | (?P<not>-+(?=[^\s)-])|NOT(?=[\s(]))
    | (?P<or>OR(?=[\s()]|$))
    | (?P<nothing>AND(?=[\s()]|$)|-+(?=[\s)]|$))
    | (?P<empty>[^\W\d]+):(?=[\s()]|$)
    | (?:(?P<name>[^\W\d]+):)?(?:"(?P<quoted>[^"]*)(?P<end>"?)|(?P<bare>[^\s"()]+))
    """,
    re.VERBOSE,
)
_KINDS = {"open": Kind.OPEN, "close": Kind.CLOSE, "not": Kind.NOT, "or": Kind.OR}


def lex(text: str) -> Iterator[Lexeme]:
    """The lexemes of `text` in order, without what parts them."""
    for found in _LEXEME.finditer(text.translate(_PLAIN)):
        span = Span(found.start(), found.end())
        group = found.lastgroup or ""
        if group in _KINDS:
            yield Lexeme(_KINDS[group], span)
        elif group == "empty":
            yield Lexeme(Kind.TERM, span, name=found["empty"])
        elif group != "nothing":
            yield _term(found, span, typing=span.end == len(text) and not found["end"])


def _term(found: re.Match[str], span: Span, *, typing: bool) -> Lexeme:
    value = found["bare"] or found["quoted"] or ""
    quoted = None if found["quoted"] is None else found.start("quoted") - 1
    return Lexeme(Kind.TERM, span, value, found["name"], quoted, typing)


def lex_words(text: str) -> Iterator[Lexeme]:
    """The same of a text that is no query but something to be found, as if it were all words."""
    for found in re.finditer(r"\S+", text):
        yield Lexeme(Kind.TERM, Span(found.start(), found.end()), found[0])
