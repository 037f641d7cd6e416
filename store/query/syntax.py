"""What a query means, as a tree without the words and brackets that it was written in."""

import datetime
from enum import StrEnum

from msgspec import Struct

from store.model.document import Span
from store.model.hits import Complaint, Order
from store.query.fields import Field


class Trait(StrEnum):
    """What a release is by itself."""

    CONTACT = "contact"
    PHONE = "phone"
    EMAIL = "email"
    EMBARGO = "embargo"
    DOUBT = "doubt"
    REVISION = "revision"


class Standing(StrEnum):
    """What has become of a release in its archive; the words of its marks are fields."""

    READ = "read"
    STARRED = "starred"
    TAGGED = "tagged"
    NOTED = "noted"
    ORIGINAL = "original"
    REVISED = "revised"
    DUPLICATE = "duplicate"


class Words(Struct, frozen=True):
    """Neighbouring words in one field, at least one, as `text.fold` cuts them."""

    words: tuple[str, ...]
    field: Field = Field.EVERYTHING


class Beginning(Struct, frozen=True):
    """A word in one field that begins so."""

    letters: str
    field: Field = Field.EVERYTHING


class Nearly(Struct, frozen=True):
    """A word in one field that is spelled so but for a few `slips`, as `text.similar` counts."""

    word: str
    slips: int
    field: Field = Field.EVERYTHING


class Language(Struct, frozen=True):
    """Written in the language of this ISO 639-1 code."""

    code: str


class Dated(Struct, frozen=True):
    """Issued from `first` to `last`, both included; `None` is open. The undated never are."""

    first: datetime.date | None = None
    last: datetime.date | None = None


class Shows(Struct, frozen=True):
    """A release of this trait; an embargo is one whether or not it has passed."""

    trait: Trait


class Embargoed(Struct, frozen=True):
    """Under an embargo that holds at a moment, which is aware."""

    now: datetime.datetime


class Stands(Struct, frozen=True):
    """A release of this standing."""

    standing: Standing


class Numbered(Struct, frozen=True):
    """The release of this id."""

    id: int


class Not(Struct, frozen=True):
    """All that `query` does not match."""

    query: "Query"


class All(Struct, frozen=True):
    """All that every part matches; without parts, everything."""

    parts: tuple["Query", ...] = ()


class Some(Struct, frozen=True):
    """All that at least one part matches; without parts, nothing."""

    parts: tuple["Query", ...] = ()


Spoken = Words | Beginning | Nearly
"""What asks for words."""

Fact = Language | Dated | Shows | Embargoed | Numbered
"""What asks for what a release itself tells, in other ways than by words."""

Query = Spoken | Fact | Stands | Not | All | Some


class Part(Struct, frozen=True):
    """One of the stretches of a text all of which have to hold; `query` is None for an order."""

    span: Span
    query: Query | None
    order: Order | None = None


class Meaning(Struct, frozen=True):
    """What a text asks for; `words` are for highlighting, as in `Hits`.

    `parts` make up the query; `wanted` are the terms of it that are not left out.
    """

    query: Query
    words: tuple[str, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    parts: tuple[Part, ...] = ()
    wanted: tuple[Part, ...] = ()
    order: Order | None = None
