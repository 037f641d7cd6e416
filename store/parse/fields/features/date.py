"""What is asked of a candidate for the day of issue."""

import re

from store.parse.areas.row import What
from store.parse.fields.candidates.date import Day, Days, Origin
from store.parse.fields.features.feature import Feature
from store.parse.fields.features.words import is_small
from store.parse.words.book import tokens_of, vocabulary, word_set
from store.parse.words.level import levelled

_DASH = re.compile(r"\s?[)\]]?\s?(?:[-–—―]{1,2}|/|:|\.)")
_CLOCK = re.compile(r"\d{1,2}[:h.]\d\d")
_NAME = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w'’.-]+\s*[,.:(/–—―-]?\s*(?:[^\W\d_]{1,3}\.?\s*)?$")
_FIELDS = ("updated", "embargo", "dated", "immediate", "numbers", "kinds")
_BEFORE = 40


def _before(c: Day) -> str:
    return (
        c.row.text[max(0, c.printed.start - _BEFORE) : c.printed.start]
        if c.row and c.printed
        else ""
    )


def order(c: Day, days: Days) -> int | None:
    return c.order if c.printed else None


def sort(c: Day, days: Days) -> str | None:
    return f"{days.rows.document.format}:{c.row.line.kind}" if c.row else None


def itself(c: Day, days: Days) -> str | None:
    return c.row.what if c.row else None


def number(c: Day, days: Days) -> int | None:
    """How many dates stand before it in its row."""
    return c.row.dates.index(c.printed) if c.row and c.printed else None


def yearless(c: Day, days: Days) -> bool:
    return c.printed is not None and c.printed.year is None


def at(c: Day, days: Days) -> int | None:
    return c.printed.start if c.printed else None


def at_end(c: Day, days: Days) -> bool:
    end = len(days.rows.rows) + len(days.rows.tail)
    return c.row is not None and end - 8 <= c.row.n < end


def opens_text(c: Day, days: Days) -> bool:
    if not c.row or not c.printed:
        return False
    return c.row.n == days.rows.body and c.printed.start < 80


def dash_behind(c: Day, days: Days) -> bool:
    if not c.row or not c.printed or c.row.words < 9:
        return False
    return _DASH.match(c.row.text, c.printed.end) is not None


def before(c: Day, days: Days) -> str | None:
    """The field whose label stands before it."""
    tokens = tokens_of(levelled(_before(c)))
    if not tokens:
        return None
    for name in _FIELDS:
        if vocabulary(name).ending(tokens):
            return name
    near = tokens[-4:]
    return next((f"{name}~" for name in _FIELDS if vocabulary(name).found_in(near)), None)


def word_before(c: Day, days: Days) -> str | None:
    """What sort of word stands right before it."""
    if not c.printed:
        return None
    text = _before(c).rstrip()
    if not text:
        return "^"
    last = text.split()[-1]
    if not last[-1].isalnum():
        return last[-1]
    if last.lower() in word_set("at_hour"):
        return "at_hour"
    if last.lower() in word_set("dating"):
        return "dating"
    return "~" if is_small(last, 0) else "A" if last[0].isupper() else "a"


def name_before(c: Day, days: Days) -> bool:
    return _NAME.search(_before(c)) is not None


def said(c: Day, days: Days) -> str | None:
    """The label whose value it is."""
    if not c.row or not c.printed or c.row.is_prose:
        return None
    pieces = (piece for piece in c.row.pieces if piece.dates)
    return next((piece.said or "-" for piece in pieces), None)


def ambiguous(c: Day, days: Days) -> bool:
    return c.printed is not None and c.printed.ambiguous


def moment(c: Day, days: Days) -> str | None:
    """Whether the message was sent on that day, or how long after it."""
    if not c.printed or not c.value or not days.moments:
        return None
    apart = (days.moments[0] - c.value).days
    return "=" if not apart else "~" if 0 < apart < 4 else ">" if apart > 0 else "<"


def above(c: Day, days: Days) -> str | None:
    return days.rows.what(c.row.n - 1) if c.row else None


def clock(c: Day, days: Days) -> bool:
    return c.row is not None and _CLOCK.search(c.row.text[:400]) is not None


def label_in_row(c: Day, days: Days) -> bool:
    if not c.row or c.row.is_prose:
        return False
    tokens = tokens_of(levelled(c.row.text))
    return vocabulary("kinds", "immediate").found_in(tokens)


def times(c: Day, days: Days) -> int | None:
    return days.times(c.value) if c.value else None


def earliest(c: Day, days: Days) -> bool:
    values = [day.value for day in days.days if day.printed and day.value]
    return c.printed is not None and c.value == min(values)


def titles_above(c: Day, days: Days) -> int | None:
    """How many lines that may be titles stand above it."""
    return days.rows.titles_above(c.row.n) if c.row else None


def outside(c: Day, days: Days) -> str | None:
    """For a day that the text does not give: where it is from, and how many the text gives."""
    if c.printed:
        return None
    return f"{c.origin}:{next((n for n in (1, 2, 4, 9) if days.printed < n), 10)}"


def outside_said(c: Day, days: Days) -> str | None:
    if c.printed or c.origin is Origin.NONE:
        return None
    return f"{c.origin}{'+' if days.times(c.value) else '-'}"


def none_dated(c: Day, days: Days) -> str | None:
    """For no day at all: whether a line over the text is but a date."""
    if c.origin is not Origin.NONE:
        return None
    tops = {days.rows.what(n) for n in range(min(days.rows.body + 1, len(days.rows.rows)))}
    return "+" if What.DATE in tops else "/" if What.DATELINE in tops else "-"


FEATURES = (
    Feature("_ dates stand before it", order, (0, 1, 2, 3, 5, 9)),
    Feature("the source calls its line _", sort),
    Feature("its line is a _", itself),
    Feature("_ dates stand before it on its line", number, (0, 1, 2)),
    Feature("its year was taken from elsewhere", yearless),
    Feature("_ signs stand before it on its line", at, (0, 1, 15, 30, 60, 120, 250)),
    Feature("it stands at the end", at_end),
    Feature("it opens the running text", opens_text),
    Feature("a dash stands behind it", dash_behind),
    Feature("before it stands a label of _", before),
    Feature("the word before it is _", word_before),
    Feature("a name stands before it", name_before),
    Feature("it is the value of _", said),
    Feature("its day may be its month", ambiguous),
    Feature("to the day of sending it is _", moment),
    Feature("above its line stands _", above),
    Feature("an hour stands on its line", clock),
    Feature("a label of release stands on its line", label_in_row),
    Feature("it is printed _ times", times, (0, 1, 2, 3, 5)),
    Feature("no date is earlier than it", earliest),
    Feature("_ titles stand above it", titles_above, (0, 1, 2, 3, 5, 9)),
    Feature("it is not of the text as _", outside),
    Feature("it is of the message or page as _", outside_said),
    Feature("there is none, with dates as _", none_dated),
)
