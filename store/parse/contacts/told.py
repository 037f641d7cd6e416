"""The reasons of a contact's numbers and addresses, in words for the user."""

from collections.abc import Iterator
from functools import cache

from store.model.contact import PhoneType
from store.parse.contacts.offer import Dealt, Dialled, Offer, Written
from store.parse.facts.e164 import digits_of
from store.parse.facts.index import PhoneFound
from store.parse.trace import Found

_SAID, _SURE, _GUESSED = 1.0, 0.9, 0.4
_FRAME = " \n\t:(|"


def are_doubtful(offer: Offer, country: str | None) -> bool:
    """Whether a number of the contact may be read wrong; `country` is the release's."""
    return any(_is_doubtful(one, country) for one in offer.card.phones)


def facts_of(offer: Offer, text: str, country: str | None) -> Iterator[tuple[str, Found[str]]]:
    """The facts of one contact, each with the name of its field, as `name` or `phones`."""
    card = offer.card
    for field, found in (
        ("name", card.name),
        ("role", card.role),
        ("organization", card.organization),
    ):
        if found:
            yield field, found
    yield from (("phones", _phone(one, text, country)) for one in card.phones)
    yield from (("emails", _email(one, text)) for one in card.emails)


def _phone(one: Dialled, text: str, country: str | None) -> Found[str]:
    phone, fact = one.phone, one.fact
    shown = phone.number if phone.type is PhoneType.VOICE else f"{phone.number} {phone.type}"
    why = "; ".join((*_reasons(one, text, country), *_dealt(one.dealt)))
    score = _GUESSED if _is_doubtful(one, country) else _SAID if fact.labelled else _SURE
    return Found(shown, fact.span, score, why)


def _reasons(one: Dialled, text: str, country: str | None) -> Iterator[str]:
    fact = one.fact
    label = " ".join(text[fact.label : fact.span.start].split()).strip(_FRAME)
    region = _region(one.phone.number.partition(";")[0])
    if label:
        yield f"number behind the label “{label}”"
    else:
        yield "number with its label behind it" if fact.labelled else "number without a label"
    if not fact.valid:
        yield "no numbering plan knows it"
    elif one.phone.type is not PhoneType.VOICE and not fact.labelled:
        yield f"the numbering plan of {region} says {one.phone.type}"
    if not fact.says_country:
        foreign = _is_foreign(fact, country)
        doubt = f", though the release is of {country}" if foreign else ""
        yield f"printed without a country code, read as one of {region}{doubt}"
    if digits_of(fact.printed) not in digits_of(text[fact.span.start : fact.span.end]):
        yield "made whole by the number before"
    if ";ext=" in one.phone.number:
        yield "with its extension"
    if one.foreign:
        yield "no number of this house was of that country before"
    yield from _known(one.known)


def _email(one: Written, text: str) -> Found[str]:
    span = one.fact.span
    literal = text[span.start : span.end].casefold() == one.email
    why = ["address as printed" if literal else "address hidden from machines, read as meant"]
    if one.bears:
        why.append(
            "it bears the name, though printed elsewhere" if one.elsewhere else "it bears the name"
        )
    why += [*_dealt(one.dealt), *_known(one.known)]
    if one.others:
        return Found(one.email, span, _GUESSED, "; ".join((*why, f"known as {one.others}'s")))
    return Found(one.email, span, _SAID if literal else _SURE, "; ".join(why))


def _known(releases: int) -> Iterator[str]:
    """How often an archive has it so."""
    if releases:
        yield f"known from {releases} release{'s' * (releases > 1)}"


def _dealt(dealt: Dealt) -> Iterator[str]:
    """How one of several people came to a number or an address of them all."""
    if dealt.named > 1 and dealt.owners > 1:
        yield f"shared by the {dealt.owners} who are named with it"
    elif dealt.named > 1:
        yield f"this one's among the {dealt.named} who are named together"


def _is_doubtful(one: Dialled, country: str | None) -> bool:
    if one.known:
        return False
    return not one.fact.valid or one.foreign or _is_foreign(one.fact, country)


def _is_foreign(fact: PhoneFound, country: str | None) -> bool:
    """Only another country's plan knows the number, which is printed without a country code."""
    if country is None or fact.number is None or fact.says_country:
        return False
    return not fact.number.startswith(f"+{_calling_code(country)}")


@cache
def _calling_code(country: str) -> int:
    import phonenumbers  # 60 ms to import

    return phonenumbers.country_code_for_region(country)


def _region(number: str) -> str:
    """The country of an E.164 number, ISO 3166-1 alpha-2; the code's main one if it tells none."""
    import phonenumbers  # 60 ms to import

    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return "a country that is not known"
    region = phonenumbers.region_code_for_number(parsed)
    return region or phonenumbers.region_code_for_country_code(parsed.country_code or 0)
