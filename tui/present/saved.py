"""A saved search as a list shows it."""

from collections.abc import Iterator, Sequence

from store import Keeping, News, SavedCount
from tui.present.line import Line, Role, Run, cells, spread
from tui.present.marking import SELECTED, UNREAD
from tui.present.plain import row_line
from tui.present.printable import clean
from tui.present.words import count, number

MOST = 10
"""Releases that are told one by one of what is new."""
COLUMN = 22
"""Cells of a name."""


def kept_words(how: Keeping, name: str) -> str:
    """`Renamed the saved search Moon`."""
    return f"{how.capitalize()} the {'' if how is Keeping.SAVED else 'saved '}search {clean(name)}"


def saved_words(saved: SavedCount) -> str:
    """`Moon  12, 3 unread  moon OR lunar`."""
    return "  ".join((clean(saved.name), counts(saved), clean(saved.query)))


def news_lines(news: News, most: int = MOST) -> Iterator[str]:
    """`New in Moon: 3 releases`, and the newest of them, a line each."""
    yield f"New in {clean(news.name)}: {count(len(news.rows), 'release')}"
    yield from map(row_line, news.rows[:most])
    if len(news.rows) > most:
        yield f"and {number(len(news.rows) - most)} more"


def news_words(news: Sequence[News]) -> str:
    """` New in Moon: 3, Tides: 1.`; empty where there is nothing."""
    told = ", ".join(f"{clean(each.name)}: {number(len(each.rows))}" for each in news)
    return f" New in {told}." if told else ""


def counts(saved: SavedCount) -> str:
    """`12, 3 unread, followed`."""
    unread = f", {number(saved.unread)} unread" if saved.unread else ""
    return f"{number(saved.releases)}{unread}{', followed' if saved.followed else ''}"


def saved_line(saved: SavedCount) -> Line:
    """Bold where something in it is unread."""
    name = Run(f"{clean(saved.name)}  ", Role.HEADLINE if saved.unread else Role.TEXT)
    gap = Run(" " * max(COLUMN - cells((name,)), 0))
    return name, gap, Run(f"{counts(saved)}  ", Role.KEY), Run(clean(saved.query), Role.META)


def rail_line(saved: SavedCount, asked: bool, width: int) -> Line:
    """`✓ Moon    ●3 12`: what is asked now, what is unread in it, and how much it finds."""
    sign = Run(f"{SELECTED} " if asked else "  ", Role.KEY)
    name = Run(clean(saved.name), Role.HEADLINE if saved.unread else Role.TEXT)
    unread = Run(f"{UNREAD}{number(saved.unread)} " if saved.unread else "", Role.KEY)
    return spread((sign, name), (unread, Run(number(saved.releases), Role.META)), width)
