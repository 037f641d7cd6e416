"""The desk that a letterhead names and whose numbers stand elsewhere, as in a page's footer."""

from collections.abc import Sequence

import msgspec

from store.model.contact import ContactKind
from store.parse.contacts import reasons
from store.parse.contacts.employers import shown
from store.parse.contacts.offer import Offer
from store.parse.kinds.cutting import pieces_of
from store.parse.page.page import Page
from store.parse.page.strips import Strip
from store.parse.phrases.kind import Kind
from store.parse.trace import Found

_TOP = 12
_LONGEST = 60
_OFFICE = 2.5


def named_by_letterhead(
    found: Sequence[Offer], strips: Sequence[Strip], page: Page, text: str
) -> tuple[Offer, ...]:
    """The contacts; a lone desk without a name takes the one at the top of the release."""
    if len(found) != 1 or found[0].card.name or found[0].card.kind is not ContactKind.DESK:
        return tuple(found)
    name = _name(strips[:_TOP], page, text)
    card = msgspec.structs.replace(found[0].card, name=name)
    return (msgspec.structs.replace(found[0], card=card),)


def _name(strips: Sequence[Strip], page: Page, text: str) -> Found[str] | None:
    for strip in strips:
        if strip.end - strip.start > _LONGEST:
            continue
        for piece in pieces_of(strip, page):
            if piece.kind is Kind.DESK and piece.reading and piece.reading.score >= _OFFICE:
                return reasons.letterhead(piece, shown(piece, text))
    return None
