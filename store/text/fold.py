"""One form for all ways of writing a word, and the words of a text in that form.

Spaced scripts give one word a run of letters and digits. Scripts that are written without blanks
(Han, kana, Hangul and the scripts of South-East Asia) give one word a character: the character
with its right neighbour, or alone where its run ends. So two neighbours are one word, a longer run
is a phrase, and a single character is a prefix.
"""

import re
import unicodedata

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3041-\u309a\u309d-\u309f"
    "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
# Vowel signs of the scripts of India are no letters to Python, and yet stand inside words.
_SIGNS = "\u0900-\u0963\u0966-\u0dff"
_LETTER = rf"[^\W_{_UNSPACED}]"
RUN = re.compile(rf"[{_UNSPACED}]+|(?:{_LETTER}|[{_SIGNS}])+")
_ASCII_RUN = re.compile(r"[a-z0-9]+")
_IS_UNSPACED = re.compile(rf"[{_UNSPACED}]")

_ACCENTS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640"
    "\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]+"
)
_INVISIBLE = re.compile("[\u00ad\u200c\u200d\u200e\u200f\u2060\ufeff]+")
_TRADE_MARKS = re.compile("[\u2120\u2122]")
_PLAIN = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "ŋ": "n", "ĸ": "k",
    "æ": "ae", "œ": "oe", "þ": "th", "ə": "e",
}  # fmt: skip
_LIGATURES = re.compile(f"[{''.join(_PLAIN)}]")
# Letters to Unicode, apostrophes to those who write them.
_APOSTROPHES = re.compile("[\u02b9-\u02bf\u02c8]")

# tantivy drops a word of more than 65,530 bytes; a character has up to four.
_LONGEST = 16_000


def fold(text: str) -> str:
    """`text` without case, accents, ligatures and width, so that equal words are equal strings."""
    if text.isascii():
        return text.lower()
    text = _TRADE_MARKS.sub(" ", _INVISIBLE.sub("", text))
    text = _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).casefold()
    text = _LIGATURES.sub(lambda found: _PLAIN[found[0]], _APOSTROPHES.sub(" ", text))
    # Hangul and the marks of kana come together again, as they are written.
    return unicodedata.normalize("NFC", text)


def words(text: str) -> list[str]:
    """The words of `text`, folded, in order."""
    folded = fold(text)
    if folded.isascii():
        found = _ASCII_RUN.findall(folded)
    else:
        found = [word for run in RUN.findall(folded) for word in grams(run)]
    if len(text) > _LONGEST:
        return [word[:_LONGEST] for word in found]
    return found


def grams(run: str) -> list[str]:
    """The words of a folded run, which is of one kind of script."""
    if is_unspaced(run):
        return [run[at : at + 2] for at in range(len(run))]
    return [run]


def is_unspaced(run: str) -> bool:
    """Whether a folded run is written without blanks between its words."""
    return _IS_UNSPACED.match(run) is not None
