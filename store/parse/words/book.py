"""The lexicons' phrases made ready to be looked up by folded words."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache, reduce
from itertools import islice
from operator import or_

from msgspec import Struct

from store.parse.words.level import WIDE, WORD, bare, levelled
from store.parse.words.lexicon import lists_named
from store.parse.words.remembered import LINES, PHRASES, TEXTS
from store.parse.words.table import (
    OPENS_ABOUT,
    Lists,
    is_compound,
    lists_of,
    lists_told,
    lists_with,
    table,
    telling_words,
    wide_in,
)

Tokens = Sequence[str]
_SHORT = 160
_LONG = 1_000
_FEW = 24  # words of a line, of which one rule after another asks
_NARROW = re.compile("[\x00-\u2e7f]+")


def is_wide(text: str) -> bool:
    """The text holds Chinese, Japanese or Korean letters."""
    if text.isascii():
        return False
    return _is_wide_whole(text) if len(text) > _LONG else WIDE.search(text) is not None


@lru_cache(maxsize=TEXTS)
def _is_wide_whole(text: str) -> bool:
    narrow = _NARROW.match(text)
    return WIDE.search(text, narrow.end() if narrow else 0) is not None


class Words(tuple[str, ...]):
    """Folded words with the lists that they stand in.

    `may` are all lists of which a phrase may stand among the words; of all others none does.
    """

    _may: Lists | None = None

    @property
    def may(self) -> Lists:
        """Looked up at the first question: many texts are only counted or compared."""
        if self._may is None:
            self._may = reduce(or_, map(lists_told, self), 0)
        return self._may

    @property
    def whole(self) -> Lists:
        """The lists in which all of it is one phrase."""
        return lists_with(self[0]) if len(self) == 1 else table().phrases.get(self, 0)

    def at(self, i: int, lists: Lists) -> int:
        """How many words from the `i`-th on are a phrase of those lists; 0, or the longest."""
        if i >= len(self):
            return 0
        token, known = self[i], table()
        if known.firsts.get(token, 0) & lists:
            for length in known.lengths[token]:
                if known.phrases.get(self[i : i + length], 0) & lists:
                    return min(length, len(self) - i)
        return 1 if lists_with(token) & lists else 0

    def ending(self, lists: Lists) -> int:
        """How many of the last words are a phrase of those lists, the longest; 0 for none."""
        if not self:
            return 0
        known = table()
        for length in known.lengths_to.get(self[-1], ()):
            if known.phrases.get(self[-length:], 0) & lists:
                return min(length, len(self))
        return 1 if lists_with(self[-1]) & lists else 0

    def first(self, lists: Lists) -> int | None:
        """The first word at which a phrase of those lists begins."""
        if len(self) < _FEW and not self.may & lists:
            return None
        told, shaped = telling_words(lists)
        if told.isdisjoint(self) and not shaped and "".join(self).isascii():
            return None
        firsts = table().firsts
        for i, word in enumerate(self):
            if (firsts.get(word, 0) | lists_with(word)) & lists and self.at(i, lists):
                return i
        return None

    def hold(self, lists: Lists) -> bool:
        """Some phrase of those lists stands among the words."""
        return self.first(lists) is not None

    def count(self, lists: Lists) -> int:
        """How many words belong to a phrase of those lists."""
        return len(self) - len(self.rest(lists))

    def rest(self, lists: Lists) -> list[str]:
        """The words that belong to no phrase of those lists."""
        if not self.may & lists:
            return list(self)
        left: list[str] = []
        i = 0
        while i < len(self):
            length = self.at(i, lists)
            if not length:
                left.append(self[i])
            i += length or 1
        return left


def tokens_of(text: str) -> Words:
    """The folded words of a text; a run of Chinese, Japanese or Korean is one word."""
    return _words_of_line(text) if len(text) < _SHORT else Words(WORD.findall(bare(text)))


@lru_cache(maxsize=LINES)
def _words_of_line(text: str) -> Words:
    """Those of a line, which one finder after another asks for."""
    return Words(WORD.findall(bare(text)))


def first_tokens(text: str, count: int) -> Words:
    """So many of a text's first folded words."""
    return Words([word[0] for word in islice(WORD.finditer(bare(text)), count)])


@lru_cache(maxsize=LINES)
def words_of(tokens: tuple[str, ...]) -> Words:
    """A part of others, looked up for itself."""
    return Words(tokens)


@lru_cache(maxsize=PHRASES)
def known_as(text: str) -> Lists:
    """The lists in which all of a word, or of a few, is one phrase; of most words, none."""
    return Words(WORD.findall(bare(text))).whole


