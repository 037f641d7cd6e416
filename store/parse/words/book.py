"""The lexicons' phrases made ready to be looked up by folded words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain

from msgspec import Struct

from store.parse.words.level import WORD, bare, levelled
from store.parse.words.lexicon import LEXICONS, lists_named

Tokens = Sequence[str]
_KNOWN_TOKENS = 8192
_SHORT = 160
_LONG = 1_000
_NARROW = re.compile("[\x00-\u2e7f]+")
_WIDE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")


def tokens_of(text: str) -> list[str]:
    """The folded words of a text; a run of Chinese, Japanese or Korean is one word."""
    return list(_known_tokens(text)) if len(text) < _SHORT else WORD.findall(bare(text))


@lru_cache(maxsize=4096)
def _known_tokens(text: str) -> tuple[str, ...]:
    """Those of a line, which one finder after another asks for."""
    return tuple(WORD.findall(bare(text)))


def is_wide(text: str) -> bool:
    """The text holds Chinese, Japanese or Korean letters."""
    if text.isascii():
        return False
    return _is_wide_whole(text) if len(text) > _LONG else _WIDE.search(text) is not None


@lru_cache(maxsize=4)
def _is_wide_whole(text: str) -> bool:
    narrow = _NARROW.match(text)
    return _WIDE.search(text, narrow.end() if narrow else 0) is not None


class PhraseIndex:
    """Phrases as tuples of tokens, found by their first and last ones."""

    def __init__(self, phrases: Iterable[tuple[str, ...]]) -> None:
        self._phrases = frozenset(phrases)
        self._from = _longest(self._phrases, 0)
        self._to = _longest(self._phrases, -1)
        self._first = self._from.keys()

    def holds_none(self, tokens: Tokens) -> bool:
        """No phrase can begin at any of the tokens; the quickest question of all."""
        return self._first.isdisjoint(tokens)

    def holds(self, tokens: Tokens) -> bool:
        """The tokens are one phrase."""
        return bool(tokens) and tuple(tokens) in self._phrases

    def first_in(self, tokens: Tokens) -> int | None:
        """The first token at which a phrase begins."""
        if self.holds_none(tokens):
            return None
        begins = self._from
        for i, token in enumerate(tokens):
            if token in begins and self.at(tokens, i):
                return i
        return None

    def at(self, tokens: Tokens, i: int) -> int:
        """How many tokens from the `i`-th on are a phrase, the longest; 0 for none."""
        longest = self._from.get(tokens[i], 0) if i < len(tokens) else 0
        if not longest:
            return 0
        for length in range(min(longest, len(tokens) - i), 0, -1):
            if tuple(tokens[i : i + length]) in self._phrases:
                return length
        return 0

    def ending(self, tokens: Tokens) -> int:
        """How many of the last tokens are a phrase, the longest; 0 for none."""
        longest = self._to.get(tokens[-1], 0) if tokens else 0
        for length in range(min(longest, len(tokens)), 0, -1):
            if tuple(tokens[-length:]) in self._phrases:
                return length
        return 0


def _longest(phrases: Iterable[tuple[str, ...]], place: int) -> dict[str, int]:
    """How many words the longest of the phrases has that has a word at that place."""
    ranked = sorted(filter(None, phrases), key=len)
    return {phrase[place]: len(phrase) for phrase in ranked}


class _Forms(Struct, frozen=True):
    """Phrases made ready: `plain` are word by word, the others letters of single words."""

    plain: frozenset[tuple[str, ...]]
    starts: frozenset[str]
    ends: frozenset[str]
    inner: frozenset[str]
    wide: frozenset[str]


def _forms(phrases: Iterable[str]) -> _Forms:
    plain: set[tuple[str, ...]] = set()
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
            plain.add(tuple(WORD.findall(word)))
    return _Forms(
        frozenset(plain), frozenset(starts), frozenset(ends), frozenset(inner), frozenset(wide)
    )


class Vocabulary:
    """A set of phrases; `*` at an end of a word stands for any letters, as does the start of a wide
    one."""

    def __init__(self, *sets: _Forms) -> None:
        self._plain = PhraseIndex(chain.from_iterable(forms.plain for forms in sets))
        self._starts = tuple({start for forms in sets for start in forms.starts})
        self._ends = tuple({end for forms in sets for end in forms.ends})
        self._inner = tuple({stem for forms in sets for stem in forms.inner})
        wide = {word for forms in sets for word in forms.wide}
        self._wide = tuple(sorted(wide, key=lambda word: (-len(word), word)))
        self._has_shape = lru_cache(_KNOWN_TOKENS)(self._is_shaped)

    def at(self, tokens: Tokens, i: int) -> int:
        """How many tokens from the `i`-th on are a phrase; 0 for none, the longest first."""
        return self._plain.at(tokens, i) or int(i < len(tokens) and self._has_shape(tokens[i]))

    def ending(self, tokens: Tokens) -> int:
        """How many of the last tokens are a phrase; 0 for none, the longest first."""
        return self._plain.ending(tokens) or int(bool(tokens) and self._has_shape(tokens[-1]))

    def count(self, tokens: Tokens) -> int:
        """How many tokens belong to a phrase."""
        total = i = 0
        while i < len(tokens):
            length = self.at(tokens, i)
            total += length
            i += length or 1
        return total

    def __contains__(self, tokens: Tokens) -> bool:
        return self._plain.holds(tokens) or (len(tokens) == 1 and self._has_shape(tokens[0]))

    def is_compound(self, tokens: Tokens) -> bool:
        """One word that ends in such a word and is longer, as "Stadtmuseum" is."""
        if len(tokens) != 1 or self._plain.holds(tokens) or tokens[0] in self._ends:
            return False
        return tokens[0].endswith(self._ends)

    def found_in(self, tokens: Tokens) -> bool:
        return self._plain.first_in(tokens) is not None or any(map(self._has_shape, tokens))

    def first_in(self, tokens: Tokens) -> int | None:
        """The first token at which a phrase begins."""
        return next((i for i in range(len(tokens)) if self.at(tokens, i)), None)

    def wide_in(self, text: str) -> str | None:
        """The longest wide phrase inside the text."""
        if text.isascii():
            return None
        return next((word for word in self._wide if word in text), None)

    def _is_shaped(self, token: str) -> bool:
        if not token.isascii() and token.endswith(self._wide):
            return True
        return (
            token.startswith(self._starts)
            or token.endswith(self._ends)
            or any(stem in token for stem in self._inner)
        )


@cache
def vocabulary(*keys: str) -> Vocabulary:
    """The phrases of every language under those names of lists."""
    return Vocabulary(*map(_forms_of, keys))


@cache
def _forms_of(key: str) -> _Forms:
    """Made once, however many vocabularies a key is part of."""
    return _forms(phrase for _, phrase in _phrases([key]))


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
        self._to = _longest(self._kinds, -1)

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
def vocabulary_of(language: str, key: str) -> Vocabulary:
    """The phrases of one language, which must have a lexicon."""
    return Vocabulary(_forms(getattr(LEXICONS[language].contact, key)))


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


@cache
def set_phrases() -> Vocabulary:
    """Words of a release's own labels and of the calendar, which are nobody's name."""
    found: list[str] = []
    for lexicon in LEXICONS.values():
        release, calendar = lexicon.release, lexicon.calendar
        found += [*release.kinds, *release.immediate, *release.embargo, *release.greetings]
        found += [form for forms in (*calendar.months, *calendar.weekdays) for form in forms]
    return Vocabulary(_forms(phrase for phrase in found if not is_wide(phrase)))


@cache
def about() -> Vocabulary:
    """What opens a boilerplate: "About", "Über", "À propos"."""
    lexicons = LEXICONS.values()
    return Vocabulary(_forms(phrase for lexicon in lexicons for phrase in lexicon.release.about))
