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

    `typing` says that the text ends with it, and that no quote closes it.
    """

    kind: Kind
    span: Span
    value: str = ""
    name: str | None = None
    typing: bool = False


# Letter for letter, so that a span also holds for the text as it was typed.
_PLAIN = str.maketrans("“”„‟«»＂「」『』（）：－", '"""""""""""():-')
_LEXEME = re.compile(
    r"""
      (?P<open>\()
    | (?P<close>\))
    | (?P<not>-+(?=[^\s)-])|NOT(?=[\s(]))
    | (?P<or>OR(?=[\s()]|$))
    | (?P<nothing>AND(?=[\s()]|$)|-+(?=[\s)]|$))
    | (?P<empty>[^\W\d_]+):(?=[\s()]|$)
    | (?:(?P<name>[^\W\d_]+):)?(?:"(?P<quoted>[^"]*)(?P<end>"?)|(?P<bare>[^\s"()]+))
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
            value = found["bare"] or found["quoted"] or ""
            typing = span.end == len(text) and not found["end"]
            yield Lexeme(Kind.TERM, span, value, found["name"], typing)
