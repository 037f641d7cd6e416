"""The lexicons' phrases made ready to be looked up by folded words."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from store.parse.contacts.plain import WORD, bare, levelled
from store.parse.lexicon import LEXICONS

Tokens = Sequence[str]
_WIDE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")


def tokens_of(text: str) -> list[str]:
    """The folded words of a text; a run of Chinese, Japanese or Korean is one word."""
    return WORD.findall(bare(text))


def is_wide(text: str) -> bool:
    """The text holds Chinese, Japanese or Korean letters."""
    return _WIDE.search(text) is not None


class Vocabulary:
    """A set of phrases; `*` at an end of a word stands for any letters, as does the start of a wide
    one."""

    def __init__(self, phrases: Sequence[str]) -> None:
        self._phrases: set[tuple[str, ...]] = set()
        starts: set[str] = set()
        ends: set[str] = set()
        inner: set[str] = set()
        wide: set[str] = set()
        for phrase in phrases:
            word = bare(levelled(phrase))
            if is_wide(word):
                wide.add(word)
            elif "*" in word:
                stem = word.strip("*")
                (inner if word[0] == word[-1] else ends if word[0] == "*" else starts).add(stem)
            else:
                self._phrases.add(tuple(WORD.findall(word)))
        self._starts, self._ends = tuple(sorted(starts)), tuple(sorted(ends))
        self._inner = tuple(sorted(inner))
        self._wide = tuple(sorted(wide, key=len, reverse=True))
        self._longest = max(map(len, self._phrases), default=0)

    def at(self, tokens: Tokens, i: int) -> int:
        """How many tokens from the `i`-th on are a phrase; 0 for none, the longest first."""
        for length in range(min(self._longest, len(tokens) - i), 0, -1):
            if tuple(tokens[i : i + length]) in self._phrases:
                return length
        return int(self._has_shape(tokens[i]))

    def ending(self, tokens: Tokens) -> int:
        """How many of the last tokens are a phrase; 0 for none, the longest first."""
        for length in range(min(self._longest, len(tokens)), 0, -1):
            if tuple(tokens[-length:]) in self._phrases:
                return length
        return int(bool(tokens) and self._has_shape(tokens[-1]))

    def count(self, tokens: Tokens) -> int:
        """How many tokens belong to a phrase."""
        total = i = 0
        while i < len(tokens):
            length = self.at(tokens, i)
            total += length
            i += length or 1
        return total

    def __contains__(self, tokens: Tokens) -> bool:
        return bool(tokens) and self.at(tokens, 0) == len(tokens)

    def found_in(self, tokens: Tokens) -> bool:
        return any(self.at(tokens, i) for i in range(len(tokens)))

    def wide_in(self, text: str) -> str | None:
        """The longest wide phrase inside the text."""
        return next((word for word in self._wide if word in text), None)

    def _has_shape(self, token: str) -> bool:
        if not token.isascii() and token.endswith(self._wide):
            return True
        return (
            token.startswith(self._starts)
            or token.endswith(self._ends)
            or any(stem in token for stem in self._inner)
        )


@cache
def vocabulary(*keys: str) -> Vocabulary:
    """The phrases of every language under those names of ContactWords."""
    return Vocabulary([phrase for _, phrase in _phrases(keys)])


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
        self._longest = max(map(len, self._kinds), default=0)

    def ending(self, tokens: Tokens) -> tuple[int, frozenset[str]]:
        """How many of the last tokens are a label, and which kinds it is."""
        for length in range(min(self._longest, len(tokens)), 0, -1):
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
    for lexicon in LEXICONS.values():
        for kind in kinds:
            for phrase in getattr(lexicon.contact, kind):
                yield kind, phrase


@cache
def labels(*kinds: str) -> Labels:
    return Labels(kinds)


@cache
def vocabulary_of(language: str, key: str) -> Vocabulary:
    """The phrases of one language, which must have a lexicon."""
    return Vocabulary(getattr(LEXICONS[language].contact, key))


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
def set_phrases() -> Vocabulary:
    """Words of a release's own labels and of the calendar, which are nobody's name."""
    found: list[str] = []
    for lexicon in LEXICONS.values():
        release, calendar = lexicon.release, lexicon.calendar
        found += [*release.kinds, *release.immediate, *release.embargo, *release.greetings]
        found += [form for forms in (*calendar.months, *calendar.weekdays) for form in forms]
    return Vocabulary([phrase for phrase in found if not is_wide(phrase)])


@cache
def about() -> Vocabulary:
    """What opens a boilerplate: "About", "Über", "À propos"."""
    return Vocabulary([phrase for lexicon in LEXICONS.values() for phrase in lexicon.release.about])
