"""Whom a release offers to be called or written to."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

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


class Reachable(Protocol):
    """What a contact of a release and a person of the archive have in common."""

    @property
    def kind(self) -> ContactKind: ...
    @property
    def name(self) -> str | None: ...
    @property
    def role(self) -> str | None: ...
    @property
    def organization(self) -> str | None: ...
    @property
    def phones(self) -> Sequence[Phone]: ...
    @property
    def emails(self) -> Sequence[str]: ...
