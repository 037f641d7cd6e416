"""Whose staff somebody is who is to be called: "Minister Roe – Jane Doe, 020 …"."""

from collections.abc import Sequence

import msgspec

from store.parse.kinds.cutting import OPENING, Piece
from store.parse.phrases.kind import TOLD, Kind, Reading
from store.parse.phrases.persons import word_of
from store.parse.words.book import word_set
from store.parse.words.level import bare

_LEADING = ("-", "–", "—", ":")
_CLOSING = (")", "]")
_MOST_RANKS, _MOST_NAMES = 3, 2  # words
_OFFICE = Reading(Kind.ORGANIZATION, TOLD)


def with_holders(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces; an office holder before a sign and somebody else's name, or in brackets behind it
    or its number, is whom that one works for."""
    read = list(pieces)
    for i, piece in enumerate(pieces):
        if piece.fact or piece.kind not in (Kind.ROLE, Kind.NAME):
            continue
        if _is_beside(pieces, i) and _is_holder(piece.text.split()):
            read[i] = msgspec.structs.replace(piece, reading=_OFFICE)
    return read


def _is_beside(pieces: Sequence[Piece], i: int) -> bool:
    piece = pieces[i]
    behind = pieces[i + 1] if i + 1 < len(pieces) else None
    closed = piece.after in _CLOSING or (behind is not None and behind.fact is not None)
    if piece.before in OPENING and closed and i > 0:
        before = pieces[i - 1]
        return before.fact is not None or before.kind is Kind.NAME
    if behind is None or behind.kind is not Kind.NAME or behind.gap is not None:
        return False
    return piece.kind is Kind.ROLE and behind.before in _LEADING


def _is_holder(words: Sequence[str]) -> bool:
    """A rank of those who speak for an office, and a family name: "Assistant Minister Roe"."""
    at = next((i for i, word in enumerate(words) if bare(word) in word_set("ranks")), None)
    if at is None or at >= _MOST_RANKS:
        return False
    named = words[at + 1 :]
    plain = (word for word in named if word[:1].isupper() and not word_of(word).told)
    return 0 < len(named) <= _MOST_NAMES and sum(1 for _ in plain) == len(named)
