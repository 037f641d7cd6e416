"""A contact as a vCard 3.0 (RFC 2426), the version that every address book takes."""

from collections.abc import Iterator

from store.export.words import number, one_line
from store.model.contact import ContactKind, PhoneType, Reachable

END = "\r\n"
FOLD = 75
"""Octets of a line, its end not counted, by which it must be folded (RFC 2425, 5.8.1)."""
TYPES = {PhoneType.VOICE: "WORK,VOICE", PhoneType.MOBILE: "CELL", PhoneType.FAX: "WORK,FAX"}


def vcard(contact: Reachable) -> str:
    """The card, its lines ended as the standard wants them but for the last."""
    return END.join(_fold(line) for line in _lines(contact))


def _lines(contact: Reachable) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"FN:{_escape(_name(contact))}"
    yield f"N:{_parts(contact)}"
    if contact.organization:
        yield f"ORG:{_escape(contact.organization)}"
    if contact.role:
        yield f"TITLE:{_escape(contact.role)}"
    yield from (
        f"TEL;TYPE={TYPES[phone.type]}:{_escape(number(phone))}" for phone in contact.phones
    )
    yield from (f"EMAIL;TYPE=INTERNET:{_escape(email)}" for email in contact.emails)
    yield "END:VCARD"


def _name(contact: Reachable) -> str:
    """The name, or what stands for it: the standard asks for one."""
    others = (*contact.emails, *map(number, contact.phones))
    known = contact.name or contact.organization or next(iter(others), None)
    return known or "unnamed contact"


def _parts(contact: Reachable) -> str:
    """Family name, then given names; a desk and a name of one word have the first alone."""
    name = one_line(_name(contact))
    given, _, family = name.rpartition(" ")
    if contact.kind is ContactKind.DESK or not given:
        return f"{_escape(name)};;;;"
    return f"{_escape(family)};{_escape(given)};;;"


def _escape(text: str) -> str:
    text = one_line(text)
    for special in "\\;,":
        text = text.replace(special, "\\" + special)
    return text


def _fold(line: str) -> str:
    """Break `line` before a character that would pass the limit, never inside one."""
    folded, size = [], 0
    for character in line:
        octets = len(character.encode(errors="replace"))
        if size + octets > FOLD:
            folded.append(END + " ")
            size = 1
        folded.append(character)
        size += octets
    return "".join(folded)
