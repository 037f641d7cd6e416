"""The fields of a release that can be corrected by hand, as they are written for that."""

from collections.abc import Iterator
from typing import NamedTuple

from store import Contact, Phone, PhoneType, Release
from tui.present.line import Line, Role, Run
from tui.present.page import CHECK
from tui.present.printable import clean

COLUMN = 24
"""Cells of a field's name."""
PLAIN = (
    "date", "headline", "subhead", "issuer", "place", "embargo", "number", "language", "revision",
)  # fmt: skip
OF_CONTACT = ("name", "role", "organization", "phones", "emails")


class FieldValue(NamedTuple):
    """`field` is named as `Library.correct` wants it, `text` as it understands it."""

    field: str
    text: str
    unsure: bool


def field_values(release: Release) -> tuple[FieldValue, ...]:
    """All fields in the order of reading; those of one contact more are for adding it."""
    return tuple(_plain(release)) + tuple(_of_contacts(release))


def field_name(field: str) -> str:
    """`Headline`, `Contact 1: role`; `Contact 1` of a whole one, which can be taken away."""
    name, *path = field.split(".")
    if not path:
        return name.capitalize()
    place, *part = path
    return ": ".join((f"Contact {int(place) + 1}", *part))


def field_line(value: FieldValue) -> Line:
    """Name, doubt and value."""
    doubt = (Run(f"{CHECK}  ", Role.DOUBT),) if value.unsure else ()
    name = Run(f"{field_name(value.field):{COLUMN}}", Role.META)
    return (name, *doubt, Run(clean(value.text)))


def offer_words(others: int) -> str:
    """What is asked when so many others read the same as what was set right."""
    read = "other release reads" if others == 1 else "other releases read"
    return f"Corrected. {others:,} {read} the same: Enter corrects all, and those to come."


def _plain(release: Release) -> Iterator[FieldValue]:
    for field in PLAIN:
        value = getattr(release, field)
        yield FieldValue(field, "" if value is None else str(value), field in release.check)


def _of_contacts(release: Release) -> Iterator[FieldValue]:
    for at, contact in enumerate((*release.contacts, Contact())):
        for name in OF_CONTACT:
            field = f"contacts.{at}.{name}"
            doubted = any(
                each in (field, f"contacts.{at}") or each.startswith(f"{field}.")
                for each in release.check
            )
            yield FieldValue(field, _text_of(contact, name), doubted)


def _text_of(contact: Contact, name: str) -> str:
    match name:
        case "phones":
            return ", ".join(map(_text_of_phone, contact.phones))
        case "emails":
            return ", ".join(contact.emails)
        case _:
            return getattr(contact, name) or ""


def _text_of_phone(phone: Phone) -> str:
    return phone.number if phone.type is PhoneType.VOICE else f"{phone.number} {phone.type}"
