"""A contact in the forms that people paste."""

from enum import StrEnum

from store import PhoneType, Reachable, vcard
from tui.present.contact import labelled, numbers
from tui.present.printable import clean


class Form(StrEnum):
    """What a copy of a contact can be."""

    CARD = "card"
    NAME = "name"
    PHONE = "phone"
    MOBILE = "mobile"
    EMAIL = "email"
    VCARD = "vcard"


def forms(contact: Reachable) -> tuple[Form, ...]:
    """The forms that this contact has something for."""
    return tuple(form for form in Form if write(contact, form))


def write(contact: Reachable, form: Form) -> str:
    """The contact in that form, without a newline at its end; empty if nothing is known for it.

    `PHONE`, `MOBILE` and `EMAIL` are the first of their kind, of phones a fax only where there is
    nothing else.
    """
    match form:
        case Form.CARD:
            return "\n".join(_card(contact))
        case Form.NAME:
            return clean(contact.name or "")
        case Form.PHONE:
            return next(iter(numbers(contact)), "")
        case Form.MOBILE:
            return next(iter(numbers(contact, PhoneType.MOBILE)), "")
        case Form.EMAIL:
            return clean(next(iter(contact.emails), ""))
        case Form.VCARD:
            return vcard(contact)


def _card(contact: Reachable) -> list[str]:
    lines = (contact.name, contact.role, contact.organization)
    return [
        *(clean(line) for line in lines if line),
        *(labelled(phone) for phone in contact.phones),
        *(clean(email) for email in contact.emails),
    ]
