"""Whom a release offers to be called or written to."""

from enum import StrEnum

from msgspec import Struct


class ContactKind(StrEnum):
    """A desk is an office, a service, a hotline or a shared mailbox with no person's name."""

    PERSON = "person"
    DESK = "desk"


class PhoneType(StrEnum):
    """By the label printed beside the number, else by the numbering plan."""

    VOICE = "voice"
    MOBILE = "mobile"
    FAX = "fax"


class Phone(Struct, frozen=True):
    """`number` is E.164, with `;ext=123` behind it for an extension (RFC 3966)."""

    number: str
    type: PhoneType = PhoneType.VOICE


class Contact(Struct, frozen=True):
    """One entry of one release; `emails` are lower case, phones and emails in printed order."""

    kind: ContactKind = ContactKind.PERSON
    name: str | None = None
    role: str | None = None
    organization: str | None = None
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()
