"""Names of places that go on in the next line of a column: "Zentrum für Luft- und / Raumfahrt"."""

from collections.abc import Container, Sequence

import msgspec

from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import Kind
from store.parse.phrases.readings import read_words
from store.parse.words.book import Words, tokens_of, word_set
from store.parse.words.table import lists_of

_SMALL = lists_of("joins", "links")
_WHOLE = (Kind.ORGANIZATION, Kind.ROLE, Kind.DESK)


def unwrapped(pieces: Sequence[Piece], text: str) -> list[Piece]:
    """The pieces, two of them made one where the first line ends with a word that needs another."""
    out: list[Piece] = []
    for piece in pieces:
        before = out[-1] if out else None
        whole = None
        if before and piece.gap == 0:
            whole = _whole(before, piece, text) or _rank(before, piece, text)
        if whole:
            out[-1] = whole
        else:
            out.append(piece)
    return out


def _whole(first: Piece, second: Piece, text: str) -> Piece | None:
    if not first.reading or not second.reading:
        return None
    joint = text[first.end : text.find("\n", first.end)].split("  ", maxsplit=1)[0].strip()
    if joint.endswith(":") or not _leads_on(tokens_of(joint)):
        return None
    line = text.rfind("\n", 0, second.start) + 1
    lead = text[line : second.start].rsplit("  ", maxsplit=1)[-1].split()
    words = " ".join((*joint.split(), *lead, second.text))
    hyphen = "" if joint.startswith("-") else " "
    return _joined(first, second, f"{first.text}{hyphen}{words}", _WHOLE)


def _leads_on(joint: Words) -> bool:
    """A word that needs another ends it, before an article or not: "Order of / Gardeners", "Order
    of the / Garden"."""
    ends = Words(joint[-1:]).whole & _SMALL != 0
    article = bool(joint) and joint[-1] in word_set("articles")
    return ends or (article and Words(joint[-2:-1]).whole & _SMALL != 0)


def _rank(first: Piece, second: Piece, text: str) -> Piece | None:
    """A rank that hard line ends part after its field, in a list that goes on: "Marketing /
    Manager, Acme"."""
    listed = first.before == "," and not first.after and first.gap is None
    if not listed or second.kind is not Kind.ROLE or second.after != "," or second.alone:
        return None
    if first.kind is not Kind.AUDIENCE or text[first.end : second.start].strip():
        return None
    return _joined(first, second, f"{first.text} {second.text}", (Kind.ROLE,))


def _joined(first: Piece, second: Piece, words: str, kinds: Container[Kind]) -> Piece | None:
    """One piece of both, if its words are one of those kinds."""
    reading = read_words(words)
    if reading.kind not in kinds:
        return None
    return msgspec.structs.replace(
        first, text=words, reading=reading, after=second.after, wrapped=True
    )
