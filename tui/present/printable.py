"""Text with nothing in it that a terminal would obey or turn round."""

import unicodedata

from store import without_controls


def clean(text: str) -> str:
    """`text` on one line, with nothing in it that a terminal would obey or turn round."""
    if text.isprintable() and text.isascii():
        return text
    text = without_controls(text)
    return text if text.isprintable() else "".join(map(_shown, text))


def clean_lines(text: str) -> str:
    """The same of a text of several lines, which stay."""
    return "\n".join(map(clean, without_controls(text).split("\n")))


def _shown(character: str) -> str:
    if character.isprintable() or unicodedata.category(character) == "Cf":
        return character  # of the formats those that shape or are printed are left
    return " " if character.isspace() else "\N{REPLACEMENT CHARACTER}"
