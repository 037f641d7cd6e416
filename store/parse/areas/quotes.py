"""Quoted speech in a paragraph, and who says it."""

import re
from collections.abc import Iterator
from functools import cache

from store.parse.phrases.persons import read_name
from store.parse.words.book import is_wide, phrases, tokens_of, word_set
from store.parse.words.phrasebook import wide_in
from store.parse.words.table import lists_of

_SAID = lists_of("said")
_PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"', "”": "”"}
_OPENING = re.compile("[" + "".join(_PAIRS) + "]")
_LEAST = 12
"""Characters; what is shorter is a title or a word held at arm's length."""

_LARGE = r"[^\W\d_a-zß-öø-ÿ][\w’'.-]*"
_NEAR = 90
"""Characters between the verb and the name, at the most."""


def speech(text: str) -> list[tuple[int, int]]:
    """Where it is quoted, marks included, in order."""
    found: list[tuple[int, int]] = []
    if text.isascii() and '"' not in text:
        return found
    at = 0
    while opening := _OPENING.search(text, at):
        end = _closing(text, opening.start())
        if end is None:
            at = opening.end()
            continue
        if end - opening.start() >= _LEAST:
            found.append((opening.start(), end))
        at = end
    return found


def _closing(text: str, start: int) -> int | None:
    """One past the mark that ends the quote that begins at `start`."""
    marks = _PAIRS[text[start]]
    places = [place for mark in marks if (place := text.find(mark, start + 1)) > 0]
    return min(places) + 1 if places else None


def find_speaker(text: str, quoted: list[tuple[int, int]]) -> str | None:
    """Who is named beside a verb of speech outside of the quotes; None if nobody is."""
    if not quoted:
        return None
    if is_wide(text):
        return _wide_speaker(text, quoted)
    return next((name for rest in _between(text, quoted) for name in _named(rest)), None)


def _between(text: str, quoted: list[tuple[int, int]]) -> Iterator[str]:
    """What stands after, between and before the quotes; the nearest to a speaker first."""
    ends = [*(start for start, _ in quoted[1:]), len(text)]
    for (_, after), end in zip(quoted, ends, strict=True):
        yield text[after:end]
    yield text[: quoted[0][0]]


def _named(rest: str) -> Iterator[str]:
    """Names near a verb of speech, without titles."""
    if not tokens_of(rest[: 2 * _NEAR]).hold(_SAID):
        return
    for match in _name().finditer(rest[: 2 * _NEAR]):
        name = read_name(_trimmed(match.group()))
        if name is not None and " " in name.text and name.score >= 1:
            yield name.text


@cache
def _name() -> re.Pattern[str]:
    """Capitalised words, between which particles may stand that do not lead on to another name."""
    leading = word_set("within", "places", "from_") - word_set("of")
    small = (word for word in phrases("particles") if word.isalpha() and word not in leading)
    return re.compile(rf"{_LARGE}(?: (?:(?:{'|'.join(small)})(?!\w)|{_LARGE})){{1,5}}")


@cache
def _wide_name() -> re.Pattern[str]:
    """Letters in front of the mark of the topic, with an honorific or without."""
    titles = "|".join(filter(is_wide, phrases("honorifics")))
    letters = r"[\u3005\u4e00-\u9fff\u30a0-\u30ff・\u3000 ]{2,12}?"
    return re.compile(rf"({letters})(?:{titles})?(?:は|、)$")


def _trimmed(name: str) -> str:
    """Without a full stop that ends the sentence and not an initial."""
    return name.rstrip(".,") if not re.search(r"\b\w\.$", name) else name


def _wide_speaker(text: str, quoted: list[tuple[int, int]]) -> str | None:
    start, end = quoted[0]
    if not wide_in(text[end : end + _NEAR], "said"):
        return None
    match = _wide_name().search(text[max(0, start - 20) : start])
    name = read_name(match.group(1).strip()) if match else None
    return name.text if name else None
