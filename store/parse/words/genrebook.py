"""The lexicons' phrases of texts that are no releases, looked up by folded words."""

from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from store.parse.words.book import Tokens, is_wide, tokens_of
from store.parse.words.level import levelled
from store.parse.words.lexicon import LEXICONS
from store.parse.words.lexicon.base import GenreWords

PERSONAL = "personal"
GENRES = tuple(of for of in GenreWords.__struct_fields__ if of != PERSONAL)
"""The lists of phrases; personal words are looked up by `word_set`, in a whole text."""

_SHORTEST = 2  # letters of a wide phrase
_LINE = 159  # characters that are looked at; what tells a genre stands at the head of a line


class Spoken(Struct, frozen=True):
    """A phrase that stands in a line, of which list; `leads` where it begins a short one."""

    phrase: str
    of: str
    leads: bool


class GenreBook:
    """Every phrase of every language, by its longest word; those without blanks apart."""

    def __init__(self) -> None:
        self._by_word: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._wide: list[tuple[str, str]] = []
        for lexicon in LEXICONS.values():
            for of in GENRES:
                for phrase in getattr(lexicon.genre, of):
                    self._put(phrase, of)

    def spoken(self, text: str) -> Iterator[Spoken]:
        """The phrases in a line."""
        tokens = tokens_of(text[:_LINE])
        if not self._by_word.keys().isdisjoint(tokens):
            yield from self._narrow(tokens)
        if is_wide(text):
            for phrase, of in self._wide:
                if phrase in text:
                    yield Spoken(phrase, of, text.lstrip("■□◆●◇◎【").startswith(phrase))

    def _narrow(self, tokens: Tokens) -> Iterator[Spoken]:
        for n, token in enumerate(tokens):
            for phrase, of in self._by_word.get(token, ()):
                i = n - phrase.index(token)
                if i >= 0 and tuple(tokens[i : i + len(phrase)]) == phrase:
                    yield Spoken(" ".join(phrase), of, not i and len(tokens) <= len(phrase) + 5)

    def _put(self, phrase: str, of: str) -> None:
        if is_wide(phrase):
            if len(phrase) >= _SHORTEST:
                self._wide.append((phrase, of))
            return
        tokens = tuple(tokens_of(levelled(phrase)))
        if tokens:
            self._by_word.setdefault(max(tokens, key=len), []).append((tokens, of))


@cache
def genrebook() -> GenreBook:
    """Made once, at the first release."""
    return GenreBook()
