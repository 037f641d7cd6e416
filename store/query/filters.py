"""What can stand before a colon, and what each of them makes of the value behind it."""

import datetime
import re
from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from store.model.hits import Order
from store.query.fields import FIELDS
from store.query.periods import read_end, read_period, read_range, read_start, read_until
from store.query.syntax import (
    Dated,
    Embargoed,
    Language,
    Not,
    Numbered,
    Query,
    Shows,
    Standing,
    Stands,
    Trait,
)

Reader = Callable[[str, datetime.datetime], Query | None]


class Filter(Struct, frozen=True):
    """`read` gives None for a value that is not what `takes` says; `values` are all, if few."""

    read: Reader
    takes: str
    values: tuple[str, ...] = ()


_MOST_DIGITS = 18
_DATES = "a year, a month, a day or a length of time, such as 2013-06 or 3d"


def _dates(read: Callable[[str, datetime.date], Dated | None]) -> Reader:
    return lambda value, now: read(value, now.date())


def _language(value: str, _: datetime.datetime) -> Query | None:
    return Language(value.lower()) if re.fullmatch("[A-Za-z]{2}", value) else None


def _id(value: str, _: datetime.datetime) -> Query | None:
    return Numbered(int(value)) if re.fullmatch(f"[0-9]{{1,{_MOST_DIGITS}}}", value) else None


def _choice(answers: Mapping[str, Query]) -> Filter:
    return Filter(lambda value, _: answers.get(value.lower()), _either(answers), tuple(answers))


def _either(values: Mapping[str, object]) -> str:
    *others, last = values
    return f"{', '.join(others)} or {last}"


def _state(value: str, now: datetime.datetime) -> Query | None:
    return Embargoed(now) if value.lower() == "embargoed" else _STATES.get(value.lower())


_STATES: Mapping[str, Query] = {
    "unread": Not(Stands(Standing.READ)),
    "read": Stands(Standing.READ),
    "starred": Stands(Standing.STARRED),
    "tagged": Stands(Standing.TAGGED),
    "embargoed": Shows(Trait.EMBARGO),  # of which `_state` asks whether it holds
    "revised": Stands(Standing.REVISED),
    "revision": Shows(Trait.REVISION),
    "doubtful": Shows(Trait.DOUBT),
    "duplicate": Stands(Standing.DUPLICATE),
}
_HELD: Mapping[str, Query] = {
    "contact": Shows(Trait.CONTACT),
    "phone": Shows(Trait.PHONE),
    "email": Shows(Trait.EMAIL),
    "embargo": Shows(Trait.EMBARGO),
    "tag": Stands(Standing.TAGGED),
    "note": Stands(Standing.NOTED),
    "original": Stands(Standing.ORIGINAL),
}
_RANGE = Filter(_dates(read_range), f"{_DATES}, or two of them as in 2012..2014")
_START = Filter(_dates(read_start), _DATES)
_END = Filter(_dates(read_end), _DATES)
_LANGUAGE = Filter(_language, "a code of two letters, such as fr")

FILTERS: Mapping[str, Filter] = {
    "date": _RANGE,
    "on": _RANGE,
    "year": _RANGE,
    "after": _START,
    "since": _START,
    "newer": _START,
    "before": _END,
    "older": _END,
    "until": Filter(_dates(read_until), _DATES),
    "is": Filter(_state, _either(_STATES), tuple(_STATES)),
    "has": _choice(_HELD),
    "language": _LANGUAGE,
    "lang": _LANGUAGE,
    "embargo": _choice({"yes": Shows(Trait.EMBARGO), "no": Not(Shows(Trait.EMBARGO))}),
    "id": Filter(_id, "a number"),
}
"""`after` includes the period that it names and `before` does not, so that the one is what the
other leaves out: `after:2012 before:2013` is the year 2012."""

SORT = "sort"
ORDERS: Mapping[str, Order] = {
    "newest": Order.NEWEST,
    "oldest": Order.OLDEST,
    "relevance": Order.RELEVANCE,
}
SORTS = f"{SORT}: takes {_either(ORDERS)}; this is left out."


def names() -> Iterator[str]:
    """All that a query can say before a colon."""
    yield from FIELDS
    yield from FILTERS
    yield SORT


def read_bare_range(text: str, now: datetime.datetime) -> tuple[Dated | None, bool]:
    """What two dates with `..` between ask for, and whether `text` is such a thing at all."""
    first, dots, last = text.partition("..")
    sides = [side for side in (first, last) if side]
    known = [side for side in sides if _YEAR.match(side) and read_period(side, now.date())]
    if not dots or not sides or known != sides:
        return None, False
    return read_range(text, now.date()), True


_YEAR = re.compile(r"\d{4}(?!\d)|\d{1,2}\.\d{1,2}\.\d{4}")
