"""A saved search as a list shows it."""

from store import Keeping, SavedCount
from tui.present.line import Line, Role, Run, cells, spread
from tui.present.marking import SELECTED, UNREAD
from tui.present.printable import clean
from tui.present.words import number

COLUMN = 22
"""Cells of a name."""


def kept_words(how: Keeping, name: str) -> str:
    """`Renamed the saved search Moon`."""
    return f"{how.capitalize()} the {'' if how is Keeping.SAVED else 'saved '}search {clean(name)}"


def saved_words(saved: SavedCount) -> str:
    """`Moon  12, 3 unread  moon OR lunar`."""
    return "  ".join((clean(saved.name), counts(saved), clean(saved.query)))


def counts(saved: SavedCount) -> str:
    """`12, 3 unread`."""
    unread = f", {number(saved.unread)} unread" if saved.unread else ""
    return f"{number(saved.releases)}{unread}"


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
