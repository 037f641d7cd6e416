"""What a firm is to the issuer, printed with its name: "Acme Securities (Nominated Adviser)"."""

from collections.abc import Sequence
from itertools import zip_longest

import msgspec

from store.parse.kinds.cutting import OPENING, Piece
from store.parse.phrases.kind import TOLD, Kind, Reading
from store.parse.phrases.persons import is_given
from store.parse.phrases.trades import is_function
from store.parse.words.book import tokens_of
from store.parse.words.table import lists_of

_ADVISING = lists_of("advising")
_AROUND = _ADVISING | lists_of("joins", "functions", "audiences")
_DASHES = ("-", "–", "—")
_LEADING = (",", ";", ":")
_FIRM = Reading(Kind.ORGANIZATION, TOLD)
_OVER = Reading(Kind.HEADING, TOLD)
_MAY_BE_FIRM = (Kind.ORGANIZATION, Kind.NAME, Kind.OTHER)


def without_mandates(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without what firms do for the issuer, which is nobody's role there; on a line of
    its own over a firm it announces that one."""
    kept: list[Piece] = []
    pieces = [_announcing(piece, behind) for piece, behind in zip_longest(pieces, pieces[1:])]
    for i, piece in enumerate(pieces):
        firm = kept[-1] if kept else None
        behind = pieces[i + 1] if i + 1 < len(pieces) else None
        if firm is None or not _is_mandate(firm, piece, behind):
            kept.append(piece)
            continue
        alone = firm.gap is not None and (behind is None or behind.gap is not None)
        reading = firm.reading if firm.kind is Kind.ORGANIZATION else _FIRM
        gap = None if firm.gap is None else max(firm.gap, 1)
        kept[-1] = msgspec.structs.replace(
            firm, reading=reading, alone=alone, after=piece.after, gap=gap
        )
    return kept


def _announcing(piece: Piece, behind: Piece | None) -> Piece:
    if behind is None or behind.gap != 0 or not behind.alone or not (piece.gap and piece.alone):
        return piece
    if behind.kind is not Kind.ORGANIZATION:
        return piece
    tokens = tokens_of(piece.text)
    if not tokens.hold(_ADVISING) or tokens.rest(_AROUND):
        return piece
    return msgspec.structs.replace(piece, reading=_OVER)


def _is_mandate(firm: Piece, piece: Piece, behind: Piece | None) -> bool:
    if piece.fact or firm.fact or not _may_be_firm(firm):
        return False
    tokens = tokens_of(piece.text)
    told = tokens.hold(_ADVISING) and not tokens.rest(_AROUND)
    if not told and not is_function(tokens):
        return False
    below = behind is not None and behind.gap == 0 and behind.kind is Kind.NAME
    if piece.gap is not None:
        return told and piece.gap == 0 and piece.alone and firm.alone and below
    if firm.kind is not Kind.ORGANIZATION and piece.before not in (*OPENING, *_DASHES):
        return False
    if told:
        return piece.before in (*OPENING, *_DASHES, ",")
    leads = below or firm.before in _LEADING or (behind is not None and behind.fact is not None)
    return piece.before in (*OPENING, *_DASHES) and leads and firm.kind is not Kind.OTHER


def _may_be_firm(piece: Piece) -> bool:
    """A house, or words in capitals that no given name begins."""
    if piece.kind not in _MAY_BE_FIRM or not piece.text[:1].isupper():
        return False
    if piece.kind is Kind.ORGANIZATION:
        return True
    if piece.reading and piece.reading.name and piece.reading.name.titled:
        return False
    return not is_given(piece.text.split()[0]) and (
        piece.gap is not None or piece.before in _LEADING
    )
