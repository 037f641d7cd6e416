"""Everything that could be the day of issue: every date at the top and end, the source's, none."""

import datetime
from collections.abc import Iterator, Sequence
from enum import StrEnum

from msgspec import Struct

from store.model.document import Document, PartKind, Span
from store.parse.areas.block import Block
from store.parse.areas.row import Row
from store.parse.areas.rows import Rows
from store.parse.facts.dates import dates_in
from store.parse.facts.printed import Habits, Printed
from store.parse.page.sheet import Line
from store.parse.words.book import tokens_of, vocabulary

_HEADER = 6_000
_MOST, _REACH = 40, 1_200
_PROSE_BEYOND = 6  # rows of running text in which a date may be that of issue
_HALF_A_YEAR = 183
_SHORT = 120
_MAILED = range(1982, 2038)  # from RFC 822 until the seconds of old clocks run out
_LATE = 10  # days, in which a mail arrives or is given up
_OUTSIDE = (PartKind.CHROME, PartKind.ASIDE)
BESIDE = 10_000
"""The number of a row that stands beside the others."""


class Origin(StrEnum):
    """Where a date is from: printed in the text, or of the message or page that brought it."""

    PRINTED = "printed"
    SENT = "sent"
    DOUBTED = "doubted"
    ARRIVED = "arrived"
    PUBLISHED = "published"
    FORWARDED = "forwarded"
    NONE = "none"


class Day(Struct, frozen=True):
    """`row` and `printed` are those of a date in the text, `order` counts them."""

    value: datetime.date | None
    origin: Origin
    row: Row | None = None
    printed: Printed | None = None
    order: int = 0
    span: Span | None = None


class Days(Struct, frozen=True):
    """All candidates of a release, with what is asked of each beside the others."""

    rows: Rows
    days: tuple[Day, ...]
    printed: int
    moments: tuple[datetime.date, ...]

    def times(self, value: datetime.date | None) -> int:
        return sum(day.value == value for day in self.days if day.printed)


def days_of(rows: Rows, lines: list[Line], habits: Habits) -> Days:
    """The candidates for the date, in their order in the text, none the last."""
    document = rows.document
    outside = list(_outside(document, lines, habits))
    moments = tuple(day.value for day in outside if day.value)
    printed = list(_printed(rows, _beside(lines, habits), moments))
    return Days(rows, (*printed, *outside, Day(None, Origin.NONE)), len(printed), moments)


def _printed(
    rows: Rows, beside: Iterator[Row], moments: tuple[datetime.date, ...]
) -> Iterator[Day]:
    """Every date with its year, then every one without that can be completed."""
    among = (
        row for row in (*rows.rows, *rows.tail) if row.line.figured and not _is_deep(row, rows)
    )
    dated = [
        (row, printed)
        for row in (*among, *beside)
        for printed in row.dates
        if printed.start <= _REACH
    ][:_MOST]
    years = {(one.day, one.month): one.year for _, one in reversed(dated) if one.year}
    full = [day for _, one in dated if one.year and (day := one.date())]
    order = 0
    for row, printed in sorted(dated, key=lambda one: one[1].year is None):
        year = printed.year or _year(printed, years, moments) or _year_beside(printed, full)
        value = printed.date(year) if year else None
        if value:
            span = Span(row.line.start + printed.start, row.line.start + printed.end)
            yield Day(value, Origin.PRINTED, row, printed, order, span)
            order += 1


def _beside(lines: list[Line], habits: Habits) -> Iterator[Row]:
    """Short lines of a page's site, or beside its text, in which its date may stand."""
    for line in lines:
        if line.kind in _OUTSIDE and line.figured and len(line.text) < _SHORT:
            yield Row(BESIDE, line, Block((line,), habits))


def _is_deep(row: Row, rows: Rows) -> bool:
    """Running text far behind the opening."""
    return row.n > rows.body + _PROSE_BEYOND and row.n < len(rows.rows) and row.is_prose


def _year(
    printed: Printed, years: dict[tuple[int, int], int], moments: tuple[datetime.date, ...]
) -> int | None:
    """The year in which a day and month are printed elsewhere, or in which the source was sent."""
    year = years.get((printed.day, printed.month))
    if year or not moments:
        return year
    value = printed.date(moments[0].year)
    ahead = value is not None and (value - moments[0]).days > _HALF_A_YEAR
    return moments[0].year - ahead


def _year_beside(printed: Printed, full: Sequence[datetime.date]) -> int | None:
    """The year of a full date, within days of which this one would be in that year."""
    told = ((day, printed.date(day.year)) for day in full)
    return next((day.year for day, own in told if own and abs((own - day).days) <= _LATE), None)


def _outside(document: Document, lines: list[Line], habits: Habits) -> Iterator[Day]:
    """The days that a mail or a page gives beside its text, the surest first."""
    if document.sent:
        if inner := _forwarded(lines, habits):
            yield inner
        yield _sent(document.sent, document.arrived)
    for printed in dates_in(document.dated or "", habits):
        if printed.year and (day := printed.date()):
            yield Day(day, Origin.SENT)
    if document.arrived and not document.sent:
        yield Day(document.arrived.date(), Origin.ARRIVED)
    published = [document.published.date()] if document.published else []
    yield from (Day(day, Origin.PUBLISHED) for day in dict.fromkeys((*published, *document.dates)))


def _sent(sent: datetime.datetime, arrived: datetime.datetime | None) -> Day:
    """Doubted where the clock of who sent it was plainly wrong."""
    day = sent.date()
    late = arrived is not None and abs((arrived.date() - day).days) > _LATE
    return Day(day, Origin.DOUBTED if late or day.year not in _MAILED else Origin.SENT)


def _forwarded(lines: list[Line], habits: Habits) -> Day | None:
    """The date in the header of a mail that another one forwards."""
    found = None
    for line in lines:
        if line.kind is not PartKind.CHROME or line.start > _HEADER:
            break
        label, colon, value = line.text.partition(":")
        if colon and tokens_of(label) in vocabulary("dated"):
            dates = dates_in(value, habits)
            day = dates[0].date() if dates and dates[0].year else None
            found = Day(day, Origin.FORWARDED, span=line.span) if day else None
    return found
