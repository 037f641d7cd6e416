"""What is asked of a headline by its rows alone: of the first one, and of the last."""

from store.parse.areas.row import Row, What, is_open
from store.parse.areas.rows import Rows
from store.parse.fields.features.feature import YES, Feature
from store.parse.fields.features.words import is_small

_INSETS = (("++", 12), ("+", 4), ("=", -3))
"""Blanks more than before the running text, at least."""

# Of the first row


def above(row: Row, rows: Rows) -> str:
    return f"{rows.what(row.n - 1)}{'' if row.gap else '+'}"


def two_above(row: Row, rows: Rows) -> str | None:
    return rows.what(row.n - 2) if row.n > 1 else None


def sort(row: Row, rows: Rows) -> str:
    line = row.line
    return f"{rows.document.format}:{line.kind}{line.level or ''}"


def rank(row: Row, rows: Rows) -> str | None:
    """Whether it is the first heading of the highest level, a later or a lower one, or none."""
    highest = rows.heading
    if not highest:
        return None
    if not row.line.level:
        return "0"
    first = next(other.n for other in rows.rows if other.line.level == row.line.level)
    return f"{'=' if row.line.level == highest else '<'}{'1' if first == row.n else '+'}"


def itself(row: Row, rows: Rows) -> str:
    return row.what


def continues(row: Row, rows: Rows) -> bool:
    """The line above is unfinished, so that this one belongs to it."""
    over = rows.at(row.n - 1)
    if over is None or (row.gap and not rows.spaced):
        return False
    return row.text[:1].islower() or is_open(over.text) or is_small(over.text, -1)


def look_above(row: Row, rows: Rows) -> str | None:
    over = rows.at(row.n - 1)
    if over is None or (row.gap and not rows.spaced):
        return None
    return f"{over.look}>{row.look}"


def name(row: Row, rows: Rows) -> bool:
    return row.is_name


def name_above(row: Row, rows: Rows) -> str | None:
    over = rows.at(row.n - 1)
    if over is None or not over.is_name:
        return None
    return "-" if row.gap else YES


def inset(row: Row, rows: Rows) -> str | None:
    """How much further in it stands than the running text, where lines stand further in at all."""
    body = rows.at(rows.body)
    if body is None or not rows.inset:
        return None
    more = row.line.indent - body.line.indent
    return next((name for name, least in _INSETS if more >= least), "<")


# Of the last row


def two_below(row: Row, rows: Rows) -> str:
    return rows.what(row.n + 2)


def until_text(row: Row, rows: Rows) -> int:
    """How many rows down the running text begins."""
    return rows.body - row.n


def titles_until_text(row: Row, rows: Rows) -> int | None:
    if row.n >= rows.body:
        return None
    return rows.titles_above(rows.body) - rows.titles_above(row.n + 1)


def goes_on(row: Row, rows: Rows) -> bool:
    """It is unfinished, and the line below belongs to it."""
    under = rows.at(row.n + 1)
    if under is None or (row.gap_below and not rows.spaced):
        return False
    return under.text[:1].islower() or is_open(row.text) or is_small(row.text, -1)


def filled(row: Row, rows: Rows) -> bool:
    """It was broken since it was full."""
    under = rows.at(row.n + 1)
    if under is None or (row.gap_below and not rows.spaced):
        return False
    return len(row.text) + 1 + len(under.text.split(" ", 1)[0]) > rows.full


def look_below(row: Row, rows: Rows) -> str | None:
    under = rows.at(row.n + 1)
    if under is None or (row.gap_below and not rows.spaced):
        return None
    return f"{row.look}>{under.look}"


def dated_below(row: Row, rows: Rows) -> bool:
    return What.DATE in rows.whats(row.n + 1, row.n + 4)


OPENING = (
    Feature("above it stands _", above),
    Feature("two lines above it stands _", two_above),
    Feature("the source calls it _", sort),
    Feature("among the source's headings it is _", rank),
    Feature("it is by itself a _", itself),
    Feature("it goes on from the line above", continues),
    Feature("letters change from the line above as _", look_above),
    Feature("its first line only names somebody", name),
    Feature("the line above it only names somebody", name_above),
    Feature("it stands further in by _", inset),
)
CLOSING = (
    Feature("two lines below it stands _", two_below),
    Feature("the text begins _ lines below", until_text, (-40, -3, 0, 1, 2, 3, 4, 6, 9, 15)),
    Feature("_ titles stand between it and the text", titles_until_text, (0, 1, 2, 3, 5, 9)),
    Feature("it goes on in the line below", goes_on),
    Feature("its line is full", filled),
    Feature("letters change to the line below as _", look_below),
    Feature("a date stands below it", dated_below),
)
