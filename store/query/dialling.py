"""Telephone numbers as people write them, whose digits alone tell them apart; pure."""

import re
from collections.abc import Iterator

from store.text.fold import fold
from store.text.words import words

_WRITTEN = re.compile(r"\+?[0-9]{1,6}(?:[-./()]{1,2}[0-9]{1,12}){1,8}")
_FEWEST = 9  # digits, one more than a date has
_ONE_DIGIT = ("1", "7")
_TWO_DIGITS = words(
    """20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64
    65 66 81 82 84 86 90 91 92 93 94 95 98"""
)
"""Country codes of the ITU's E.164; all others have three digits."""
_TRUNK = re.compile(r"\(\s*0\s*\)")
_ABROAD = "x"
"""Stands before a number with its country's code, so that +33 begins no number of another one."""
_LONGEST = 20


def as_dialled(number: str) -> Iterator[str]:
    """`+4917612345678;ext=5` as in its own country, with and without the 0 that most begin with."""
    digits = number.partition(";")[0].removeprefix("+")
    if digits.isdecimal() and digits.isascii():
        national = digits[_code_length(digits) :]
        yield f"0{national}"
        yield national


def international(number: str) -> str | None:
    """`+4917612345678;ext=5` as the word that says that its country's code is in it."""
    digits = number.partition(";")[0].removeprefix("+")
    return f"{_ABROAD}{digits}" if digits.isdecimal() and digits.isascii() else None


def dialled(text: str) -> str | None:
    """The word by which a number is found whose beginning is typed, in any notation and script.

    None where there are no digits, or more than a number has.
    """
    number = _TRUNK.sub("", fold(text)).strip()
    digits = re.sub("[^0-9]", "", number)
    if not 0 < len(digits) <= _LONGEST:
        return None
    if number.startswith("+"):
        return f"{_ABROAD}{digits}"
    return f"{_ABROAD}{digits[2:]}" if digits.startswith("00") else digits


def joined(text: str) -> str | None:
    """The digits of a number that is written in groups, `0176-123/45678`; None for what is none."""
    if not _WRITTEN.fullmatch(text):
        return None
    digits = re.sub("[^0-9]", "", text.replace("(0)", ""))
    return digits.removeprefix("00") if len(digits) >= _FEWEST else None


def _code_length(digits: str) -> int:
    return 1 if digits[:1] in _ONE_DIGIT else 2 if digits[:2] in _TWO_DIGITS else 3
