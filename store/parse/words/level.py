"""A text of the same length in which signs, blanks and digits of every width look alike."""

import re
from functools import cache, lru_cache
from itertools import chain

from store.parse.words.lexicon import lists_named
from store.parse.words.lexicon.scripts import DRAWN_OUT
from store.parse.words.remembered import LINES, TEXTS

_DASHES = "‐‑‒–−﹣"
_AMID_DIGITS = re.compile(r"(?<=\d)—(?=\d)")  # elsewhere it parts what a sentence says
_BLANKS = "\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_DIGITS = ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९")

_LINE = 160  # characters; one finder after another looks at the same short lines
_LONG = 1_000  # characters; so long are whole texts, which one finder after another looks through

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
WIDE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")
SMALL_WORD = re.compile(r"(?<![\w@.-])[a-zà-ÿ]{2,}(?![\w@.-])")
"""A word of running text that is no name and no part of an address."""


@cache
def _levels() -> tuple[re.Pattern[str], dict[str, str]]:
    table = {chr(0xFF00 + code - 0x20): chr(code) for code in range(0x21, 0x7F)}
    table |= dict.fromkeys(_DASHES, "-") | dict.fromkeys(_BLANKS, " ")
    table |= {"’": "'", "‘": "'", "ʼ": "'", "､": "、", "｡": "。"}
    for digits in _DIGITS:
        table |= {digit: str(value) for value, digit in enumerate(digits)}
    return re.compile("[" + "".join(sorted(table)) + "]"), table


@cache
def _drawn_out() -> re.Pattern[str]:
    """Labels drawn out to the width of others: "電　話", "Ｆ Ａ Ｘ".

    Each begins with its letter, not with what must not stand before it: so a text is searched four
    times as fast.
    """
    wide = "|".join(f"{label[0]} {{1,2}}{label[1:]}" for label in chain(*lists_named("drawn_out")))
    narrow = (
        rf"{word[0]}(?<![^\W\d_]{word[0]}) +{' +'.join(word[1:])}(?![^\W\d_])" for word in DRAWN_OUT
    )
    return re.compile("|".join((wide, *narrow)))


def levelled(text: str) -> str:
    """Offsets into the result are offsets into `text`."""
    if text.isascii():
        return text
    if len(text) > _LONG:
        return _levelled_whole(text)
    return _levelled_line(text) if len(text) <= _LINE else _levelled(text)


def _levelled(text: str) -> str:
    odd, table = _levels()
    level = odd.sub(lambda sign: table[sign.group()], text)
    level = _AMID_DIGITS.sub("-", level) if "—" in level else level
    return _drawn_out().sub(lambda label: label[0].replace(" ", "").rjust(len(label[0])), level)


_levelled_line = lru_cache(maxsize=LINES)(_levelled)


@lru_cache(maxsize=TEXTS)
def _levelled_whole(text: str) -> str:
    """Line by line, as most lines of a Latin text are plain."""
    lines = text.split("\n")
    return "\n".join([line if line.isascii() else _levelled(line) for line in lines])


def lower(text: str) -> str:
    """In lower case and of the same length: only `İ` would become two letters."""
    return _lower_whole(text) if len(text) > _LONG else text.replace("İ", "I").lower()


@lru_cache(maxsize=TEXTS)
def _lower_whole(text: str) -> str:
    return text.replace("İ", "I").lower()


@cache
def _accented() -> tuple[re.Pattern[str], dict[str, str]]:
    """Latin and Greek only: taking marks off kana or Hangul would make other letters of them."""
    import unicodedata

    table = {"ø": "o", "ł": "l", "đ": "d", "ı": "i"}
    for code in [*range(0xE0, 0x3FF), *range(0x1E00, 0x2000)]:
        letter = unicodedata.normalize("NFD", chr(code))[0]
        if letter != chr(code):
            table[chr(code)] = letter
    return re.compile("[" + "".join(sorted(table)) + "]"), table


def bare(text: str) -> str:
    """Lower case, without the accents of Latin and Greek letters; of the same length."""
    if text.isascii():
        return text.lower()
    low = lower(text)
    letters, table = _accented()
    return letters.sub(lambda letter: table[letter.group()], low)
