"""One press release, as the archive keeps it."""

import datetime
from enum import StrEnum

from msgspec import Struct

from store.model.contact import Contact


class BlockKind(StrEnum):
    """What a stretch of a release's text is for; `COVER` is of somebody who sent it on."""

    COVER = "cover"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    LIST = "list"
    TABLE = "table"
    BOILERPLATE = "boilerplate"
    NOTES = "notes"
    CONTACTS = "contacts"
    END = "end"


class Genre(StrEnum):
    """What a text is that is no release, as far as it is told apart."""

    LIST_MAIL = "list mail"
    LETTER = "letter"
    NEWSLETTER = "newsletter"
    RECEIPT = "receipt"
    NOTICE = "notice"
    ARTICLE = "article"
    INTERVIEW = "interview"
    MINUTES = "minutes"
    OBITUARY = "obituary"
    RECIPE = "recipe"
    MANUAL = "manual"
    PROGRAM = "program"


class Block(Struct, frozen=True, omit_defaults=True):
    """`speaker` is named for a quote only."""

    kind: BlockKind
    text: str
    speaker: str | None = None


class Source(Struct, frozen=True):
    """Where a release came from.

    `sha256` is of its bytes, `fingerprint` of all that it says; what is nearly the same shares one
    of the digests in `near`. `imported` is aware, in UTC.
    """

    name: str
    format: str
    sha256: str
    fingerprint: str | None = None
    near: tuple[str, ...] = ()
    message_id: str | None = None
    address: str | None = None
    imported: datetime.datetime | None = None


class Release(Struct, frozen=True):
    """Field by field what a careful reader would write down; `None` is unknown.

    `id` is the archive's number, `number` the one printed on the release. `embargo` is an ISO 8601
    moment or date, as exact as it was printed. `revision` is the word that marks a later version
    (CORRECTION, UPDATE), `revises` the id of the release that it replaces. `genre` is what it seems
    to be where it is hardly a release, `supposed` who may have issued it by what it says itself,
    where that is not sure. `check` names the fields that the parser was not sure of,
    such as `date` or `contacts.0.phones`, or `contacts.0.phones.1` where one of several contradicts
    what the archive knows; `corrected` names those that a person has set, `contacts`
    as a whole.
    """

    source: Source
    id: int | None = None
    language: str | None = None
    date: datetime.date | None = None
    headline: str | None = None
    subhead: str | None = None
    issuer: str | None = None
    supposed: str | None = None
    place: str | None = None
    embargo: str | None = None
    number: str | None = None
    revision: str | None = None
    revises: int | None = None
    contacts: tuple[Contact, ...] = ()
    blocks: tuple[Block, ...] = ()
    genre: Genre | None = None
    check: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()
