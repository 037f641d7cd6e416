"""Houses that a rank follows in wide letters without a blank: "霧大学広報課長"."""

from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from store.parse.kinds.cutting import Piece
from store.parse.kinds.halves import halves
from store.parse.phrases.kind import TOLD, Kind, Reading
from store.parse.phrases.persons import Name
from store.parse.phrases.readings import read_words
from store.parse.phrases.widenames import rank_inside
from store.parse.words.book import is_wide, phrases
from store.parse.words.lexicon.firms import WIDE_HEADS, WIDE_UNITS
from store.parse.words.table import lists_of, wide_in

_ROLES = lists_of("roles")
_SURE = 5.0
_LEAST = 2  # letters of a house's own, and of what tells its kind
_HOUSE = Reading(Kind.ORGANIZATION, TOLD)


def before_ranks(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, a rank parted from the house or the department that it runs on from, and from
    the name that it stands inside of."""
    return [part for piece in pieces for part in _parted(piece)]


def _parted(piece: Piece) -> Iterator[Piece]:
    whole = is_wide(piece.text) and piece.end - piece.start == len(piece.text)
    if whole and piece.kind is Kind.HEADING:
        yield from _before_heading(piece)
        return
    if not whole or piece.kind is not Kind.ROLE:
        yield piece
        return
    named = _around_rank(piece)
    at = _end_of_department(piece.text) or _end_of_house(piece.text)
    if named:
        yield from named
    elif at:
        rank = read_words(piece.text[at:])
        yield from _cut(piece, at, _HOUSE, rank)
    else:
        yield piece


def _before_heading(piece: Piece) -> Iterator[Piece]:
    """The house whose heading or desk it is: "霧大学 お問い合わせ先"."""
    *houses, last = piece.text.split(" ")
    own = read_words(last)
    led = bool(houses) and own.kind in (Kind.HEADING, Kind.DESK)
    if led and all(read_words(house).kind is Kind.ORGANIZATION for house in houses):
        yield from halves(piece, len(houses), _HOUSE, own)
    else:
        yield piece


def _cut(piece: Piece, at: int, first: Reading, second: Reading) -> Iterator[Piece]:
    middle = piece.start + at
    before = msgspec.structs.replace(piece, end=middle, text=piece.text[:at], reading=first)
    yield msgspec.structs.replace(before, after="", alone=False)
    behind = msgspec.structs.replace(piece, start=middle, text=piece.text[at:], reading=second)
    yield msgspec.structs.replace(behind, before="", gap=None, alone=False)


def _around_rank(piece: Piece) -> tuple[Piece, Piece] | None:
    """A family name, a rank and a given name in one, as is polite in Chinese: "林副組長小明"."""
    rank = rank_inside(piece.text)
    if not rank:
        return None
    family, _, given = piece.text.partition(rank)
    name = Name(family + given, _SURE)
    middle = piece.start + len(family)
    own = msgspec.structs.replace(
        piece,
        end=middle,
        text=name.text,
        reading=Reading(Kind.NAME, _SURE, name),
        after="",
        alone=False,
        wrapped=True,
    )
    role = msgspec.structs.replace(
        piece,
        start=middle,
        end=middle + len(rank),
        text=rank,
        reading=read_words(rank),
        before="",
        gap=None,
        alone=False,
    )
    return own, role


def _end_of_department(text: str) -> int:
    """Where the last department ends before the rank, which is one by itself: "総務課係長"."""
    for at in range(len(text) - 1, 1, -1):
        rest = text[at:]
        if text[at - 1] in WIDE_UNITS and not rest.startswith(WIDE_HEADS):
            whole = read_words(rest).kind is Kind.ROLE and not _end_of_house(rest)
            if whole and text not in phrases("roles"):
                return at
    return 0


def _end_of_house(text: str) -> int:
    """Where the last word for a kind of house ends before the rank; 0 where there is none."""
    rank = wide_in(text, _ROLES)
    front = text[: text.rfind(rank)] if rank else ""
    ends = (front.rfind(kind, _LEAST) + len(kind) for kind in _kinds() if kind in front[_LEAST:])
    return max(ends, default=0)


@cache
def _kinds() -> tuple[str, ...]:
    wide = (kind for kind in phrases("organizations") if is_wide(kind))
    return tuple(kind for kind in wide if len(kind) >= _LEAST)
