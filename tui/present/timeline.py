"""When the releases were issued, as bars of block characters over a line of time."""

import datetime
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from store import Month
from tui.present.line import Line, Role, Run, cells, spread
from tui.present.words import MONTHS, number

HEIGHT = 3
"""Lines of the bars."""
LINES = HEIGHT + 2
"""Lines of all: the bars, the line of time, and what stands at its ends and at the cursor."""
EIGHTHS = " ▁▂▃▄▅▆▇█"
STEPS = (1, 3, 12, 24, 60, 120, 300, 600, 1200, 12_000)
"""Months that a bar may stand for."""
YEAR = 12
DAY = datetime.timedelta(days=1)
PLAIN, RANGED, HERE = "─", "━", "▲"


class Bin(NamedTuple):
    """The releases of some months, from the first day to the last."""

    first: datetime.date
    last: datetime.date
    releases: int


class Range(NamedTuple):
    """Bins from one to another, both included."""

    first: int
    last: int

    def has(self, at: int) -> bool:
        """Whether a bin is in it, whichever end comes first."""
        return min(self) <= at <= max(self)


def bins(months: Sequence[Month], width: int) -> tuple[Bin, ...]:
    """At most `width` of them, from the first month that has releases to the last."""
    if not months or width < 1:
        return ()
    start, end = _number(months[0].first), _number(months[-1].first)
    step = next((step for step in STEPS if end // step - start // step < width), STEPS[-1])
    counts = [0] * min(end // step - start // step + 1, width)
    for month in months:
        counts[min(_number(month.first) // step - start // step, len(counts) - 1)] += month.releases
    begins = [(start // step + at) * step for at in range(len(counts) + 1)]
    return tuple(
        Bin(_first(begins[at]), _first(begins[at + 1]) - DAY, count)
        for at, count in enumerate(counts)
    )


def cells_a_bin(count: int, width: int) -> int:
    """How wide a bar is."""
    return max(width // max(count, 1), 1)


def timeline_lines(
    shown: Sequence[Bin], width: int, chosen: Range | None, cursor: int | None
) -> Iterator[Line]:
    """The bars, those of the chosen range standing out, and what they tell at the cursor.

    Without colours the range is told by the line of time.
    """
    size = cells_a_bin(len(shown), width)
    most = max((each.releases for each in shown), default=0)
    for row in reversed(range(HEIGHT)):
        yield tuple(
            Run(_block(each.releases, most, row) * size, _role(chosen, at))
            for at, each in enumerate(shown)
        )
    signs = (_sign(at, size, chosen, cursor) for at in range(len(shown)))
    yield tuple(Run(sign, _role(chosen, at)) for at, sign in enumerate(signs))
    yield _ends(shown, size * len(shown), chosen, cursor)


def span_words(first: datetime.date, last: datetime.date) -> str:
    """`Oct 2013`, `2013`, `Oct 2013 to Feb 2014`, `2010 to 2014`."""
    if (first.month, last.month) == (1, YEAR):
        years = (f"{first.year}", f"{last.year}")
        return years[0] if years[0] == years[1] else " to ".join(years)
    named = [f"{MONTHS[day.month - 1][:3]} {day.year}" for day in (first, last)]
    return named[0] if named[0] == named[1] else " to ".join(named)


def range_of(
    shown: Sequence[Bin], since: datetime.date | None, until: datetime.date | None
) -> Range | None:
    """The bins that the query's dates are in; None if it names none, or all lie elsewhere."""
    if since is None and until is None:
        return None
    inside = [
        at
        for at, each in enumerate(shown)
        if (since is None or each.last >= since) and (until is None or each.first <= until)
    ]
    return Range(inside[0], inside[-1]) if inside else None


def _ends(shown: Sequence[Bin], width: int, chosen: Range | None, cursor: int | None) -> Line:
    """The years at both ends, and between them what the range or the bar at the cursor has."""
    if not shown:
        return (Run(" No release with a date.", Role.FAINT),)
    told = chosen or (Range(cursor, cursor) if cursor is not None else None)
    first, last = (
        Run(f"{shown[0].first.year}", Role.FAINT),
        Run(f"{shown[-1].last.year}", Role.FAINT),
    )
    if told is None:
        return spread((first,), (last,), width)
    within = shown[min(told) : max(told) + 1]
    releases = sum(each.releases for each in within)
    words = f"{span_words(within[0].first, within[-1].last)}: {number(releases)}"
    room = width - cells((first, last))
    gap = max(room - len(words), 0) // 2
    if room < len(words):
        return (Run(words, Role.KEY),)
    return first, Run(" " * gap), Run(words, Role.KEY), Run(" " * (room - gap - len(words))), last


def _block(releases: int, most: int, row: int) -> str:
    """What of a bar stands in a row, from 0 at its foot; a single release is seen."""
    if not releases:
        return " "
    full = max(round(releases / most * HEIGHT * (len(EIGHTHS) - 1)), 1)
    return EIGHTHS[min(max(full - row * (len(EIGHTHS) - 1), 0), len(EIGHTHS) - 1)]


def _sign(at: int, size: int, chosen: Range | None, cursor: int | None) -> str:
    line = RANGED if chosen and chosen.has(at) else PLAIN
    return HERE + line * (size - 1) if at == cursor else line * size


def _role(chosen: Range | None, at: int) -> Role:
    return Role.KEY if chosen and chosen.has(at) else Role.META


def _number(day: datetime.date) -> int:
    return day.year * YEAR + day.month - 1


def _first(months: int) -> datetime.date:
    year = min(max(months // YEAR, datetime.MINYEAR), datetime.MAXYEAR)
    return datetime.date(year, months % YEAR + 1, 1)
