"""The lexicons' phrases about releases, looked up by folded words."""

from collections.abc import Iterator
from functools import cache

from store.parse.words.book import Tokens, Words, is_wide
from store.parse.words.lexicon import LEXICONS
from store.parse.words.table import OF_RELEASES, lists_of, names_of, table

_NONE: frozenset[str] = frozenset()


def fields_of(tokens: Tokens) -> frozenset[str]:
    """The names of ReleaseWords under which a whole phrase stands; most stand under none."""
    found = Words(tokens).whole & OF_RELEASES
    return names_of(found) if found else _NONE


def phrases_under(*fields: str) -> Iterator[tuple[str, ...]]:
    """The folded phrases that stand under one of those names in any language."""
    asked = lists_of(*fields)
    return (phrase for phrase, found in table().phrases.items() if found & asked)


@cache
def wide_phrases(*fields: str) -> tuple[str, ...]:
    """The phrases of scripts without blanks that have more than one character, longest first."""
    found = {
        phrase
        for lexicon in LEXICONS.values()
        for field in fields
        for phrase in getattr(lexicon.release, field)
        if len(phrase) > 1 and is_wide(phrase)
    }
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))


def wide_in(text: str, field: str) -> bool:
    """Whether a phrase of a script without blanks stands in the text."""
    if text.isascii() or not is_wide(text):
        return False
    return any(phrase in text for phrase in wide_phrases(field))
