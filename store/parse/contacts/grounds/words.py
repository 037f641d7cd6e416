"""Why a contact has its name, its role and its organisation."""

from itertools import pairwise

from store.model.contact import ContactKind
from store.model.document import Span
from store.parse.contacts.grounds.scene import Ground, Scene, pieces_of
from store.parse.contacts.offer import Offer
from store.parse.kinds.context import boxes_of, is_same_place, resembles
from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import Kind
from store.parse.trace import Found

_SAID, _SURE, _LIKELY, _ASSUMED = 1.0, 0.9, 0.8, 0.7
_CLEAR_NAME = 3.0


def name_of(offer: Offer, scene: Scene) -> Ground | None:
    """Of a person by its shape and by what stands around it; of a desk as it is printed."""
    contact = offer.value
    if not contact.name:
        return None
    if contact.kind is ContactKind.DESK:
        return _desk(contact.name, offer, scene)
    piece = next((p for p in pieces_of(offer) if _spells(p, contact.name)), None)
    span = Span(piece.start, piece.end) if piece else scene.standing(contact.name, pieces_of(offer))
    label = _label_before(piece, offer) if piece else None
    if label:
        return Found(contact.name, span, _SAID, f"behind the label “{label}”")
    if resembles(contact.name, boxes_of(contact.emails)):
        return Found(contact.name, span, _SAID, "reads as a name, and an address bears it")
    if piece and piece.reading and piece.reading.score >= _CLEAR_NAME:
        return Found(contact.name, span, _SURE, "reads as a name")
    return Found(contact.name, span, _ASSUMED, "stands where a name is expected")


def _spells(piece: Piece, name: str) -> bool:
    return bool(piece.reading and piece.reading.name and piece.reading.name.text == name)


def _desk(name: str, offer: Offer, scene: Scene) -> Ground:
    span = scene.standing(name, pieces_of(offer))
    if span:
        return Found(name, span, _LIKELY, "the office that is printed with them")
    return Found(name, _anywhere(name, scene), _ASSUMED, "the office that the letterhead names")


def role_of(offer: Offer, scene: Scene) -> Ground | None:
    """By its words, or by a label."""
    role = offer.value.role
    if not role:
        return None
    pieces = list(pieces_of(offer))
    span = scene.standing(role, pieces)
    piece = next((p for p in pieces if span and p.start == span.start), None)
    label = _label_before(piece, offer) if piece else None
    if label:
        return Found(role, span, _SAID, f"behind the label “{label}”")
    if piece and piece.kind in (Kind.ROLE, Kind.DESK):
        return Found(role, span, _SURE, "words for a role beside the name")
    return Found(role, span, _ASSUMED, "stands where a role is expected")


def organization_of(offer: Offer, scene: Scene) -> Ground | None:
    """As printed with the contact, else above it, else the issuer's."""
    place = offer.value.organization
    if not place:
        return None
    beside = scene.standing(place, pieces_of(offer))
    if beside:
        return Found(place, beside, _SURE, "printed with the contact")
    headings = [entry.organization for entry in offer.entries if entry.organization]
    above = scene.standing(place, headings)
    if above:
        return Found(place, above, _LIKELY, "from the line above the contact")
    if place == scene.issuer:
        return _issuer(place, [*pieces_of(offer), *headings])
    why = "named with the contact before"
    return Found(place, _anywhere(place, scene), _ASSUMED, why)


def _issuer(issuer: str, pieces: list[Piece]) -> Ground:
    spelled = next((p for p in pieces if p.text and is_same_place(p.text, issuer)), None)
    if spelled is None:
        return Found(issuer, None, _ASSUMED, "the issuer, as no other organisation is printed")
    span = Span(spelled.start, spelled.end)
    return Found(issuer, span, _LIKELY, "the issuer, spelled another way here")


def _label_before(piece: Piece, offer: Offer) -> str | None:
    """The label of a value's own that stands right before it."""
    pairs = pairwise(pieces_of(offer))
    before = next((label for label, value in pairs if value.number == piece.number), None)
    return before.text if before and before.kind is Kind.LABEL else None


def _anywhere(value: str, scene: Scene) -> Span | None:
    start = scene.text.find(value)
    return None if start < 0 else Span(start, start + len(value))
