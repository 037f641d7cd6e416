"""What a query's releases have in common, to narrow it by."""

import datetime
from enum import StrEnum

from msgspec import Struct

MOST = 12
"""Values of a kind that are told, if nobody asks for more."""


class FacetKind(StrEnum):
    """By what releases are told apart."""

    ISSUER = "issuer"
    YEAR = "year"
    LANGUAGE = "language"
    PLACE = "place"
    TAG = "tag"
    STATE = "state"


class FacetValue(Struct, frozen=True):
    """`releases` is how many are found once `query` is asked, which takes the value up.

    Of one that is `chosen` already `query` is the one without it, and `releases` what it finds now.
    `term` is what asks for it.
    """

    name: str
    releases: int
    query: str
    chosen: bool = False
    term: str = ""


class Facet(Struct, frozen=True):
    """The commonest values of a kind, those first that are chosen; there may be `more`."""

    kind: FacetKind
    values: tuple[FacetValue, ...]
    more: bool = False


class Month(Struct, frozen=True):
    """How many releases are of the month that begins on `first`."""

    first: datetime.date
    releases: int


class Facets(Struct, frozen=True):
    """`months` are those that have releases, in their order, whatever dates the query names.

    `since` and `until` are the days that it names, None where it is open.
    """

    facets: tuple[Facet, ...] = ()
    months: tuple[Month, ...] = ()
    since: datetime.date | None = None
    until: datetime.date | None = None
