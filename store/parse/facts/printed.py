"""A date as it is printed, and how dates are written where a text comes from."""

import datetime
import re
from collections.abc import Iterator

from msgspec import Struct


class Habits(Struct, frozen=True):
    """How dates are written where a release comes from: 03/04 as the fourth of March, in words of
    which language first."""

    month_first: bool = False
    language: str | None = None


PLAIN = Habits()


class Printed(Struct, frozen=True):
    """A date as printed; `year` is None where none is, `ambiguous` where day and month may change.

    Offsets are into the text that was searched.
    """

    day: int
    month: int
    year: int | None
    start: int
    end: int
    ambiguous: bool = False

    def date(self, year: int | None = None) -> datetime.date | None:
        """The date, in `year` where none is printed; None where there is no such day."""
        try:
            return datetime.date(self.year or year or 0, self.month, self.day)
        except ValueError:
            return None


def made(
    found: re.Match[str], year: int | None, month: int, day: int, ambiguous: bool = False
) -> Iterator[Printed]:
    """The date of what was found; nothing where there is no such day."""
    printed = Printed(day, month, year, found.start(), found.end(), ambiguous)
    if (year is None or 1900 <= year <= 2100) and printed.date(year or 2000):
        yield printed
