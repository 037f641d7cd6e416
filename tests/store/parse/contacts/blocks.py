"""Blocks of contacts made up with what is in them: every seed always makes the same one."""

from collections.abc import Callable, Sequence
from random import Random
from typing import NamedTuple

from store.model.contact import Contact, ContactKind, Phone, PhoneType

_AGENCIES = 0.3


class Manner(NamedTuple):
    """How contacts are printed in a country; in `numbers` each # is a digit."""

    language: str
    country: str
    code: str
    trunk: str
    numbers: tuple[str, ...]
    mobiles: tuple[str, ...]
    heading: tuple[str, ...]
    telephone: tuple[str, ...]
    mobile: str
    mail: tuple[str, ...]
    roles: tuple[str, ...]
    given: tuple[str, ...]
    families: tuple[str, ...]
    houses: tuple[str, ...]
    asked: str
    street: str
    agency: str


MANNERS = (
    Manner(
        "en",
        "GB",
        "44",
        "0",
        ("020 7946 0###", "01632 960 ###"),
        ("07700 900 ###",),
        ("Media contacts", "Press contacts:", "For further information:", "Media enquiries:"),
        ("Tel:", "T:", "Phone:"),
        "Mobile:",
        ("Email:", "E:"),
        ("Press Officer", "Head of Media Relations", "Communications Manager"),
        ("Alice", "Hugh", "Nora", "Simon", "Jane"),
        ("Thornhill", "Varley", "Quint", "Pembroke"),
        ("Larkspur Trust", "Kelpie Rail Ltd", "University of Northmoor"),
        "For more information please contact {who} on {how}.",
        "14 Mill Lane, Northmoor NM1 1AA",
        "Dove Street Communications",
    ),
    Manner(
        "en",
        "US",
        "1",
        "",
        ("(202) 555-01##", "312-555-01##"),
        (),
        ("Media Contact:", "Contact:", "Press Contacts"),
        ("Phone:", "Tel.:"),
        "Cell:",
        ("Email:",),
        ("Press Secretary", "Director of Communications", "Vice President"),
        ("Dale", "Emma", "Owen", "Ruth", "Victor"),
        ("Winthrop", "Sadler", "Brannigan", "Oakes"),
        ("Brasslight Filters, Inc.", "City of Alder Bend", "Marrow Foundation"),
        "For more information, contact {who} at {how}.",
        "1733 Garfield Street, Alder Bend, MN 55418",
        "Crossgate PR",
    ),
    Manner(
        "de",
        "DE",
        "49",
        "0",
        ("030 23125 ###", "089 23125 ###"),
        ("0171 39200##",),
        ("Pressekontakt", "Pressekontakt:", "Kontakt für die Presse", "Rückfragen:"),
        ("Tel.:", "Telefon:"),
        "Mobil:",
        ("E-Mail:",),
        ("Pressesprecherin", "Leiter Kommunikation", "Referentin Presse"),
        ("Anna", "Jonas", "Greta", "Uwe", "Sabine"),
        ("Kilian", "Vogel", "Dornbach", "Tessmer"),
        ("Moorwerk GmbH", "Institut für Kälteforschung", "Stadt Hagenau"),
        "Für Rückfragen steht Ihnen {who} gern zur Verfügung: {how}.",
        "Mühlbachstraße 12, 60599 Hagenau",
        "Rabenmarkt Kommunikation",
    ),
    Manner(
        "fr",
        "FR",
        "33",
        "0",
        ("01 99 00 ## ##", "04 65 71 ## ##"),
        ("06 39 98 ## ##",),
        ("Contact presse", "Contacts presse :", "Contact :"),
        ("Tél. :", "Tél."),
        "Portable :",
        ("Courriel :", "Mail :"),
        ("Attachée de presse", "Directeur de la communication", "Responsable des relations presse"),
        ("Camille", "Hugo", "Lucie", "Bruno", "Claire"),
        ("Rivoire", "Delorme", "Astruc", "Verdier"),
        ("Musée du Quai", "Sorvenne SA", "Ville de Chambrai"),
        "Pour toute information, contactez {who} : {how}.",
        "12 rue du Moulin, 75011 Chambrai",
        "Agence Point de Croix",
    ),
    Manner(
        "sv",
        "SE",
        "46",
        "0",
        ("08-465 004 ##",),
        ("070-174 06 ##",),
        ("Presskontakt", "Presskontakt:", "Kontakt för media:"),
        ("Tel:", "Telefon:"),
        "Mobil:",
        ("E-post:",),
        ("Pressansvarig", "Kommunikationschef", "Presschef"),
        ("Karin", "Lars", "Sture", "Elin", "Maria"),
        ("Lindwall", "Ekmark", "Blomquist", "Norling"),
        ("Nordlack AB", "Hjälmsborgs kommun", "Skogsinstitutet"),
        "För mer information, kontakta {who}, {how}.",
        "Kvarnvägen 8, 590 74 Hjälmsborg",
        "Vinden Kommunikation",
    ),
)


class Block(NamedTuple):
    """A text, how it is to be read, and whom it offers."""

    text: str
    manner: Manner
    issuer: str
    contacts: tuple[Contact, ...]


