"""What the facts of a contact are looked up in."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from msgspec import Struct

from store.model.document import Span
from store.parse.contacts.offer import Offer
from store.parse.kinds.cutting import Piece
from store.parse.trace import Found

Ground = Found[str]
"""A fact as text, with its place, its reason and its score."""


class Scene(Struct, frozen=True):
    """The release's text and all of its contacts, in which others may share a fact.

    `country` (ISO 3166-1 alpha-2) is the one that the release is of.
    """

    text: str
    issuer: str | None
    country: str | None
    offers: tuple[Offer, ...]

    def standing(self, value: str, pieces: Iterable[Piece]) -> Span | None:
        """Where a value is printed: at the first piece that begins with it, or says the same."""
        printed = re.compile(r"\s+".join(map(re.escape, value.split())), re.IGNORECASE)
        for piece in pieces:
            found = printed.match(self.text, piece.start)
            if found:
                return Span(*found.span())
            if piece.text == value:
                return Span(piece.start, piece.end)
        return None

    def sharers(self, piece: Piece) -> int:
        """How many contacts were read from the entries that hold a piece."""
        return sum(
            any(piece.number == other.number for other in pieces_of(offer)) for offer in self.offers
        )


def pieces_of(offer: Offer) -> Iterator[Piece]:
    """All pieces of a contact's entries, the first mention first."""
    return chain.from_iterable(entry.pieces for entry in offer.entries)
