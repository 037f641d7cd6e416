"""Where the words that a search found stand in a text as it was written."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from store.model.document import Span
from store.text.fold import fold, grams, runs
from store.text.similar import is_within

_JAMO = ("\u1100", "\u11ff"), ("\u3131", "\u318e"), ("\uffa0", "\uffdc")
_JOINING = "\u00ad\u200c\u200d\u200e\u200f\u2060\ufeff\uff9e\uff9f"
# Beyond ASCII a letter may be written in several characters, of which the first may be ASCII.
_STRETCH = re.compile(r"[\x00-\x7f]+(?![^\x00-\x7f])|[\x00-\x7f]?[^\x00-\x7f]+")


class _Place(NamedTuple):
    """A word, and its half-open offsets in the folded text."""

    word: str
    start: int
    end: int


class _Unfolded(NamedTuple):
    """A folded text, and where each of its characters starts and ends in the original."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


def highlight(text: str, words: Sequence[str]) -> list[Span]:
    """The stretches of `text` to mark for `Hits.words`, in order and apart.

    Of a word that is found by its beginning, only that is marked.
    """
    folded = _unfold(text)
    places = list(_places(folded.text))
    found = sorted(pair for entry in words for pair in _find(entry, places))
    marked: list[Span] = []
    for first, last in found:
        start, end = folded.starts[first], folded.ends[last]
        if marked and start <= marked[-1].end:
            start, end = marked[-1].start, max(end, marked.pop().end)
        marked.append(Span(start, end))
    return marked


def occurrences(text: str, wanted: str) -> list[Span]:
    """Where a text says just that, within words too, whatever its case, accents and width."""
    folded, letters = _unfold(text), " ".join(fold(wanted).split())
    found: list[Span] = []
    at = folded.text.find(letters) if letters else -1
    while at >= 0:
        found.append(Span(folded.starts[at], folded.ends[at + len(letters) - 1]))
        at = folded.text.find(letters, at + len(letters))
    return found


def _unfold(text: str) -> _Unfolded:
    if text.isascii():
        return _Unfolded(fold(text), range(len(text)), range(1, len(text) + 1))
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for stretch in _STRETCH.finditer(text):
        if stretch[0].isascii():
            pieces.append(fold(stretch[0]))
            starts += range(stretch.start(), stretch.end())
            ends += range(stretch.start() + 1, stretch.end() + 1)
            continue
        for start, end in _clusters(text, stretch.start(), stretch.end()):
            piece = fold(text[start:end])
            pieces.append(piece)
            starts += [start] * len(piece)
            ends += [end] * len(piece)
    return _Unfolded("".join(pieces), starts, ends)


def _clusters(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Offsets of stretches that fold alone as they do in the whole text."""
    for at in range(start + 1, end):
        if not _joins(text[at]):
            yield start, at
            start = at
    yield start, end


def _joins(character: str) -> bool:
    if unicodedata.category(character).startswith("M") or character in _JOINING:
        return True
    return any(first <= character <= last for first, last in _JAMO)


def _places(folded: str) -> Iterator[_Place]:
    for run, start in runs(folded):
        for at, word in enumerate(grams(run), start):
            yield _Place(word, at, at + len(word))


def _find(entry: str, places: Sequence[_Place]) -> Iterator[tuple[int, int]]:
    """The first and last folded character of each stretch that `entry` stands for."""
    word, near, slips = entry.partition("~")
    if near and slips.isdecimal():
        found = (place for place in places if is_within(word, place.word, int(slips)))
        yield from ((place.start, place.end - 1) for place in found)
    elif entry.endswith("*"):
        yield from _find_beginnings(entry[:-1], places)
    else:
        yield from _find_neighbours(entry.split(), places)


def _find_beginnings(letters: str, places: Sequence[_Place]) -> Iterator[tuple[int, int]]:
    for place in places:
        if letters and place.word.startswith(letters):
            yield place.start, place.start + len(letters) - 1


def _find_neighbours(wanted: Sequence[str], places: Sequence[_Place]) -> Iterator[tuple[int, int]]:
    for at, place in enumerate(places):
        if wanted and place.word == wanted[0]:
            stretch = places[at : at + len(wanted)]
            if [place.word for place in stretch] == wanted:
                yield place.start, stretch[-1].end - 1
