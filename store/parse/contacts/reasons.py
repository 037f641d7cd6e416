"""Why a contact has its name, its role and its house, said where they are read."""

from store.model.document import Span
from store.parse.contacts.entries import Entry
from store.parse.kinds.context import Context, resembles
from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import Kind
from store.parse.phrases.persons import is_given
from store.parse.trace import Found

_SAID, _SURE, _LIKELY, _ASSUMED = 1.0, 0.9, 0.8, 0.7
_CLEAR_NAME = 3.0


def person(piece: Piece, entry: Entry, context: Context) -> Found[str]:
    """By its shape and by what stands around it."""
    name = piece.reading.name.text if piece.reading and piece.reading.name else piece.text
    label = _label_before(piece, entry)
    if label:
        return _of(piece, name, _SAID, f"behind the label “{label}”")
    if resembles(name, context.boxes):
        return _of(piece, name, _SAID, "reads as a name, and an address bears it")
    if piece.reading and piece.reading.score >= _CLEAR_NAME:
        given = next((word for word in name.split() if is_given(word)), None)
        known = f", “{given}” being a given name" if given else ""
        return _of(piece, name, _SURE, f"reads as a name{known}")
    return _of(piece, name, _ASSUMED, "stands where a name is expected")


def office(piece: Piece, name: str) -> Found[str]:
    """As it is printed."""
    return _of(piece, name, _LIKELY, "the office that is printed with them")


def letterhead(piece: Piece, name: str) -> Found[str]:
    """From the top of the release."""
    return _of(piece, name, _ASSUMED, "the office that the letterhead names")


def role(piece: Piece, entry: Entry, value: str, end: int) -> Found[str]:
    """By a label, or by its words; it is printed from the piece to `end`."""
    span = Span(piece.start, end)
    label = _label_before(piece, entry)
    if label:
        return Found(value, span, _SAID, f"behind the label “{label}”")
    if piece.kind in (Kind.ROLE, Kind.DESK):
        return Found(value, span, _SURE, _with_steps("words for a role beside the name", piece))
    return Found(value, span, _ASSUMED, "stands where a role is expected")


def house(piece: Piece, value: str) -> Found[str]:
    """Printed with the contact."""
    return _of(piece, value, _SURE, "printed with the contact")


def house_above(piece: Piece, value: str) -> Found[str]:
    """Printed on a line over the contact."""
    return Found(value, _span(piece), _LIKELY, "from the line above the contact")


def house_before(found: Found[str]) -> Found[str]:
    """That of the contact named before, in the same running text."""
    return Found(found.value, found.span, _ASSUMED, "named with the contact before")


def house_of_issuer(issuer: str) -> Found[str]:
    """Supposed, where nothing else is printed."""
    return Found(issuer, None, _ASSUMED, "the issuer, as no other organisation is printed")


def house_of_domain(name: str, span: Span) -> Found[str]:
    """Named in the text as the contact's mail domain is."""
    return Found(name, span, _ASSUMED, "named as the mail domain is")


def house_known(name: str, read: Found[str], releases: int) -> Found[str]:
    """Where such a card's house was read before, in place of what was read here."""
    return Found(
        name, None, _LIKELY, f"known from {releases} releases, here read as “{read.value}”"
    )


def spelled_as_issuer(found: Found[str], issuer: str) -> Found[str]:
    """Printed in another form than the one that is given back."""
    if found.value == issuer or found.span is None:
        return found
    return Found(issuer, found.span, _LIKELY, "the issuer, spelled another way here")


def _of(piece: Piece, value: str, score: float, why: str) -> Found[str]:
    return Found(value, _span(piece), score, _with_steps(why, piece))


def _with_steps(why: str, piece: Piece) -> str:
    """With the changes of mind that made it what it is."""
    return "; ".join((why, *(step.rule for step in piece.steps if step.taken is piece.kind)))


def _span(piece: Piece) -> Span:
    return Span(piece.start, piece.end)


def _label_before(piece: Piece, entry: Entry) -> str | None:
    """The label of a value's own that stands right before it."""
    at = entry.place(piece)
    before = entry.pieces[at - 1] if at else None
    return before.text if before and before.kind is Kind.LABEL else None
