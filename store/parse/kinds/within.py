"""Offices in which somebody who is named works: "Jane Doe in the Acme press office"."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import NOTHING, TOLD, Kind, Reading
from store.parse.phrases.readings import read_words
from store.parse.words.book import is_wide, known_as, tokens_of
from store.parse.words.table import lists_of

_DESKS, _SMALL = lists_of("desks"), lists_of("links", "joins", "places")
_HOUSE = Reading(Kind.ORGANIZATION, TOLD)


def in_offices(pieces: Sequence[Piece], text: str) -> list[Piece]:
    """The pieces; what small words join to a name is no role, and of an office's name only whose
    it is says where somebody works."""
    read = list(pieces[:1])
    for name, piece in pairwise(pieces):
        within = name.kind is Kind.NAME and piece.kind is Kind.DESK and piece.linked
        between = text[name.end : piece.start].replace("'", " ").split()
        joined = within and piece.gap is None and not is_wide(piece.text)
        joined = joined and all(map(str.isalpha, between))
        read.append(_whose(piece) if joined else piece)
    return read


def _whose(office: Piece) -> Piece:
    """The house whose office it is, or nothing."""
    words = office.text.split(" ")
    first = _end_of_desk(words)
    behind = first
    while first and behind < len(words) and known_as(words[behind]) & _SMALL:
        behind += 1
    last = tokens_of(office.text).ending(_DESKS)
    house = words[behind:] if first else words[: len(words) - last]
    if not house:
        return msgspec.structs.replace(office, reading=NOTHING)
    text = " ".join(house)
    if not text[0].isupper():
        return office
    start = office.end - len(text) if first else office.start
    return msgspec.structs.replace(
        office, start=start, end=start + len(text), text=text, reading=_HOUSE
    )


def _end_of_desk(words: Sequence[str]) -> int:
    """How many of the first words name an office, where a small word leads on to whose it is."""
    linked = (n for n in range(len(words) - 2, 0, -1) if known_as(words[n]) & _SMALL)
    return next((n for n in linked if read_words(" ".join(words[:n])).kind is Kind.DESK), 0)
