"""Where the name of an office begins: behind what is said of it, and not behind half of it."""

from collections.abc import Sequence

import msgspec

from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import Kind
from store.parse.phrases.readings import read_words
from store.parse.words.book import is_wide, known_as, tokens_of, word_set
from store.parse.words.table import lists_of

_JOINS, _SMALL = lists_of("joins"), lists_of("links", "joins")
_FIRST = lists_of("headings", "audiences", "functions")
_WHOSE = ("'s", "s'")
_PAIR = 2


def whole_desks(pieces: Sequence[Piece], text: str) -> list[Piece]:
    """The pieces; an office has its whole name, and nothing of the sentence before it."""
    return [_whole(piece, text) if _is_desk(piece) else piece for piece in pieces]


def _is_desk(piece: Piece) -> bool:
    return piece.kind is Kind.DESK and not piece.wrapped and not is_wide(piece.text)


def _whole(desk: Piece, text: str) -> Piece:
    return _behind_article(desk) or _with_first(desk, text) or desk


def _behind_article(desk: Piece) -> Piece | None:
    """Without the words before its article or its owner: "Interviews bündelt die Pressestelle",
    "the Ministry's Press Unit"."""
    words = desk.text.split(" ")
    owners = [0] if words[0].endswith(_WHOSE) and len(words) > 1 else []
    articles = [i for i in range(_PAIR, len(words) - 1) if _is_article(words, i)]
    if not owners and not articles:
        return None
    rest = " ".join(words[max(*owners, *articles, -1) + 1 :])
    reading = read_words(rest)
    if reading.kind is not Kind.DESK:
        return None
    return msgspec.structs.replace(desk, start=desk.end - len(rest), text=rest, reading=reading)


def _is_article(words: Sequence[str], i: int) -> bool:
    """An article behind a verb, or another small word that joins nothing."""
    if words[i].lower() not in word_set("articles"):
        return False
    return any(word.islower() and not known_as(word) & _SMALL for word in words[1:i])


def _with_first(desk: Piece, text: str) -> Piece | None:
    """With its first half, which a small word joins to it: "Informazioni e prenotazioni"."""
    if desk.gap is None:
        return None
    line = text.rfind("\n", 0, desk.start) + 1
    before = tokens_of(text[line : desk.start])
    if len(before) != _PAIR or not known_as(before[-1]) & _JOINS:
        return None
    if not known_as(before[0]) & _FIRST:
        return None
    start = line + len(text[line : desk.start]) - len(text[line : desk.start].lstrip())
    whole = " ".join(text[start : desk.end].split())
    return msgspec.structs.replace(desk, start=start, text=whole)