class Vocabulary(Struct, frozen=True):
    """The phrases of some lists; `*` at an end of a word stands for any letters, as does the start
    of a wide one."""

    lists: Lists

    def at(self, tokens: Tokens, i: int) -> int:
        """How many tokens from the `i`-th on are a phrase; 0 for none, the longest first."""
        return _known(tokens).at(i, self.lists)

    def ending(self, tokens: Tokens) -> int:
        """How many of the last tokens are a phrase; 0 for none, the longest first."""
        return _known(tokens).ending(self.lists)

    def count(self, tokens: Tokens) -> int:
        """How many tokens belong to a phrase."""
        return _known(tokens).count(self.lists)

    def rest(self, tokens: Tokens) -> list[str]:
        """The tokens that belong to no phrase."""
        return _known(tokens).rest(self.lists)

    def __contains__(self, tokens: Tokens) -> bool:
        return _known(tokens).whole & self.lists != 0

    def is_compound(self, tokens: Tokens) -> bool:
        """One word that ends in such a word and is longer, as "Stadtmuseum" is."""
        return len(tokens) == 1 and is_compound(tokens[0], self.lists)

    def found_in(self, tokens: Tokens) -> bool:
        return _known(tokens).hold(self.lists)

    def first_in(self, tokens: Tokens) -> int | None:
        """The first token at which a phrase begins."""
        return _known(tokens).first(self.lists)

    def wide_in(self, text: str) -> str | None:
        """The longest wide phrase inside the text."""
        return wide_in(text, self.lists)


def _known(tokens: Tokens) -> Words:
    return tokens if type(tokens) is Words else words_of(tuple(tokens))


@cache
def vocabulary(*keys: str) -> Vocabulary:
    """The phrases of every language under those names of lists."""
    return Vocabulary(lists_of(*keys))


class Labels:
    """Which kinds of label a phrase is; the kinds are names of fields of ContactWords."""

    def __init__(self, kinds: Sequence[str]) -> None:
        self._kinds: dict[tuple[str, ...], set[str]] = {}
        wide: dict[str, set[str]] = {}
        for kind, phrase in _phrases(kinds):
            word = bare(levelled(phrase))
            if is_wide(word):
                wide.setdefault(word, set()).add(kind)
            else:
                self._kinds.setdefault(tuple(WORD.findall(word)), set()).add(kind)
        self._exact = wide
        self._wide = sorted(wide.items(), key=lambda item: -len(item[0]))
        ranked = sorted(filter(None, self._kinds), key=len)
        self._to = {phrase[-1]: len(phrase) for phrase in ranked}

    def ending(self, tokens: Tokens) -> tuple[int, frozenset[str]]:
        """How many of the last tokens are a label, and which kinds it is."""
        longest = self._to.get(tokens[-1], 0) if tokens else 0
        for length in range(min(longest, len(tokens)), 0, -1):
            kinds = self._kinds.get(tuple(tokens[-length:]))
            if kinds:
                return length, frozenset(kinds)
        if tokens and not tokens[-1].isascii():
            for word, kinds in self._wide:
                if tokens[-1].endswith(word):
                    return 1, frozenset(kinds)
        return 0, frozenset()

    def of(self, tokens: Tokens) -> frozenset[str]:
        """The kinds of a whole phrase; none if it is no label."""
        length, kinds = self.ending(tokens)
        if length != len(tokens):
            return frozenset()
        whole = tokens[0].isascii() or not is_wide(tokens[0])
        return kinds if whole else frozenset(self._exact.get(tokens[0], ()))


def _phrases(kinds: Sequence[str]) -> Iterator[tuple[str, str]]:
    for kind in kinds:
        for listed in lists_named(kind):
            for phrase in listed:
                yield kind, phrase


@cache
def labels(*kinds: str) -> Labels:
    return Labels(kinds)


@cache
def phrases(key: str) -> tuple[str, ...]:
    """The phrases of every language as they are, the longest first."""
    words = {phrase for _, phrase in _phrases([key])}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@cache
def alternatives(key: str) -> str:
    """A regular expression that matches one of the phrases."""
    return "|".join(map(re.escape, phrases(key))) or "(?!)"


@cache
def word_set(*keys: str) -> frozenset[str]:
    """The single words of every language under those names of lists, folded as tokens are."""
    words = (bare(levelled(phrase)).strip(".'") for _, phrase in _phrases(keys))
    return frozenset(words)


def about() -> Vocabulary:
    """What opens a boilerplate: "About", "Über", "À propos"."""
    return vocabulary(OPENS_ABOUT)
