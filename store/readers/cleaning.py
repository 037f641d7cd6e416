"""The one boundary at which what must never reach a terminal or an archive is taken out."""

import re
import unicodedata

from store.text.controls import without_controls

_SHOWN = str.maketrans(
    dict.fromkeys("\xa0\u2007\u202f", " ")
    | dict.fromkeys("\uf06e\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc", "•")
)
"""Blanks that do not break, and what stands before items where Word's and PDFs' signs are copied
at the points that the fonts Symbol and Wingdings have."""

_RADICALS = str.maketrans(
    {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
    | dict(zip("⺟⺠⻁⻄⻆⻑⻘⻝⻣⻤⻩⻫⻭⻲", "母民虎西角長青食骨鬼黄斉歯亀", strict=True))
)
"""Signs for parts of letters, which many a PDF's text has for the letters that look the same
(Unicode's EquivalentUnifiedIdeograph)."""

_OF_LETTERS = re.compile("[\u2e80-\u2fd5]")


def clean(text: str) -> str:
    """`text` as a person would see it: composed letters, `\\n` line ends, no blanks at their ends.

    Controls are gone (see `text.controls`); blanks that do not break are plain ones; tabs and
    ideographic blanks stay.
    """
    if not text.isascii():
        text = text.translate(_SHOWN)
        if _OF_LETTERS.search(text):
            text = text.translate(_RADICALS)
    text = without_controls(text)
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return "\n".join(map(str.rstrip, text.split("\n"))).strip("\n")


def clean_line(text: str | None) -> str | None:
    """One line with its blanks folded to one, or None where nothing is left."""
    return " ".join(clean(text).split()) or None if text else None
