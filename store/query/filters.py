"""What can stand before a colon, and what each of them makes of the value behind it."""

import re
from collections.abc import Callable, Mapping

from msgspec import Struct

from store.query.fields import Field
from store.query.periods import read_end, read_range, read_start
from store.query.syntax import Embargoed, Language, Not, Numbered, Query


class Filter(Struct, frozen=True):
    """`read` gives None for a value that is not what `takes` says."""

    read: Callable[[str], Query | None]
    takes: str


_MOST_DIGITS = 18
_DATES = "a year, a month or a day, such as 2013-06"


def _language(value: str) -> Query | None:
    return Language(value.lower()) if re.fullmatch("[A-Za-z]{2}", value) else None


def _embargo(value: str) -> Query | None:
    answers: dict[str, Query] = {"yes": Embargoed(), "no": Not(Embargoed())}
    return answers.get(value.lower())


def _id(value: str) -> Query | None:
    return Numbered(int(value)) if re.fullmatch(f"[0-9]{{1,{_MOST_DIGITS}}}", value) else None


_RANGE = Filter(read_range, f"{_DATES}, or two of them as in 2012..2014")
_LANGUAGE = Filter(_language, "a code of two letters, such as fr")

FILTERS: Mapping[str, Filter] = {
    "language": _LANGUAGE,
    "lang": _LANGUAGE,
    "after": Filter(read_start, _DATES),
    "before": Filter(read_end, _DATES),
    "date": _RANGE,
    "on": _RANGE,
    "year": _RANGE,
    "embargo": Filter(_embargo, "yes or no"),
    "id": Filter(_id, "a number"),
}
"""`after` includes the period that it names and `before` does not, so that the one is what the
other leaves out: `after:2012 before:2013` is the year 2012."""

FIELDS: Mapping[str, Field] = {
    **{field.value: field for field in Field if field is not Field.EVERYTHING},
    "person": Field.CONTACT,
}