def block(seed: int) -> Block:
    """One to four people, in one of the layouts, under a heading."""
    draw = Random(seed)
    manner = draw.choice(MANNERS)
    house = draw.choice(manner.houses)
    names = _names(manner, draw, draw.randint(1, 4))
    works = [manner.agency if n and draw.random() < _AGENCIES else house for n in range(len(names))]
    printed = [_person(*one, manner, draw) for one in zip(names, works, strict=True)]
    layout = draw.choice(LAYOUTS)
    gap = "\n\n" if draw.random() < 0.5 else "\n"
    if layout not in (_lines, _addressed):
        gap = "\n"
    people = gap.join(layout(*one, manner, draw) for one in printed)
    text = f"{draw.choice(manner.heading)}\n{people}\n"
    return Block(text, manner, house, tuple(contact for contact, _ in printed))


def _names(manner: Manner, draw: Random, count: int) -> list[str]:
    given = draw.sample(manner.given, count)
    families = draw.sample(manner.families, count)
    return [f"{first} {last}" for first, last in zip(given, families, strict=True)]


def _person(
    name: str, house: str, manner: Manner, draw: Random
) -> tuple[Contact, Sequence[tuple[PhoneType, str]]]:
    numbers = [(PhoneType.VOICE, _number(manner.numbers, draw))]
    if manner.mobiles and draw.random() < 0.4:
        numbers.append((PhoneType.MOBILE, _number(manner.mobiles, draw)))
    phones = tuple(Phone(_e164(printed, manner), kind) for kind, printed in numbers)
    first, last = name.lower().split()
    email = f"{draw.choice((first, first[0]))}.{last}@{_host(house)}.example"
    contact = Contact(
        kind=ContactKind.PERSON,
        name=name,
        role=draw.choice(manner.roles),
        organization=house,
        phones=phones,
        emails=(email.translate(_PLAIN),),
    )
    return contact, numbers


_PLAIN = str.maketrans("éèäöü", "eeaou")


def _host(house: str) -> str:
    return (
        "".join(filter(str.isalnum, house.lower().translate(_PLAIN)))
        .encode("ascii", "ignore")
        .decode()[:12]
    )


def _number(patterns: Sequence[str], draw: Random) -> str:
    return "".join(str(draw.randint(0, 9)) if c == "#" else c for c in draw.choice(patterns))


def _e164(printed: str, manner: Manner) -> str:
    digits = "".join(filter(str.isdigit, printed))
    return f"+{manner.code}{digits.removeprefix(manner.trunk)}"


Printed = Sequence[tuple[PhoneType, str]]


def _work(contact: Contact, manner: Manner) -> list[str]:
    """What somebody does, and where, if not at the issuer's."""
    place = [manner.agency] if contact.organization == manner.agency else []
    return [str(contact.role), *place]


def _labelled(numbers: Printed, manner: Manner, draw: Random) -> list[str]:
    return [
        f"{manner.mobile if kind is PhoneType.MOBILE else draw.choice(manner.telephone)} {number}"
        for kind, number in numbers
    ]


def _lines(contact: Contact, numbers: Printed, manner: Manner, draw: Random) -> str:
    """A line each."""
    mail = f"{draw.choice(manner.mail)} {contact.emails[0]}"
    facts = [*_labelled(numbers, manner, draw), mail]
    return "\n".join([str(contact.name), *_work(contact, manner), *facts])


def _commas(contact: Contact, numbers: Printed, manner: Manner, draw: Random) -> str:
    """All on a line."""
    facts = [*_labelled(numbers, manner, draw), contact.emails[0]]
    return ", ".join([str(contact.name), *_work(contact, manner), *facts])


def _bars(contact: Contact, numbers: Printed, manner: Manner, draw: Random) -> str:
    """All on a line, with bars between."""
    facts = [*_labelled(numbers, manner, draw), contact.emails[0]]
    return " | ".join([str(contact.name), *_work(contact, manner), *facts])


def _two_lines(contact: Contact, numbers: Printed, manner: Manner, draw: Random) -> str:
    """Who on one line, how on the next."""
    facts = [*_labelled(numbers, manner, draw), contact.emails[0]]
    return f"{', '.join([str(contact.name), *_work(contact, manner)])}\n{', '.join(facts)}"


def _role_first(contact: Contact, numbers: Printed, manner: Manner, draw: Random) -> str:
    """What somebody does before a colon, then who it is and how."""
    facts = [*_labelled(numbers, manner, draw), contact.emails[0]]
    place = _work(contact, manner)[1:]
    return f"{contact.role}: {', '.join([str(contact.name), *place, *facts])}"


def _addressed(contact: Contact, numbers: Printed, manner: Manner, draw: Random) -> str:
    """A line each, with a street between."""
    facts = [*_labelled(numbers, manner, draw), contact.emails[0]]
    return "\n".join([str(contact.name), *_work(contact, manner), manner.street, *facts])


def _in_capitals(contact: Contact, numbers: Printed, manner: Manner, draw: Random) -> str:
    """The name in capitals, and the rest in columns."""
    facts = [number for _, number in numbers]
    return "\t".join(
        [str(contact.name).upper(), *_work(contact, manner), *facts, contact.emails[0]]
    )


def _asked(contact: Contact, numbers: Printed, manner: Manner, draw: Random) -> str:
    """A sentence."""
    how = ", ".join([*(number for _, number in numbers), contact.emails[0]])
    return manner.asked.format(who=", ".join([str(contact.name), *_work(contact, manner)]), how=how)


LAYOUTS: tuple[Callable[[Contact, Printed, Manner, Random], str], ...] = (
    _lines,
    _commas,
    _bars,
    _two_lines,
    _role_first,
    _addressed,
    _in_capitals,
    _asked,
)
