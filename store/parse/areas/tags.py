"""A word of revision that leads or ends a headline: "[Corrected] …", "… – update 2", "訂正：…"."""

import re

from store.parse.words.book import tokens_of
from store.parse.words.level import levelled
from store.parse.words.table import lists_of

_REVISIONS = lists_of("revisions")
_SIGN = re.compile(r"[\[(（【〔:：]|\s[-–—]")
_OPEN, _CLOSE = r"[\[(（【〔]", r"[\])）】〕]"
_WORDS = r"([^()\[\]（）【】〔〕]{2,30})"
_LED = re.compile(r"([^\W\d_][\w ]{1,30}?)\s[-–—]{1,2}\s+(?=\S)")
_BEFORE = re.compile(
    rf"{_OPEN}{_WORDS}{_CLOSE}\s*(?=\S)|([^\W\d_][^:：]{{1,30}}?)\s?[:：]\s*(?=\S)"
)
_BEHIND = re.compile(rf"\s*{_OPEN}{_WORDS}{_CLOSE}$|\s+[-–—]\s+([^\W\d_][\w ]{{1,30}})$")
_REACH = 40  # characters that a tag behind a title takes at most


def tag_of(title: str) -> str | None:
    """The words alone, without brackets or colon."""
    if _SIGN.search(title) is None:
        return None
    tags = (_LED.match(title), _BEFORE.match(title), _behind(title))
    return next((words for tag in tags if tag and (words := _revision(tag))), None)


def without_tag(title: str) -> str:
    """The headline alone."""
    if _SIGN.search(title) is None:
        return title
    for before in (_LED, _BEFORE):
        tag = before.match(title)
        if tag and _revision(tag):
            title = title[tag.end() :]
    tag = _behind(title)
    return title[: tag.start()] if tag and _revision(tag) else title


def _behind(title: str) -> re.Match[str] | None:
    return _BEHIND.search(title, max(1, len(title) - _REACH))


def _revision(tag: re.Match[str]) -> str | None:
    words: str = tag[tag.lastindex or 0]
    tokens = tokens_of(levelled(words))
    rest = tokens.rest(_REVISIONS)
    return words if len(rest) < len(tokens) and all(map(str.isdigit, rest)) else None
