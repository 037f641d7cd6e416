"""A contact, or a person of the archive, in words of one line."""

from store import Phone, PhoneType, Reachable
from tui.present.phone import readable
from tui.present.printable import clean


def name_of(contact: Reachable) -> str:
    """The name, or what stands for it where none was printed."""
    known = contact.name or contact.organization or next(iter(contact.emails), None)
    return clean(known) if known else next(iter(numbers(contact)), "unnamed contact")


def role_of(contact: Reachable) -> str:
    """`Press officer, CNES`; empty where neither is known."""
    parts = (contact.role, contact.organization if contact.name else None)
    return ", ".join(clean(part) for part in parts if part)


def labelled(phone: Phone) -> str:
    """The number, with its kind behind it where it is not a plain voice line."""
    shown = readable(phone.number)
    return shown if phone.type is PhoneType.VOICE else f"{shown} ({phone.type})"


def by_use(contact: Reachable) -> list[Phone]:
    """Its phones as they were printed, but fax machines last."""
    return sorted(contact.phones, key=lambda phone: phone.type is PhoneType.FAX)


def numbers(contact: Reachable, type: PhoneType | None = None) -> list[str]:
    """Its numbers, or those of one type, as a person reads them out, faxes last."""
    phones = [phone for phone in by_use(contact) if type in (None, phone.type)]
    return [readable(phone.number) for phone in phones]
