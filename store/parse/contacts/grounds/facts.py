"""Why a contact has its numbers and its addresses."""

from collections.abc import Iterator
from functools import cache

from store.model.contact import Phone, PhoneType
from store.parse.contacts.grounds.scene import Ground, Scene, pieces_of
from store.parse.contacts.offer import Offer
from store.parse.facts.e164 import digits_of
from store.parse.facts.index import EmailFound, PhoneFound
from store.parse.kinds.context import boxes_of, resembles
from store.parse.kinds.cutting import Piece
from store.parse.trace import Found

_SAID, _SURE, _LIKELY, _GUESSED = 1.0, 0.9, 0.8, 0.4
_FRAME = " \n\t:(|"


def are_doubtful(offer: Offer, country: str | None) -> bool:
    """Whether a number of the contact may be read wrong; `country` is the release's."""
    numbers = {_plain(phone) for phone in offer.value.phones}
    facts = (piece.fact for entry in offer.entries for piece in entry.pieces)
    return any(
        isinstance(fact, PhoneFound) and fact.number in numbers and _is_doubtful(fact, country)
        for fact in facts
    )


def _is_doubtful(fact: PhoneFound, country: str | None) -> bool:
    return not fact.valid or _is_foreign(fact, country)


def _is_foreign(fact: PhoneFound, country: str | None) -> bool:
    """Only another country's plan knows the number, which is printed without a country code."""
    if country is None or fact.number is None or _says_country(fact):
        return False
    return not fact.number.startswith(f"+{_calling_code(country)}")


def _says_country(fact: PhoneFound) -> bool:
    return fact.printed.lstrip("( ").startswith(("+", "00"))


@cache
def _calling_code(country: str) -> int:
    import phonenumbers  # 60 ms to import

    return phonenumbers.country_code_for_region(country)


def phones_of(offer: Offer, scene: Scene) -> Iterator[Ground]:
    """By label, by numbering plan, and by how the entry deals them out."""
    for phone in offer.value.phones:
        shown = phone.number if phone.type is PhoneType.VOICE else f"{phone.number} {phone.type}"
        piece = next((p for p in pieces_of(offer) if _is_number(p, phone)), None)
        if piece is None or not isinstance(piece.fact, PhoneFound):
            yield Found(shown, None, _LIKELY, "stands with another mention of the contact")
            continue
        dealt = _dealt(piece, scene, sum(phone in other.value.phones for other in scene.offers))
        why = "; ".join((*_reasons(piece.fact, phone, scene), *dealt))
        doubtful = _is_doubtful(piece.fact, scene.country)
        score = _GUESSED if doubtful else _SAID if piece.fact.labelled else _SURE
        yield Found(shown, piece.fact.span, score, why)


def _is_number(piece: Piece, phone: Phone) -> bool:
    number = piece.fact.number if isinstance(piece.fact, PhoneFound) else None
    return number is not None and number in (phone.number, _plain(phone))


def _plain(phone: Phone) -> str:
    return phone.number.partition(";")[0]


def _reasons(fact: PhoneFound, phone: Phone, scene: Scene) -> Iterator[str]:
    printed = scene.text[fact.span.start : fact.span.end]
    label = " ".join(scene.text[fact.label : fact.span.start].split()).strip(_FRAME)
    region = _region(_plain(phone))
    if label:
        yield f"number behind the label “{label}”"
    else:
        yield "number with its label behind it" if fact.labelled else "number without a label"
    if not fact.valid:
        yield "no numbering plan knows it"
    elif phone.type is not PhoneType.VOICE and not fact.labelled:
        yield f"the numbering plan of {region} says {phone.type}"
    if not _says_country(fact):
        though = f", though the release is of {scene.country}"
        doubt = though if _is_foreign(fact, scene.country) else ""
        yield f"printed without a country code, read as one of {region}{doubt}"
    if digits_of(fact.printed) not in digits_of(printed):
        yield "made whole by the number before"
    if ";ext=" in phone.number:
        yield "with its extension"


def _region(number: str) -> str:
    """The country of an E.164 number, ISO 3166-1 alpha-2; the code's main one if it tells none."""
    import phonenumbers  # 60 ms to import

    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return "its country"
    region = phonenumbers.region_code_for_number(parsed)
    return region or phonenumbers.region_code_for_country_code(parsed.country_code or 0)


def _dealt(piece: Piece, scene: Scene, owners: int) -> Iterator[str]:
    """How one of several people came to a number or an address of them all."""
    sharers = scene.sharers(piece)
    if sharers > 1 and owners > 1:
        yield f"shared by the {owners} who are named with it"
    elif sharers > 1:
        yield f"this one's among the {sharers} who are named together"


def emails_of(offer: Offer, scene: Scene) -> Iterator[Ground]:
    """As printed, or as meant where it is hidden from machines."""
    everyone = [piece for other in scene.offers for piece in pieces_of(other)]
    for email in offer.value.emails:
        own = next((p for p in pieces_of(offer) if _is_address(p, email)), None)
        piece = own or next((p for p in everyone if _is_address(p, email)), None)
        if piece is None or piece.fact is None:
            yield Found(email, None, _LIKELY, "said by the source, outside of the text")
            continue
        span = piece.fact.span
        literal = scene.text[span.start : span.end].casefold() == email
        why = ["address as printed" if literal else "address hidden from machines, read as meant"]
        if resembles(offer.value.name or "", boxes_of([email])):
            why.append(
                "it bears the name" if own else "it bears the name, though printed elsewhere"
            )
        owners = sum(email in other.value.emails for other in scene.offers)
        why += _dealt(piece, scene, owners)
        yield Found(email, span, _SAID if literal else _SURE, "; ".join(why))


def _is_address(piece: Piece, email: str) -> bool:
    return isinstance(piece.fact, EmailFound) and piece.fact.address == email
