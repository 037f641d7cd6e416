"""Which stretches of a release may offer contacts: blocks with facts, and inviting sentences."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from store.model.document import PartKind
from store.parse.contacts.addresses import without_streets
from store.parse.contacts.facts import EmailFound, FactIndex
from store.parse.contacts.pieces import Piece, pieces_of
from store.parse.contacts.strips import Strip
from store.parse.contacts.values import labelled
from store.parse.contacts.words import Vocabulary, about, is_wide, tokens_of, vocabulary

_ABOVE, _BELOW = 10, 3
_LONG = 150
_SMALL_WORD = re.compile(r"(?<![\w@.-])[a-zà-ÿ]{2,}(?![\w@.-])")
_FEWEST_SMALL = 9
_LONGEST_HEADING = 60
_FEWEST_ENDED = 4
_SMALL_BY_FACT = 3
_WIDE_LONG = 24


class Area(Struct, frozen=True):
    """`sentence` says that it is running text, in which only what is invited counts; `elsewhere`
    that the heading above speaks of something else than contacts."""

    pieces: tuple[Piece, ...]
    start: int
    end: int
    sentence: bool = False
    aside: bool = False
    elsewhere: bool = False


def areas_of(strips: Sequence[Strip], text: str, facts: FactIndex) -> Iterator[Area]:
    """The areas in reading order; no strip is in two."""
    kept = [strip for strip in strips if strip.kind is not PartKind.CHROME]
    prose = [_is_prose(strip, text, facts) for strip in kept]
    used = 0
    i = 0
    while i < len(kept):
        if not facts.within(kept[i].start, kept[i].end):
            i += 1
            continue
        first = i if prose[i] else _above(kept, prose, i, used)
        elsewhere = _is_elsewhere(kept[:first], text)
        i = used = i + 1 if prose[i] else _below(kept, prose, i, facts)
        yield _area(kept[first:i], text, facts, elsewhere=elsewhere, sentence=prose[i - 1])


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


def _is_elsewhere(above: Sequence[Strip], text: str) -> bool:
    """The nearest line above that is a heading opens a boilerplate or the like."""
    for strip in reversed(above[-_ABOVE:]):
        body = text[strip.start : strip.end].strip()
        if len(body) > _LONGEST_HEADING or body.endswith("."):
            continue
        tokens = tokens_of(body)
        if vocabulary("headings").found_in(tokens):
            return False
        if about().at(tokens, 0) if tokens else False:
            return True
    return False


def _area(
    strips: Sequence[Strip], text: str, facts: FactIndex, *, elsewhere: bool, sentence: bool
) -> Area:
    pieces: list[Piece] = []
    for strip in strips:
        if not _is_refused(strip, text, facts):
            pieces += pieces_of(strip, text, facts) if sentence else _pieces(strip, text, facts)
    return Area(
        pieces=tuple(labelled(pieces)),
        start=strips[0].start,
        end=strips[-1].end,
        sentence=sentence,
        aside=strips[0].aside,
        elsewhere=elsewhere,
    )


def _pieces(strip: Strip, text: str, facts: FactIndex) -> list[Piece]:
    inside = facts.within(strip.start, strip.end)
    addresses = [f.address for f in inside if isinstance(f, EmailFound) and f.address]
    locals_ = [address.partition("@")[0] for address in addresses]
    return without_streets(pieces_of(strip, text, facts), _bare_of(strip, text, facts), locals_)


def _bare_of(strip: Strip, text: str, facts: FactIndex) -> str:
    """The words of the strip without its facts, each of which leaves a line's end."""
    parts, position = [], strip.start
    for fact in facts.within(strip.start, strip.end):
        parts.append(text[position : fact.span.start])
        position = fact.span.end
    return "\n".join([*parts, text[position : strip.end]])


def _is_refused(strip: Strip, text: str, facts: FactIndex) -> bool:
    """The line offers its facts for something else: to leave a list, to dial in, to complain."""
    inside = facts.within(strip.start, strip.end)
    if not inside:
        return False
    locals_ = [f.address for f in inside if isinstance(f, EmailFound) and f.address]
    words = [word for address in locals_ for word in tokens_of(address.partition("@")[0])]
    refusing = vocabulary("refuses")
    if len(locals_) == len(inside) and refusing.found_in(words):
        return True
    body = _bare_of(strip, text, facts)
    return refusing.found_in(tokens_of(body)) or refusing.wide_in(body) is not None


def _is_prose(strip: Strip, text: str, facts: FactIndex) -> bool:
    """Running text: many small words, or a long line of wide letters with a full stop."""
    body = text[strip.start : strip.end].strip()
    if is_wide(body):
        return len(body) > _WIDE_LONG and ("。" in body or body.endswith("다."))
    small = len(_SMALL_WORD.findall(body))
    if small <= _SMALL_BY_FACT * len(facts.within(strip.start, strip.end)):
        return False
    if body.endswith((".", "!", "?", ".”", '."', "».")) and small >= _FEWEST_ENDED:
        return True
    return small >= _FEWEST_SMALL and (len(body) >= _LONG or body.count(" ") >= _FEWEST_SMALL)


def invites(text: str) -> bool:
    """The words ask their reader to call or write."""
    tokens = tokens_of(text)
    return _inviting().found_in(tokens) or _inviting().wide_in(text) is not None


@cache
def _inviting() -> Vocabulary:
    return vocabulary("invites", "headings")
