"""Two people in one phrase: "Anna Berg und Dr. Jonas Vogel"."""

from store.parse.phrases.kind import Kind
from store.parse.phrases.persons import is_given
from store.parse.phrases.stretch import Phrase, Stretch


def several_names(stretch: Stretch, phrase: Phrase) -> list[Phrase]:
    """Names joined by a word: "Anna Berg und Dr. Jonas Vogel"."""
    for begin, finish in stretch.spans(phrase.start, phrase.end):
        sign = stretch.text(begin, finish)
        if not stretch.joins(sign):
            continue
        left = _read(stretch, *stretch.trimmed(phrase.start, begin))
        right = _read(stretch, *stretch.trimmed(finish, phrase.end), joined=True)
        if all(half.reading and half.reading.kind is Kind.NAME for half in (left, right)):
            return [left, right]
    return []


def two_people(stretch: Stretch, phrase: Phrase) -> list[Phrase]:
    """Two whole names where "and" could be a particle too: "Joca Berto e Nina Sá"."""
    halves = several_names(stretch, phrase)
    words = [stretch.text(half.start, half.end).split() for half in halves]
    whole = all(len(half) > 1 for half in words) and is_given(words[-1][0]) if words else False
    return halves if whole else []


def _read(stretch: Stretch, start: int, end: int, *, joined: bool = False) -> Phrase:
    return Phrase(start, end, stretch.read(start, end) if start < end else None, joined)
