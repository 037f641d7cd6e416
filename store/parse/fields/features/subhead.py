"""What is asked of a candidate for the subhead, given where the headline stands."""

from store.parse.areas.row import is_open, look, sentences, width
from store.parse.areas.rows import Rows
from store.parse.fields.candidates.subhead import Below, is_point
from store.parse.fields.features.around import inset
from store.parse.fields.features.feature import Feature
from store.parse.fields.features.words import is_small
from store.parse.words.book import tokens_of
from store.parse.words.level import levelled
from store.parse.words.phrasebook import fields_of


def none(c: Below, rows: Rows) -> str | None:
    if c.value is not None:
        return None
    return rows.what(c.headline.last + 1 if c.headline.inside else 0)


def none_in_format(c: Below, rows: Rows) -> str | None:
    return rows.document.format if c.value is None else None


def none_under(c: Below, rows: Rows) -> str | None:
    """What the source calls the headline that has no subhead, and the line below."""
    if c.value is not None:
        return None
    under = rows.at(c.headline.last + 1)
    own = rows.rows[c.headline.last].line.kind if c.headline.inside else ""
    return f"{own}>{under.line.kind if under else ''}"


def off(c: Below, rows: Rows) -> int | None:
    return c.off if c.value else None


def sort(c: Below, rows: Rows) -> str | None:
    if not c.value:
        return None
    line = rows.rows[c.first].line
    return f"{rows.document.format}:{line.kind}{line.level or ''}"


def lines(c: Below, rows: Rows) -> str | None:
    return str(c.last - c.first + 1) if c.value else None


def gaps(c: Below, rows: Rows) -> str | None:
    if not c.value:
        return None
    return f"{'-' if rows.rows[c.first].gap else '+'}{'-' if rows.rows[c.last].gap_below else '+'}"


def looks(c: Below, rows: Rows) -> str | None:
    return f"{c.headline.look}>{look(c.value)}" if c.value else None


def length(c: Below, rows: Rows) -> int | None:
    return width(c.value) if c.value else None


def last_sign(c: Below, rows: Rows) -> str | None:
    if not c.value:
        return None
    sign = c.value[-1]
    return "a" if sign.isalnum() else sign if sign in ".:,?!。" else "*"


def ended(c: Below, rows: Rows) -> int | None:
    return sentences(c.value) if c.value else None


def itself(c: Below, rows: Rows) -> str | None:
    return rows.what(c.first) if c.value else None


def under(c: Below, rows: Rows) -> str | None:
    return rows.what(c.last + 1) if c.value else None


def until_text(c: Below, rows: Rows) -> int | None:
    return rows.body - c.last if c.value else None


def point(c: Below, rows: Rows) -> bool:
    return bool(c.value) and is_point(rows.rows[c.first].text)


def plain(c: Below, rows: Rows) -> bool:
    return bool(c.value) and not c.plain


def shares(c: Below, rows: Rows) -> bool:
    return bool(c.value) and not c.stems.isdisjoint(c.headline.stems)


def repeats(c: Below, rows: Rows) -> bool:
    return bool(c.value) and c.fold == c.headline.fold


def goes_on(c: Below, rows: Rows) -> bool:
    """The line below belongs to it."""
    if not c.value or rows.spaced:
        return False
    row = rows.rows[c.last]
    return not row.gap_below and rows.at(c.last + 1) is not None and not row.line.level


def unended(c: Below, rows: Rows) -> bool:
    return bool(c.value) and (is_small(c.value or "", -1) or is_open(c.value or ""))


def small_first(c: Below, rows: Rows) -> bool:
    return bool(c.value) and (c.value or "")[:1].islower()


def label(c: Below, rows: Rows) -> bool:
    if not c.value or len(c.value) > 100:
        return False
    return bool(fields_of(tokens_of(levelled(c.value))))


def headed(c: Below, rows: Rows) -> str | None:
    return str(c.headline.form) if c.value else None


def insets(c: Below, rows: Rows) -> str | None:
    """How far the headline and it stand further in than the running text."""
    if not c.value or not c.headline.inside:
        return None
    over, under = inset(rows.rows[c.headline.last], rows), inset(rows.rows[c.first], rows)
    return f"{over}>{under}" if over else None


FEATURES = (
    Feature("there is none above a _", none),
    Feature("there is none in the format _", none_in_format),
    Feature("there is none among _", none_under),
    Feature("it stands _ rows below the headline", off, (0, 1, 2, 3, 5)),
    Feature("the source calls it _", sort),
    Feature("it has _ lines", lines),
    Feature("gaps stand around it as _", gaps),
    Feature("letters change from the headline as _", looks),
    Feature("it has _ words", length, (0, 3, 5, 8, 14, 22, 35, 50)),
    Feature("it ends in a sign like _", last_sign),
    Feature("_ sentences end in it", ended, (0, 1, 2, 3)),
    Feature("it is by itself a _", itself),
    Feature("below it stands _", under),
    Feature("the text begins _ lines below", until_text, (-20, 0, 1, 2, 3, 5)),
    Feature("it begins with the sign of a point", point),
    Feature("signs around it were taken off", plain),
    Feature("it shares words with the headline", shares),
    Feature("it says the headline again", repeats),
    Feature("it goes on in the line below", goes_on),
    Feature("it ends in a small word", unended),
    Feature("it begins with a small letter", small_first),
    Feature("it is a label", label),
    Feature("the headline was cut out as _", headed),
    Feature("the headline and it stand further in by _", insets),
)
