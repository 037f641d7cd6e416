"""An entry: the pieces of one person, one desk, or a few people who share numbers."""

from collections.abc import Iterator, Sequence

from store.parse.kinds.cutting import Piece
from store.parse.phrases.readings import Kind

TOPICS = (Kind.HEADING, Kind.AUDIENCE)
WHO = (Kind.NAME, Kind.DESK)
ABOUT = (Kind.ROLE, Kind.ORGANIZATION)
STOPS = (".", "!", "?")


class Entry:
    """`pieces` in order; `heading` and `organization` were printed above and hold for it too."""

    def __init__(self, heading: Piece | None, organization: Piece | None) -> None:
        self.heading, self.organization = heading, organization
        self.pieces: list[Piece] = []

    @property
    def facts(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.fact]

    @property
    def starts_with_fact(self) -> bool:
        return bool(self.pieces) and self.pieces[0].fact is not None

    def of(self, *kinds: Kind) -> list[Piece]:
        """The pieces of these kinds, in order."""
        return [piece for piece in self.pieces if piece.kind in kinds]


def by_strip(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces of each line, or of each sentence of running text."""
    strip: list[Piece] = []
    for piece in pieces:
        if (piece.gap is not None or piece.before in STOPS) and strip:
            yield strip
            strip = []
        strip.append(piece)
    if strip:
        yield strip
