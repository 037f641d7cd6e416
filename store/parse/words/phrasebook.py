"""The lexicons' phrases about releases, looked up by folded words."""

from collections.abc import Iterator, Sequence
from functools import cache

from store.parse.words.book import PhraseIndex, is_wide, tokens_of
from store.parse.words.level import levelled
from store.parse.words.lexicon import LEXICONS
from store.parse.words.lexicon.base import ReleaseWords

Tokens = Sequence[str]
_NONE: frozenset[str] = frozenset()


class Phrasebook:
    """Every phrase of every language, and under which names of ReleaseWords it stands.

    A run of Chinese, Japanese or Korean is one token, here and in what is looked up.
    """

    def __init__(self) -> None:
        kinds: dict[tuple[str, ...], set[str]] = {}
        for lexicon in LEXICONS.values():
            for field in ReleaseWords.__struct_fields__:
                for phrase in getattr(lexicon.release, field):
                    tokens = tuple(tokens_of(levelled(phrase)))
                    if tokens:
                        kinds.setdefault(tokens, set()).add(field)
        self._fields = {tokens: frozenset(fields) for tokens, fields in kinds.items()}

    def fields(self, tokens: Tokens) -> frozenset[str]:
        """What a whole phrase can be; empty where it is none."""
        return self._fields.get(tuple(tokens), _NONE)

    def of(self, *fields: str) -> Iterator[tuple[str, ...]]:
        """The phrases that stand under one of those names."""
        return (phrase for phrase, found in self._fields.items() if not found.isdisjoint(fields))

    def at(self, tokens: Tokens, i: int, *fields: str) -> int:
        """How many tokens from the `i`-th on are one phrase of those fields, the longest; or 0."""
        return _shelf(fields).at(tokens, i)

    def ending(self, tokens: Tokens, *fields: str) -> int:
        """How many of the last tokens are one phrase of those fields, the longest; or 0."""
        return _shelf(fields).ending(tokens)

    def within(self, tokens: Tokens, *fields: str) -> int | None:
        """The first token at which a phrase of those fields begins."""
        return _shelf(fields).first_in(tokens)

    def rest(self, tokens: Tokens, *fields: str) -> list[str]:
        """The tokens that belong to no phrase of those fields."""
        shelf = _shelf(fields)
        if shelf.holds_none(tokens):
            return list(tokens)
        left: list[str] = []
        i = 0
        while i < len(tokens):
            length = shelf.at(tokens, i)
            if not length:
                left.append(tokens[i])
            i += length or 1
        return left


@cache
def phrasebook() -> Phrasebook:
    """Made once, at the first release."""
    return Phrasebook()


@cache
def _shelf(fields: tuple[str, ...]) -> PhraseIndex:
    return PhraseIndex(phrasebook().of(*fields))


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
