"""A stretch of words without signs, and what small words of its language lead in and out."""

import re
from functools import cache

from msgspec import Struct

from store.parse.phrases.kind import Reading
from store.parse.phrases.readings import read_words
from store.parse.words.book import known_as
from store.parse.words.elision import elision
from store.parse.words.lexicon import LEXICONS
from store.parse.words.lexicon.base import Traits
from store.parse.words.table import Lists, lists_of

EDGE = " \t.,:;-–—/|*•·~=_#\"“”„«»'&"
_WORD = re.compile(r"\S+")
_NUMBERED = re.compile(r"\(?\d{1,2}[.)] +")
_ABBREVIATION = 4


class Phrase(Struct, frozen=True):
    """`joined` says that "or" led in, `linked` that "of" or "at" did; `reading` is None for words
    that are yet to be read, `beside` says that they stand beside a name."""

    start: int
    end: int
    reading: Reading | None = None
    joined: bool = False
    linked: bool = False
    beside: bool = False


class Stretch:
    """Words with the small words of a language; spans are offsets in the words."""

    def __init__(self, words: str, language: str | None) -> None:
        self.words, self.language = words, language
        self.traits = LEXICONS[language].traits if language in LEXICONS else Traits()
        self._joins, self._links = _small_words(language)
        self._elides = "'" in words

    def text(self, start: int, end: int) -> str:
        return self.words[start:end]

    def read(self, start: int, end: int) -> Reading:
        """What the words between two offsets are."""
        return read_words(self.words[start:end])

    def spans(self, start: int, end: int) -> list[tuple[int, int]]:
        """The single words between two offsets."""
        return [word.span() for word in _WORD.finditer(self.words, start, end)]

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """Without signs at the edges, and without the number of a note."""
        numbered = _NUMBERED.match(self.words, start, end)
        start = numbered.end() if numbered else start
        while start < end and self.words[start] in EDGE:
            start += 1
        while end > start and self.words[end - 1] in EDGE and not self._keeps(start, end):
            end -= 1
        return start, end

    def _keeps(self, start: int, end: int) -> bool:
        """A sign that belongs to the word before it: "Inc.", "Jr.", "Ph.D.", "Scientist 'E'"."""
        if self.words[end - 1] == "'":
            return self.words.find(" '", start, end - 1) >= 0
        if self.words[end - 1] != ".":
            return False
        last = self.words[start:end].rsplit(maxsplit=1)[-1]
        return "." in last[:-1] or len(last) <= _ABBREVIATION

    def joins(self, word: str) -> bool:
        """The word is "and", "or" and the like."""
        if word == "&":
            return True
        return known_as(word) & self._joins != 0 and (word.islower() or word.istitle())

    def links(self, word: str) -> bool:
        """The word is "of", "at", "the" and the like."""
        return known_as(word) & self._links != 0 and word.islower()

    def is_small(self, start: int, end: int) -> bool:
        word = self.words[start:end].strip()
        return self.joins(word) or self.links(word)

    def behind_elision(self, start: int, end: int) -> int:
        """Where the word behind a shortened one begins that leans on it: "l'eau"; else `start`."""
        elided = elision().match(self.words, start, end) if self._elides else None
        return elided.end() if elided else start

    def opens(self, start: int, end: int) -> bool:
        """A small word in a capital begins the words: "For tickets …", "Pour une entrevue …"."""
        first, _, rest = self.words[start:end].partition(" ")
        return rest[:1].islower() and first.istitle() and known_as(first) & self._links != 0


@cache
def _small_words(language: str | None) -> tuple[Lists, Lists]:
    if language in LEXICONS and LEXICONS[language].contact.links:
        return lists_of(f"joins.{language}"), lists_of(f"links.{language}")
    return lists_of("joins"), lists_of("links")
