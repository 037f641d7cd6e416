"""One form for all ways of writing a word, and the words of a text in that form.

Spaced scripts give one word a run of letters and digits. Scripts that are written without blanks
(Han, kana, Hangul and the scripts of South-East Asia) give one word a character: the character
with its right neighbour, or alone where its run ends. So two neighbours are one word, a longer run
is a phrase, and a single character is a prefix.
"""

import codecs
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3041-\u309a\u309d-\u309f"
    "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
_FIRST_UNSPACED = "\u0e00"
# Vowel signs of South Asia are no letters to Python, and yet stand inside words.
_SIGNS = "\u0900-\u0963\u0966-\u0eff\u1000-\u109f\u1780-\u17ff\u3099\u309a"
_WORD = re.compile(rf"(?:[^\W_]+|[{_SIGNS}]+)+")

_DROPPED = re.compile(
    "[\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640"
    "\u064b-\u065f\u0670\u1ab0-\u1aff\u180b-\u180f\u1dc0-\u1dff\u200c-\u200f\u2060\u20d0-\u20ff"
    "\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\U000e0100-\U000e01ef]+"
)
"""Accents and their like, vowel points, and what is not seen."""

_PLAIN = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "ŋ": "n", "ĸ": "k",
    "æ": "ae", "œ": "oe", "þ": "th", "ə": "e",
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("“”„‟«»", '"'),
    # Letters to Unicode, some of them, and apostrophes to those who write them.
    **dict.fromkeys("‘’‚‛ʹʺʻʼʽʾʿˈ", "'"),
    # Persian and Arabic write these apart, and keyboards mix them up.
    **dict.fromkeys("یى", "ي"),
    "ک": "ك",
    **{chr(ord(zero) + n): str(n) for zero in "٠۰०০੦૦୦௦౦೦൦๐໐༠၀០" for n in range(10)},
}  # fmt: skip
_REPLACED = re.compile(f"[{''.join(_PLAIN)}]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f]+")
_SHORT = 4  # letters; runs beyond ASCII in a Latin text are few and return

# tantivy drops a word of more than 65,530 bytes; a character has up to four.
_LONGEST = 16_000

BREAK = "\x01"
"""Is no word, and stands between the parts of a text, so that no phrase goes across."""

_SEPARATORS = {code: " " for code in range(128) if not chr(code).isalnum() and chr(code) != BREAK}


def fold(text: str) -> str:
    """`text` without case, accents, ligatures and width, so that equal words are equal strings."""
    if not text.isascii():
        try:
            text = text.encode("ascii", _CODEC).decode("ascii")
        except UnicodeEncodeError:  # it has letters of its own
            text = _BEYOND_ASCII.sub(lambda run: _folded(run[0]), text)
    return text.lower()


def _folded(run: str) -> str:
    return _fold_short(run) if len(run) <= _SHORT else _fold_run(run)


def _fold_unencodable(error: UnicodeError) -> tuple[str, int]:
    """A codec finds the few accents of a Latin text three times as fast as a pattern."""
    assert isinstance(error, UnicodeEncodeError)
    return _folded(error.object[error.start : error.end]), error.end


_CODEC = f"{__name__}.fold"
codecs.register_error(_CODEC, _fold_unencodable)


def _fold_run(run: str) -> str:
    run = unicodedata.normalize("NFKD", run.replace("™", " ").replace("℠", " "))
    run = _DROPPED.sub("", run).casefold()
    run = _REPLACED.sub(lambda found: _PLAIN[found[0]], run)
    # Hangul and the marks of kana come together again, as they are written.
    return unicodedata.normalize("NFC", run)


_fold_short = lru_cache(4096)(_fold_run)


def words(text: str) -> list[str]:
    """The words of `text`, folded, in order."""
    return spaced((text.replace(BREAK, " "),)).split()


def spaced(parts: Iterable[str]) -> str:
    """The words of each part, folded, in order, parted by blanks, and BREAK between the parts."""
    text = fold(f" {BREAK} ".join(parts))
    if text.isascii():
        text = text.translate(_SEPARATORS)
    else:
        text = f" {BREAK} ".join(" ".join(_all_words(part)) for part in text.split(BREAK))
    if len(text) > _LONGEST:
        return " ".join(word[:_LONGEST] for word in text.split())
    return text


def runs(folded: str) -> Iterator[tuple[str, int]]:
    """The stretches of words in one kind of script in a folded text, each with its offset."""
    for found in _WORD.finditer(folded):
        at = found.start()
        for run in _by_script(found[0]):
            yield run, at
            at += len(run)


def grams(run: str) -> Sequence[str]:
    """The words of a run."""
    if is_unspaced(run):
        return [run[at : at + 2] for at in range(len(run))]
    return (run,)


def is_unspaced(run: str) -> bool:
    """Whether a run is written without blanks between its words."""
    return run[0] >= _FIRST_UNSPACED and _unspaced().match(run) is not None


def _all_words(folded: str) -> Iterator[str]:
    for word in _WORD.findall(folded):
        if word.isascii():
            yield word
        else:
            for run in _by_script(word):
                yield from grams(run)


def _by_script(word: str) -> Iterable[str]:
    if max(word) < _FIRST_UNSPACED:
        return (word,)
    return filter(None, _unspaced().split(word))


@cache
def _unspaced() -> re.Pattern[str]:
    """Takes 3 ms to compile, which only those who write so pay."""
    return re.compile(f"([{_UNSPACED}]+)")
