"""The desk that a letterhead names and whose numbers stand elsewhere, as in a page's footer."""

from collections.abc import Sequence

import msgspec

from store.model.contact import ContactKind
from store.model.document import PartKind
from store.parse.contacts import reasons
from store.parse.contacts.employers import shown
from store.parse.contacts.offer import Offer
from store.parse.kinds.cutting import Piece, pieces_of
from store.parse.page.page import Page
from store.parse.page.strips import Strip
from store.parse.phrases.kind import Kind
from store.parse.trace import Found

_TOP = 12
_LONGEST = 60
_OFFICE = 2.5
_GUTTERS = ("  ", "\t")


def named_by_letterhead(
    found: Sequence[Offer], strips: Sequence[Strip], page: Page, text: str
) -> tuple[Offer, ...]:
    """The contacts; a lone desk without a name takes the one that has a line or a cell of the
    release's top for itself, and is no heading or menu's word."""
    if len(found) != 1 or found[0].card.name or found[0].card.kind is not ContactKind.DESK:
        return tuple(found)
    name = _name(strips[:_TOP], page, text)
    card = msgspec.structs.replace(found[0].card, name=name)
    return (msgspec.structs.replace(found[0], card=card),)


def _name(strips: Sequence[Strip], page: Page, text: str) -> Found[str] | None:
    for strip in strips:
        if strip.end - strip.start > _LONGEST or strip.kind is not PartKind.TEXT:
            continue
        for piece in pieces_of(strip, page):
            if _is_office(piece) and _is_cell(piece, strip, page):
                return reasons.letterhead(piece, shown(piece, text))
    return None


def _is_office(piece: Piece) -> bool:
    sure = piece.reading is not None and piece.reading.score >= _OFFICE
    return sure and piece.kind is Kind.DESK


def _is_cell(piece: Piece, strip: Strip, page: Page) -> bool:
    """It is all of its line or of a cell of it: no "Press" of "Press release"."""
    before, behind = page.text[strip.start : piece.start], page.text[piece.end : strip.end]
    ends = (before.strip(" \t") == "" or before.endswith(_GUTTERS), behind == "")
    return ends[0] and (ends[1] or behind.startswith(_GUTTERS))
