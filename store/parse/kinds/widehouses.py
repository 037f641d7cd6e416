"""Houses that a rank follows in wide letters without a blank: "霧大学広報課長"."""

from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import TOLD, Kind, Reading
from store.parse.phrases.readings import read_words
from store.parse.words.book import is_wide, phrases
from store.parse.words.table import lists_of, wide_in

_ROLES = lists_of("roles")
_LEAST = 2  # letters of a house's own, and of what tells its kind
_HOUSE = Reading(Kind.ORGANIZATION, TOLD)


def before_ranks(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, a rank parted from the house that it runs on from."""
    return [part for piece in pieces for part in _parted(piece)]


def _parted(piece: Piece) -> Iterator[Piece]:
    at = _end_of_house(piece.text) if piece.kind is Kind.ROLE and is_wide(piece.text) else 0
    if not at or piece.end - piece.start != len(piece.text):
        yield piece
        return
    middle, rank = piece.start + at, piece.text[at:]
    house = msgspec.structs.replace(piece, end=middle, text=piece.text[:at], reading=_HOUSE)
    yield msgspec.structs.replace(house, after="", alone=False)
    own = msgspec.structs.replace(piece, start=middle, text=rank, reading=read_words(rank))
    yield msgspec.structs.replace(own, before="", gap=None, alone=False)


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
