"""What a query means, as a tree without the words and brackets that it was written in."""

import datetime

from msgspec import Struct

from store.model.hits import Complaint
from store.query.fields import Field


class Words(Struct, frozen=True):
    """Neighbouring words in one field, at least one, as `text.fold` cuts them."""

    words: tuple[str, ...]
    field: Field = Field.EVERYTHING


class Beginning(Struct, frozen=True):
    """A word in one field that begins so."""

    letters: str
    field: Field = Field.EVERYTHING


class Language(Struct, frozen=True):
    """Written in the language of this ISO 639-1 code."""

    code: str


class Dated(Struct, frozen=True):
    """Issued from `first` to `last`, both included; `None` is open. The undated never are."""

    first: datetime.date | None = None
    last: datetime.date | None = None


class Embargoed(Struct, frozen=True):
    """Printed with an embargo, whether or not it has passed."""


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


Query = Words | Beginning | Language | Dated | Embargoed | Numbered | Not | All | Some


class Meaning(Struct, frozen=True):
    """What a text asks for; `words` are for highlighting, as in `Hits`."""

    query: Query
    words: tuple[str, ...] = ()
    complaints: tuple[Complaint, ...] = ()
