"""Postal addresses, whose streets and towns look like names."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

import msgspec

from store.parse.kinds.context import resembles
from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import Kind, Reading
from store.parse.words.book import alternatives, tokens_of, vocabulary

_SURE_NAME = 4.0
_POSTCODE = re.compile(
    r"(?<![\w./-])(?:[A-Z]{1,3}[- ])?\d{2,3} ?\d{2,3}(?:-\d{3,4})? +[^\W\d_][^\W\d_]{2,}"
    r"|(?<!\w)[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?!\w)|(?<!\w)[A-Z]\d[A-Z] ?\d[A-Z]\d(?!\w)"
    r"|(?<!\w)[A-Z]{2},? \d{5}(?:-\d{4})?(?!\d)|〒"
)
_WHOLE_STREET = re.compile(r"[^\d,:]{4,40} \d{1,4} ?[a-zA-Z]?")
_ADDRESS = Reading(Kind.ADDRESS, 2.0)


def without_streets(pieces: Sequence[Piece], body: str, boxes: str) -> list[Piece]:
    """The pieces of one strip; in an address only sure names stay names."""
    if not is_address(body):
        return list(pieces)
    return [_settled(piece, boxes) for piece in pieces]


@cache
def _street() -> re.Pattern[str]:
    """A street with the number of a house behind it or before it."""
    return re.compile(
        rf"[^\W\d_]{{3,}}\.?,? +(?:(?:{alternatives('house_numbers')})\.? ?)?\d{{1,4}} ?[a-zA-Z]?"
        r"(?=\s*(?:$|[,;|·•(-]))|(?:^|[:,;·|])\s*\d{1,4},? +[^\W\d_]"
    )


@lru_cache(maxsize=4096)
def is_address(body: str) -> bool:
    """The line holds a street or a postcode with its town."""
    if _POSTCODE.search(body):
        return True
    if not any(map(str.isdigit, body)):
        return False
    if _WHOLE_STREET.fullmatch(body.strip()):
        return True
    words = tokens_of(body)
    return vocabulary("address").found_in(words) and _street().search(body) is not None


def _settled(piece: Piece, boxes: str) -> Piece:
    if not piece.reading or piece.kind not in (Kind.NAME, Kind.OTHER, Kind.ORGANIZATION):
        return piece
    if piece.kind is Kind.ORGANIZATION:
        house = vocabulary("address").ending(tokens_of(piece.text)) > 0
        return msgspec.structs.replace(piece, reading=_ADDRESS) if house else piece
    if piece.reading.score >= _SURE_NAME or resembles(piece.text, boxes):
        return piece
    return msgspec.structs.replace(piece, reading=_ADDRESS)
