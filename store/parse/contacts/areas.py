"""Which stretches of a release may offer contacts: blocks with facts, and inviting sentences."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from store.model.document import PartKind
from store.parse.contacts.facts import FactIndex
from store.parse.contacts.pieces import Piece, pieces_of
from store.parse.contacts.strips import Strip
from store.parse.contacts.words import Vocabulary, is_wide, tokens_of, vocabulary

_ABOVE, _BELOW = 10, 3
_LONG = 150
_SMALL_WORD = re.compile(r"(?<![\w@.-])[a-zà-ÿ]{2,}(?![\w@.-])")
_FEWEST_SMALL = 9
_WIDE_LONG = 70


class Area(Struct, frozen=True):
    """`sentence` says that it is running text, in which only what is invited counts."""

    pieces: tuple[Piece, ...]
    start: int
    end: int
    sentence: bool = False
    aside: bool = False


def areas_of(strips: Sequence[Strip], text: str, facts: FactIndex) -> Iterator[Area]:
    """The areas in reading order; no strip is in two."""
    kept = [strip for strip in strips if strip.kind is not PartKind.CHROME]
    prose = [_is_prose(strip, text) for strip in kept]
    used = 0
    i = 0
    while i < len(kept):
        if not facts.within(kept[i].start, kept[i].end):
            i += 1
            continue
        if prose[i]:
            yield _area(kept[i : i + 1], text, facts, sentence=True)
            i = used = i + 1
            continue
        first = _above(kept, prose, i, used)
        i = used = _below(kept, prose, i, facts)
        yield _area(kept[first:i], text, facts)


def _above(strips: Sequence[Strip], prose: Sequence[bool], i: int, floor: int) -> int:
    first = i
    while first > floor and i - first < _ABOVE and not prose[first - 1]:
        first -= 1
    return first


def _below(strips: Sequence[Strip], prose: Sequence[bool], i: int, facts: FactIndex) -> int:
    """Behind the last strip of the area; a few without facts may stand between two with some."""
    last = i
    j = i + 1
    while j < len(strips) and j - last <= _ABOVE and not prose[j]:
        if facts.within(strips[j].start, strips[j].end):
            last = j
        j += 1
    end = last + 1
    while end < min(len(strips), last + 1 + _BELOW) and not prose[end] and not strips[end].gap:
        end += 1
    return end


def _area(strips: Sequence[Strip], text: str, facts: FactIndex, *, sentence: bool = False) -> Area:
    pieces = [piece for strip in strips for piece in pieces_of(strip, text, facts)]
    return Area(
        pieces=tuple(pieces),
        start=strips[0].start,
        end=strips[-1].end,
        sentence=sentence,
        aside=strips[0].aside,
    )


def _is_prose(strip: Strip, text: str) -> bool:
    """Running text: many small words, or a long line of wide letters with a full stop."""
    body = text[strip.start : strip.end]
    if is_wide(body):
        return len(body) > _WIDE_LONG and "。" in body
    if len(body) < _LONG and body.count(" ") < _FEWEST_SMALL:
        return False
    return len(_SMALL_WORD.findall(body)) >= _FEWEST_SMALL


def invites(text: str) -> bool:
    """The words ask their reader to call or write."""
    tokens = tokens_of(text)
    return _inviting().found_in(tokens) or _inviting().wide_in(text) is not None


@cache
def _inviting() -> Vocabulary:
    return vocabulary("invites", "headings")
