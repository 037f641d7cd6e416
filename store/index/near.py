"""The words of the index that a misspelt one may have been meant for."""

from collections.abc import Iterable, Iterator
from string import ascii_lowercase
from typing import TYPE_CHECKING

from msgspec import Struct

from store.index.terms import having
from store.query.fields import Field
from store.text.fold import is_unspaced
from store.text.similar import distance, slips

if TYPE_CHECKING:
    from tantivy import Searcher

_LONGEST = 30
"""Letters of a word whose neighbours are looked for."""
_MOST = 5000
"""Words with the same first two letters that are compared, the most used ones."""


class Near(Struct, frozen=True):
    """A word, and how many releases have it."""

    word: str
    releases: int


def nearest(searcher: "Searcher", field: Field, word: str, most: int = 1) -> tuple[Near, ...]:
    """The words of a field that are a few slips away, the nearest first, then the most used."""
    allowed = slips(word)
    if not allowed or len(word) > _LONGEST or is_unspaced(word):
        return ()
    found = {other: searcher.doc_freq(field.value, other) for other in set(_slipped(word))}
    if not any(found.values()) and allowed > 1:
        found = dict(_alike(searcher, field, word, allowed))
    there = ((distance(word, other, allowed), -count, other) for other, count in found.items())
    ranked = sorted(each for each in there if each[1] < 0 and each[0])
    best = (other for _, _, other in ranked[:most])
    counted = ((other, having(searcher, field.value, other)) for other in best)
    return tuple(Near(other, releases) for other, releases in counted if releases)


def _alike(
    searcher: "Searcher", field: Field, word: str, allowed: int
) -> Iterable[tuple[str, int]]:
    for other, count in searcher.terms_with_prefix(field.value, word[:2], limit=_MOST):
        if distance(word, other, allowed) <= allowed:
            yield other, count


def _slipped(word: str) -> Iterator[str]:
    """Every word that is one slip away, in the letters of the word and the Latin ones."""
    letters = {*ascii_lowercase, *word}
    for at in range(len(word) + 1):
        before, behind = word[:at], word[at:]
        yield before + behind[1:]
        if len(behind) > 1:
            yield before + behind[1] + behind[0] + behind[2:]
        for letter in letters:
            yield before + letter + behind
            yield before + letter + behind[1:]
