"""A word of revision that leads or ends a headline: "[Corrected] …", "… – update 2", "訂正：…"."""

import re
from itertools import chain

from store.parse.words.book import tokens_of
from store.parse.words.level import levelled
from store.parse.words.table import lists_of

_REVISIONS = lists_of("revisions")
_SIGN = re.compile(r"[\[(（【〔:：]|\s[-–—]")
_OPEN, _CLOSE = r"[\[(（【〔]", r"[\])）】〕]"
_WORDS = r"([^()\[\]（）【】〔〕]{2,30})"
_TAG = re.compile(
    rf"^{_OPEN}{_WORDS}{_CLOSE}\s*(?=\S)|^([^\W\d_][^:：]{{1,30}}?)\s?[:：]\s*(?=\S)"
    rf"|(?<=\S)\s*{_OPEN}{_WORDS}{_CLOSE}$|(?<=\S)\s+[-–—]\s+([^\W\d_][\w ]{{1,30}})$"
)
_LED = re.compile(r"^([^\W\d_][\w ]{1,30}?)\s[-–—]{1,2}\s+(?=\S)")


def tag_of(title: str) -> str | None:
    """The words alone, without brackets or colon."""
    if _SIGN.search(title) is None:
        return None
    tags = chain(_LED.finditer(title), _TAG.finditer(title))
    return next((words for tag in tags if (words := _revision(tag))), None)


def without_tag(title: str) -> str:
    """The headline alone."""
    if _SIGN.search(title) is None:
        return title
    led = _LED.sub(_untagged, title)
    return _TAG.sub(_untagged, led)


def _untagged(tag: re.Match[str]) -> str:
    return "" if _revision(tag) else tag[0]


def _revision(tag: re.Match[str]) -> str | None:
    words: str = tag[tag.lastindex or 0]
    tokens = tokens_of(levelled(words))
    rest = tokens.rest(_REVISIONS)
    return words if len(rest) < len(tokens) and all(map(str.isdigit, rest)) else None
