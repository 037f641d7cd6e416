"""What a search answers: a window of rows, the exact count, and what the query could not mean."""

import datetime
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct

from store.model.document import Span
from store.model.facets import FacetKind
from store.model.marks import Marks

_NONE: Mapping[int, Marks] = MappingProxyType({})


class Order(StrEnum):
    """How hits are ranked; `NEWEST` is by date, then id, the undated last; `OLDEST` is its turn."""

    NEWEST = "date"
    OLDEST = "oldest"
    RELEVANCE = "relevance"


class Window(Struct, frozen=True):
    """`size` rows from the `start`-th hit on."""

    start: int = 0
    size: int = 50


class Row(Struct, frozen=True):
    """A release as a list shows it; `contacts` is how many it names."""

    id: int
    date: datetime.date | None = None
    issuer: str | None = None
    headline: str | None = None
    place: str | None = None
    language: str | None = None
    embargo: str | None = None
    contacts: int = 0


class Complaint(Struct, frozen=True):
    """A stretch of the query that could not be meant, and what it is taken for instead.

    `fix` is what would better stand there, where that can be told. `unfinished` is whether it may
    just not have been typed to its end.
    """

    span: Span
    message: str
    fix: str | None = None
    unfinished: bool = False


class Understood(Struct, frozen=True):
    """A part of the query, in words how it was read, and the facet that it narrows by, if one."""

    span: Span
    words: str
    facet: FacetKind | None = None


class Hits(Struct, frozen=True):
    """`total` is exact, `took` is in milliseconds; `order` is the one that the rows are in.

    `words` are what was found, for `highlight`: each is a word, neighbouring words with blanks
    between them, the beginning of a word with a `*` behind it, or a word nearly spelled so with a
    `~` and the number of slips behind it, all of them folded. `marks` are those of the rows, by
    id, where there are any.
    """

    total: int
    start: int = 0
    rows: tuple[Row, ...] = ()
    words: tuple[str, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    took: float = 0.0
    understood: tuple[Understood, ...] = ()
    order: Order = Order.NEWEST
    marks: Mapping[int, Marks] = _NONE
