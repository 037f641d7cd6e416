"""An entry: the pieces of one person, one desk, or a few people who share numbers."""

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from store.model.document import Span
from store.parse.kinds.cutting import STOPS, Piece
from store.parse.phrases.kind import Kind
from store.parse.words.once import once


class Entry(Struct, frozen=True, dict=True):
    """`pieces` in order; `heading` and `organization` were printed above and hold for it too."""

    pieces: tuple[Piece, ...]
    heading: Piece | None = None
    organization: Piece | None = None

    @once
    def facts(self) -> tuple[Piece, ...]:
        """The pieces that can be dialled or written to."""
        return tuple([piece for piece in self.pieces if piece.fact])

    @once
    def end_of_facts(self) -> int:
        """Where the last of them ends."""
        return max((fact.end for fact in self.facts), default=0)

    @property
    def span(self) -> Span:
        """From its first piece to the end of its last."""
        return Span(min([p.start for p in self.pieces]), max([p.end for p in self.pieces]))

    def of(self, *kinds: Kind) -> list[Piece]:
        """The pieces of these kinds, in order."""
        return [
            piece for piece, kind in zip(self.pieces, self._kinds, strict=True) if kind in kinds
        ]

    @once
    def _kinds(self) -> tuple[Kind, ...]:
        """Of each piece its kind, which is asked for again and again."""
        return tuple([piece.kind for piece in self.pieces])

    def place(self, piece: Piece) -> int:
        """The how manieth of the pieces this one is."""
        return self._places[piece.number]

    @once
    def _places(self) -> dict[int, int]:
        """By the number of a piece, for entries of thousands."""
        return {own.number: i for i, own in reversed(list(enumerate(self.pieces)))}

    def lines(self) -> dict[int, int]:
        """On which of its lines each piece stands, by the piece's number."""
        line, lines = 0, {}
        for piece in self.pieces:
            line += piece.gap is not None
            lines[piece.number] = line
        return lines


class Draft:
    """An entry whose pieces are still coming, and what they have brought so far."""

    def __init__(self, heading: Piece | None, organization: Piece | None) -> None:
        self.heading, self.organization = heading, organization
        self.pieces: list[Piece] = []
        self.facts: set[type] = set()
        self.strips = 0
        self._kinds: Counter[Kind] = Counter()

    def put(self, piece: Piece) -> None:
        """The next piece."""
        self.strips += not self.pieces or opens_strip(piece)
        self.pieces.append(piece)
        self._kinds[piece.kind] += 1
        if piece.fact:
            self.facts.add(type(piece.fact))

    def holds(self, *kinds: Kind) -> bool:
        """Some piece is of one of these kinds."""
        return any(self._kinds[kind] for kind in kinds)

    @property
    def starts_with_fact(self) -> bool:
        """Its first piece can be dialled or written to."""
        return bool(self.pieces) and self.pieces[0].fact is not None


def opens_strip(piece: Piece) -> bool:
    """The piece is the first of a line, or of a sentence of running text."""
    return piece.gap is not None or piece.before in STOPS


def by_strip(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces of each line, or of each sentence of running text."""
    strip: list[Piece] = []
    for piece in pieces:
        if opens_strip(piece) and strip:
            yield strip
            strip = []
        strip.append(piece)
    if strip:
        yield strip
