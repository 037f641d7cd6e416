"""A saved search as a list shows it."""

from store import SavedCount
from tui.present.line import Line, Role, Run, cells
from tui.present.printable import clean
from tui.present.words import number

COLUMN = 22
"""Cells of a name."""


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
