"""Hours as they are printed: "14:30", "9 h", "6 p.m.", "18時"."""

import re
from functools import cache

from store.parse.words.book import is_wide, phrases

HALVES = r"[ap]\.?m"
"""The halves of a day, which every language borrows: "a.m."."""


@cache
def hour() -> re.Pattern[str]:
    """One with its minutes, or with the word that says that it is one."""
    return re.compile(rf"\d{{1,2}}\s?[:.hH]\s?\d\d|\d{{1,2}}\s?{hour_words()}", re.I)


@cache
def hour_words() -> str:
    """A regular expression of what stands right behind the figure of an hour."""
    words = [word for word in phrases("hours") if word[-1].isalnum()]
    narrow = "|".join(re.escape(word) for word in words if not is_wide(word))
    wide = "|".join(re.escape(word) for word in words if is_wide(word))
    return rf"(?:(?:{HALVES}|{narrow})\b|{wide})"
