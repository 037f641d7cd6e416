"""What is asked of the words of a candidate for the headline: their shape and their like."""

import re
from itertools import pairwise

from store.parse.areas.row import Row, is_open
from store.parse.areas.rows import Rows
from store.parse.fields.candidates.headline import Candidate
from store.parse.fields.features.feature import Feature
from store.parse.fields.features.said import SAID
from store.parse.fields.features.words import is_small, small_words
from store.parse.words.book import is_wide
from store.parse.words.level import bare, lower

_BAR = re.compile(r"\s[|»·]\s|\|")
_COLON = re.compile(r"[:：]\s?\S")


def form(c: Candidate, rows: Rows) -> str:
    return c.form


def lines(c: Candidate, rows: Rows) -> str | None:
    return f"{c.look}:{min(4, c.last - c.first + 1)}" if c.inside else None


def length(c: Candidate, rows: Rows) -> int:
    return c.words


def length_of_look(c: Candidate, rows: Rows) -> str:
    words = c.words
    return f"{c.look}:{next((n for n in (3, 5, 8, 15, 25) if words < n), 40)}"


def last_sign(c: Candidate, rows: Rows) -> str:
    sign = c.value[-1]
    return "a" if sign.isalpha() else "0" if sign.isdigit() else _class(sign)


def first_sign(c: Candidate, rows: Rows) -> str:
    sign = c.value[0]
    if is_wide(sign):
        return "W"
    return (
        "A"
        if sign.isupper()
        else "a"
        if sign.islower()
        else "0"
        if sign.isdigit()
        else _class(sign)
    )


_CLASSES = (
    ".。",
    ":：",
    ",;、",
    "!！",
    "?？",
    "-–—",
    ")）]］】",
    "(（[［【",
    "»”\"'’」』",
    "“„«‘「『《",
)


def _class(sign: str) -> str:
    return next((signs[0] for signs in _CLASSES if sign in signs), "*")


def small_first(c: Candidate, rows: Rows) -> bool:
    return is_small(c.value, 0)


def small_share(c: Candidate, rows: Rows) -> int:
    """In tenths, how many of its words are small ones that tell a language."""
    words = bare(c.value).split()
    return 10 * sum(map(small_words().__contains__, words)) // len(words)


def lower_share(c: Candidate, rows: Rows) -> int:
    """In tenths, how many of its words are in small letters."""
    words = c.value.split()
    return 10 * sum(map(str.islower, words)) // len(words)


def outside_text(c: Candidate, rows: Rows) -> str:
    """How it is related to the page's titles or the mail's subject."""
    outside = rows.outside
    if not outside:
        return "0"
    fold = c.fold
    if fold in outside:
        return "="
    if len(fold) > 7 and any(fold in text for text in outside):
        return "<" if any(text.startswith(fold) for text in outside) else "|"
    if any(len(text) > 7 and text in fold for text in outside):
        return ">"
    mine = c.stems
    share = len(mine & rows.outside_stems) / len(mine) if mine else 0
    return "~" if share > 0.7 else "?" if share > 0.3 else "!"


def top_line(c: Candidate, rows: Rows) -> str | None:
    """How the first line of all, if it is another, has it: up to a bar, or with more words."""
    fold = c.fold
    if c.first == 0 or len(fold) < 8 or fold not in rows.top:
        return None
    if fold in rows.tops:
        return "="
    return "<" if rows.top.startswith(fold) else "|"


def breaks(c: Candidate, rows: Rows) -> str | None:
    """How the least broken of its lines, but the last, ends: open, full, near full, or short."""
    if c.first == c.last:
        return None
    inside = rows.rows[c.first : c.last + 1]
    longest = max(len(row.text) for row in inside)
    return min(_break(over, under, longest, rows) for over, under in pairwise(inside))


def _break(over: Row, under: Row, longest: int, rows: Rows) -> str:
    """In the order of the alphabet, the surer the later: that the line below goes on with it."""
    if is_open(over.text) or is_small(over.text, -1) or under.text[:1].islower():
        return "o"
    if len(over.text) + 1 + len(under.text.split(" ", 1)[0]) > rows.full:
        return "f"
    ended = "a" if over.text[-1].isalnum() else "b"
    return f"{'c' if len(over.text) * 10 > longest * 7 else 'a'}{ended}"


def recurs(c: Candidate, rows: Rows) -> str:
    """How often the text has it again, by its length."""
    times = rows.lowered.count(lower(c.value)) if len(c.value) > 4 else 0
    words = c.words
    return f"{min(3, times)}:{next((n for n in (3, 5, 8) if words < n), 9)}"


def shared(c: Candidate, rows: Rows) -> int | None:
    """In tenths, how many of its longer words the first paragraphs have too."""
    mine = c.stems
    return 10 * len(mine & rows.lead) // len(mine) if mine and rows.lead else None


def barred(c: Candidate, rows: Rows) -> bool:
    return _BAR.search(c.value) is not None


OWN = (
    *SAID,
    Feature("it was cut out as _", form),
    Feature("its letters and lines are _", lines),
    Feature("it has _ words", length, (1, 2, 3, 4, 5, 7, 10, 15, 22, 30, 40, 60)),
    Feature("its letters and words are _", length_of_look),
    Feature("it ends in a sign like _", last_sign),
    Feature("it begins with a sign like _", first_sign),
    Feature("it begins with a small word", small_first),
    Feature("_ tenths of its words are small ones", small_share, (0, 1, 2, 3, 4, 6)),
    Feature("_ tenths of its words are in small letters", lower_share, (0, 1, 3, 5, 7, 9)),
    Feature("to the title or subject it is _", outside_text),
    Feature("the first line of all has it as _", top_line),
    Feature("its lines are broken as _", breaks),
    Feature("the text has it again as _", recurs),
    Feature("_ tenths of its words are in the first paragraphs", shared, (0, 1, 3, 5, 7, 9)),
    Feature("it holds a bar", barred),
)
