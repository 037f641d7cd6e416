"""People and desks as they appear across releases."""

import datetime

from msgspec import Struct

from store.model.contact import Contact, ContactKind, Phone


class Sighting(Struct, frozen=True):
    """A contact on a dated release, who issued that, and until when nobody may pass it on."""

    release: int
    date: datetime.date | None
    contact: Contact
    issuer: str | None = None
    embargo: str | None = None


class Person(Struct, frozen=True):
    """The merge of sightings that are one human being or desk.

    `name` is the fullest known, `role` and `organization` are the latest; phones, emails and
    releases come newest first. `key` is stable while its sightings are. `embargo` is that of the
    newest release, whether it holds or not.
    """

    key: str
    kind: ContactKind
    name: str | None
    role: str | None
    organization: str | None
    phones: tuple[Phone, ...]
    emails: tuple[str, ...]
    releases: tuple[int, ...]
    first: datetime.date | None
    last: datetime.date | None
    embargo: str | None = None


class People(Struct, frozen=True):
    """Those to call first, and how many there are with those who are not told."""

    persons: tuple[Person, ...] = ()
    total: int = 0
