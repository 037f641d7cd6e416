"""Where the words that a search found stand in a text as it was written."""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from store.model.document import Span
from store.text.fold import RUN, fold, grams, is_unspaced

_JAMO = ("\u1100", "\u11ff"), ("\u3131", "\u318e"), ("\uffa0", "\uffdc")
_JOINING = "\u00ad\u200c\u200d\u200e\u200f\u2060\ufeff\uff9e\uff9f"


class _Place(NamedTuple):
    """A word, and where it stands in the folded text."""

    word: str
    start: int
    end: int


def highlight(text: str, words: Sequence[str]) -> list[Span]:
    """The stretches of `text` to mark for `Hits.words`, in order and apart.

    Of a word that is found by its beginning, only that is marked.
    """
    folded, origins = _unfold(text)
    places = list(_places(folded))
    found = sorted(pair for entry in words for pair in _find(entry, places))
    marked: list[Span] = []
    for first, last in found:
        start, end = origins[first].start, origins[last].end
        if marked and start <= marked[-1].end:
            start, end = marked[-1].start, max(end, marked.pop().end)
        marked.append(Span(start, end))
    return marked


def _unfold(text: str) -> tuple[str, Sequence[Span]]:
    """`text` folded, and for each of its characters what it was made of."""
    pieces, origins = [], []
    for span in _clusters(text):
        piece = fold(text[span.start : span.end])
        pieces.append(piece)
        origins += [span] * len(piece)
    return "".join(pieces), origins


def _clusters(text: str) -> Iterator[Span]:
    """Stretches that fold alone as they do in the whole text."""
    start = 0
    for at in range(1, len(text)):
        if not _joins(text[at]):
            yield Span(start, at)
            start = at
    if text:
        yield Span(start, len(text))


def _joins(character: str) -> bool:
    if character < "\u0080":
        return False
    if unicodedata.category(character).startswith("M") or character in _JOINING:
        return True
    return any(first <= character <= last for first, last in _JAMO)


def _places(folded: str) -> Iterator[_Place]:
    for run in RUN.finditer(folded):
        if not is_unspaced(run[0]):
            yield _Place(run[0], run.start(), run.end())
            continue
        for at, word in enumerate(grams(run[0]), run.start()):
            yield _Place(word, at, at + len(word))


def _find(entry: str, places: Sequence[_Place]) -> Iterator[tuple[int, int]]:
    """The first and last folded character of each stretch that `entry` stands for."""
    *others, last = entry.removesuffix("*").split() or [""]
    if not last:
        return
    for at in range(len(places) - len(others)):
        if any(places[at + n].word != word for n, word in enumerate(others)):
            continue
        place = places[at + len(others)]
        if place.word == last or (entry.endswith("*") and place.word.startswith(last)):
            yield places[at].start, place.start + len(last) - 1
