"""The lexicons' phrases about releases, looked up by folded words."""

from collections.abc import Iterator, Sequence
from functools import cache

from store.parse.words.book import Words, is_wide, words_of
from store.parse.words.lexicon import LEXICONS
from store.parse.words.table import OF_RELEASES, lists_of, names_of, table

Tokens = Sequence[str]
_NONE: frozenset[str] = frozenset()


class Phrasebook:
    """Every phrase of every language, and under which names of ReleaseWords it stands.

    A run of Chinese, Japanese or Korean is one token, here and in what is looked up.
    """

    def fields(self, tokens: Tokens) -> frozenset[str]:
        """What a whole phrase can be; empty where it is none."""
        found = _known(tokens).whole & OF_RELEASES
        return names_of(found) if found else _NONE

    def of(self, *fields: str) -> Iterator[tuple[str, ...]]:
        """The phrases that stand under one of those names."""
        asked = lists_of(*fields)
        return (phrase for phrase, found in table().phrases.items() if found & asked)

    def at(self, tokens: Tokens, i: int, *fields: str) -> int:
        """How many tokens from the `i`-th on are one phrase of those fields, the longest; or 0."""
        return _known(tokens).at(i, lists_of(*fields))

    def ending(self, tokens: Tokens, *fields: str) -> int:
        """How many of the last tokens are one phrase of those fields, the longest; or 0."""
        return _known(tokens).ending(lists_of(*fields))

    def within(self, tokens: Tokens, *fields: str) -> int | None:
        """The first token at which a phrase of those fields begins."""
        return _known(tokens).first(lists_of(*fields))

    def rest(self, tokens: Tokens, *fields: str) -> list[str]:
        """The tokens that belong to no phrase of those fields."""
        return _known(tokens).rest(lists_of(*fields))


def _known(tokens: Tokens) -> Words:
    return tokens if isinstance(tokens, Words) else words_of(tuple(tokens))


@cache
def phrasebook() -> Phrasebook:
    """Made once, at the first release."""
    return Phrasebook()


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
