"""Words that only say what sort of house something is, and whose name they may stand for."""

from collections.abc import Sequence
from functools import cache
from itertools import zip_longest

import msgspec

from store.parse.kinds.context import Context
from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import NOTHING, Kind
from store.parse.words.book import is_wide, phrases
from store.parse.words.level import bare


def without_sorts(pieces: Sequence[Piece], context: Context) -> list[Piece]:
    """The pieces; a sort of house names none, but for the issuer's and beside somebody's name: "The
    Institute", "Jane Doe, Headquarters"."""
    return [
        msgspec.structs.replace(piece, reading=NOTHING)
        if _is_sort(piece, context) and not _is_beside_name(before, piece, behind)
        else piece
        for before, piece, behind in zip_longest([None, *pieces][: len(pieces)], pieces, pieces[1:])
    ]


def _is_sort(piece: Piece, context: Context) -> bool:
    if piece.kind is not Kind.ORGANIZATION:
        return False
    word = bare(piece.text)
    return word in _sorts() and word not in context.issuer


def _is_beside_name(before: Piece | None, piece: Piece, behind: Piece | None) -> bool:
    if before is not None and before.kind is Kind.NAME:
        return True
    return behind is not None and behind.kind is Kind.NAME and behind.gap is None


@cache
def _sorts() -> frozenset[str]:
    """Words in Latin letters; of wide ones one is a whole name."""
    return frozenset(bare(word) for word in phrases("organizations") if not is_wide(word))
