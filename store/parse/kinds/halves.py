"""A piece cut in two behind some of its words."""

from collections.abc import Iterator

import msgspec

from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import Reading


def halves(
    piece: Piece, size: int, first: Reading, second: Reading, skip: int = 0
) -> Iterator[Piece]:
    """The first `size` words and, behind `skip` more, the others, each with its reading."""
    words = piece.text.split(" ")
    own, rest = " ".join(words[:size]), " ".join(words[size + skip :])
    yield msgspec.structs.replace(
        piece, end=piece.start + len(own), text=own, reading=first, after="", alone=False
    )
    yield msgspec.structs.replace(
        piece,
        start=piece.end - len(rest),
        text=rest,
        reading=second,
        before="",
        joined=skip > 0,
        linked=False,
        gap=None,
        alone=False,
    )
