"""Dates with a word between their figures: "5 tháng 6 năm 2020", "2020. gada 5. jūnijs"."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from store.parse.facts.printed import Printed, made
from store.parse.words.book import alternatives, phrases
from store.parse.words.level import bare
from store.parse.words.lexicon import LEXICONS

_MONTH = r"([^\W\d_]{3,14})"


@cache
def _in_figures() -> re.Pattern[str]:
    """The month is a figure, or named in two words, as those of the week's days are."""
    heads, tails = alternatives("before_months"), alternatives("before_years")
    named = "|".join(sorted(_long_names(), key=lambda name: -len(name)))
    return re.compile(
        rf"(\d(?<![\d.,:/-].)\d?)\s{{1,2}}(?i:(?:{heads})\s{{1,2}}(\d{{1,2}})|({named}))(?!\w)"
        rf"(?:[\s,/-]{{1,3}}(?:(?i:{tails})\s{{1,2}})?(\d{{4}})(?![\d:]|[.,]\d))?"
    )


def _long_names() -> set[str]:
    months = (forms for lexicon in LEXICONS.values() for forms in lexicon.calendar.months)
    return {re.escape(form) for forms in months for form in forms if " " in form}


def figured(text: str, months: Mapping[str, int]) -> Iterator[Printed]:
    """Dates whose month is told by the word in front of it; `months` are those of folded names."""
    if text.isascii():
        return
    for found in _in_figures().finditer(text):
        month = int(found[2]) if found[2] else months[bare(found[3])]
        yield from made(found, int(found[4]) if found[4] else None, month, int(found[1]))


@cache
def _year_in_front() -> re.Pattern[str]:
    joints = "|".join(map(re.escape, phrases("joined")))
    return re.compile(
        rf"(\d(?<!\d.)\d{{3}})\.?\s{{1,2}}(?:{joints})\s{{1,2}}(\d{{1,2}})\.?\s{{1,2}}{_MONTH}"
    )


def year_named(text: str, months: Mapping[str, int]) -> Iterator[Printed]:
    """Dates that begin with the year and what it is called: "2020. gada 5. jūnijs"."""
    for found in _year_in_front().finditer(text):
        month = months.get(bare(found[3]))
        if month:
            yield from made(found, int(found[1]), month, int(found[2]))
