"""Names of ministries, which go on behind a comma: "Department for Culture, Rivers and Sport"."""

from collections.abc import Sequence

import msgspec

from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import Kind, Reading
from store.parse.phrases.persons import is_given
from store.parse.words.book import is_wide, known_as, tokens_of
from store.parse.words.table import lists_of

_MINISTRIES = lists_of("ministries")
_JOINS, _SMALL = lists_of("joins"), lists_of("links", "joins", "places")
_MAY_BE = (Kind.OTHER, Kind.AUDIENCE, Kind.ORGANIZATION, Kind.HEADING)
_HEADS = (Kind.ORGANIZATION, Kind.DESK)
_LINKS, _ROLES = lists_of("links"), lists_of("roles")
_LONGEST, _WORDS = 5, 5
_SURE = 3.5


def whole_ministries(pieces: Sequence[Piece], text: str) -> list[Piece]:
    """The pieces; what a ministry is for is one name to the last of its fields."""
    read: list[Piece] = []
    i = 0
    while i < len(pieces):
        end = max(_end(pieces, i), _end_of_ranks(pieces, i))
        read.append(_joined(pieces[i], pieces[end - 1], text) if end > i + 1 else pieces[i])
        i = end
    return read


def _joined(head: Piece, last: Piece, text: str) -> Piece:
    whole = " ".join(text[head.start : last.end].split())
    reading = Reading(Kind.ORGANIZATION, _SURE)
    return msgspec.structs.replace(
        head,
        end=last.end,
        text=whole,
        reading=reading,
        after=last.after,
        alone=head.gap is not None and not last.after,
    )


def _end(pieces: Sequence[Piece], i: int) -> int:
    """One past the last piece of the name that begins with the `i`-th."""
    head = pieces[i]
    if head.kind not in _HEADS or head.after != "," or head.wrapped or is_wide(head.text):
        return i + 1
    tokens = tokens_of(head.text)
    words = head.text.split()[1:]
    linked = any(known_as(word) & _SMALL for word in words) and not any(map(_joins, words))
    if not linked or not tokens.at(0, _MINISTRIES):
        return i + 1
    for k in range(i + 1, min(i + _LONGEST, len(pieces))):
        if not _is_field(pieces[k]):
            return i + 1
        if any(map(_joins, pieces[k].text.split()[1:-1])):
            return k + 1
        if pieces[k].after != ",":
            return i + 1
    return i + 1


def _end_of_ranks(pieces: Sequence[Piece], i: int) -> int:
    """One past the last rank of those whose office the `i`-th is: "Office of the deputy premier,
    minister of rivers and minister for sport"."""
    head, end = pieces[i], i + 1
    if head.kind is not Kind.ORGANIZATION or not tokens_of(head.text).hold(_ROLES):
        return end
    while end < len(pieces) and _is_rank(pieces[end]):
        end += 1
    return end


def _is_rank(piece: Piece) -> bool:
    if piece.fact or piece.gap is not None or piece.before != "," or piece.after not in (",", ""):
        return False
    return piece.text[:1].islower() and tokens_of(piece.text).at(0, _ROLES) > 0


def _joins(word: str) -> bool:
    """It says "and", and in no language "of"."""
    lists = known_as(word)
    return lists & _JOINS != 0 and not lists & _LINKS


def _is_field(piece: Piece) -> bool:
    """A few words in capitals that are nobody's name."""
    if piece.fact or piece.kind not in _MAY_BE or piece.gap is not None or piece.before != ",":
        return False
    words = piece.text.split()
    return words[0][0].isupper() and len(words) <= _WORDS and not is_given(words[0])
