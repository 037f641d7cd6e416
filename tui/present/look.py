"""How a person wants releases to be shown."""

from enum import StrEnum
from typing import NamedTuple

from tui.present.words import Dates


class Column(StrEnum):
    """What stands above the headline in the list."""

    DATE = "date"
    ISSUER = "issuer"
    PLACE = "place"
    LANGUAGE = "language"
    CONTACTS = "contacts"


class Look(NamedTuple):
    """`columns` in their order; `CONTACTS` stands at the right, wherever it is named."""

    columns: tuple[Column, ...] = (Column.DATE, Column.ISSUER, Column.CONTACTS)
    dates: Dates = Dates.DAY_FIRST
