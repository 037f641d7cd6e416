"""A piece cut in two behind some of its words."""

from collections.abc import Iterator

import msgspec

from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import Reading


def halves(piece: Piece, size: int, first: Reading, second: Reading) -> Iterator[Piece]:
    """The first `size` words and the others, each with its reading."""
    words = piece.text.split(" ")
    own, rest = " ".join(words[:size]), " ".join(words[size:])
    yield msgspec.structs.replace(
        piece, end=piece.start + len(own), text=own, reading=first, after="", alone=False
    )
    yield msgspec.structs.replace(
        piece,
        start=piece.end - len(rest),
        text=rest,
        reading=second,
        before="",
        joined=False,
        linked=False,
        gap=None,
        alone=False,
    )
