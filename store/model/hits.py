"""What a search answers: a window of rows, the exact count, and what the query could not mean."""

import datetime
from enum import StrEnum

from msgspec import Struct

from store.model.document import Span


class Order(StrEnum):
    """How hits are ranked; `NEWEST` is by date, then id, the undated last."""

    NEWEST = "date"
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
    """A stretch of the query that could not be meant, and what it is taken for instead."""

    span: Span
    message: str


class Hits(Struct, frozen=True):
    """`total` is exact, `took` is in milliseconds.

    `words` are what was found, for `highlight`: each is a word, neighbouring words with blanks
    between them, or the beginning of a word with a `*` behind it, all of them folded.
    """

    total: int
    start: int = 0
    rows: tuple[Row, ...] = ()
    words: tuple[str, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    took: float = 0.0
