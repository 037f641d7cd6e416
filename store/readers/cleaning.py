"""The one boundary at which what must never reach a terminal or an archive is taken out."""

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_SEQUENCES = re.compile(
    r"\x1b(?:\[[0-?]{0,32}[ -/]{0,8}[@-~]|\][^\x07\x1b\n]{0,2048}(?:\x07|\x1b\\)?|[@-_])"
)
_DROPPED: dict[int, str | None] = {
    code: None
    for code in (
        *range(0x20),
        *range(0x7F, 0xA0),
        0xAD,  # soft hyphen
        *range(0x200B, 0x2010),  # zero width, direction marks
        *range(0x202A, 0x202F),  # direction overrides
        *range(0x2060, 0x2070),
        0xFEFF,
        *range(0xD800, 0xE000),
        *range(0xE0000, 0xE0080),
    )
    if code not in (0x09, 0x0A)
}
_BLANKS: dict[int, str | None] = dict.fromkeys((0xA0, 0x2007, 0x202F), " ")
_HOSTILE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u2007\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)


def clean(text: str) -> str:
    """`text` as a person would see it: composed letters, `\\n` line ends, no blanks at their ends.

    Control and escape sequences, invisible characters and overrides of the writing direction are
    gone; blanks that do not break are plain ones; tabs and ideographic blanks stay.
    """
    if _HOSTILE.search(text):
        text = _LINE_ENDS.sub("\n", _SEQUENCES.sub("", text))
        text = text.translate(_DROPPED | _BLANKS)
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return "\n".join(map(str.rstrip, text.split("\n"))).strip("\n")


def clean_line(text: str | None) -> str | None:
    """One line with its blanks folded to one, or None where nothing is left."""
    return " ".join(clean(text).split()) or None if text else None
