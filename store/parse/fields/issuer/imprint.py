"""Names below the text: words about a house, and who holds the copyright."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from store.model.document import PartKind
from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.page.sheet import Line
from store.parse.phrases.houses import chains, strip_article
from store.parse.words.book import is_wide, phrases, tokens_of, vocabulary
from store.parse.words.level import bare, levelled
from store.parse.words.phrasebook import phrases_under, wide_phrases
from store.parse.words.remembered import LINES

_RIGHTS = ("©", "(c)")
_LAST = 60
_HOLDER = r"[^\n|·•.©\d\s](?:[^\n|·•.©\d]|\d(?!\d)){2,79}"


def below(lines: list[Line], body: int) -> Iterator[Evidence]:
    """Boilerplates and copyrights behind the running text."""
    tail = _tail(lines, body)
    yield from _boilerplate(tail)
    for line in lines[-12:]:
        low = line.text.lower()
        if not any(sign in low for sign in _rights()):
            continue
        for name in _held().findall(line.text):
            yield Evidence(strip_article(name.strip()), Voice.RIGHTS, line.span)


@cache
def _rights() -> tuple[str, ...]:
    return (*_RIGHTS, *phrases("rights"))


@cache
def _held() -> re.Pattern[str]:
    """A sign of copyright, years, and who holds it."""
    signs = "|".join(map(re.escape, _rights()))
    years = r"\s{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,:.]{0,3}"
    return re.compile(rf"(?:{signs}){years}({_HOLDER})", re.I)


def _tail(lines: list[Line], body: int) -> list[Line]:
    chrome = PartKind.CHROME
    return [line for line in lines[-_LAST:] if line.start > body and line.kind is not chrome]


def _boilerplate(lines: list[Line]) -> Iterator[Evidence]:
    """Headings such as "About the Agency", and paragraphs that begin so."""
    found = 0
    for line in lines:
        if not _may_be_about(line.text):
            continue
        text = levelled(line.text)
        tokens = tokens_of(text[:80])
        length = vocabulary("about").at(tokens, 0) if tokens else 0
        name = _behind(text, length) if 0 < length < len(tokens) else _suffixed(text)
        if name and found < 3:
            yield Evidence(name, Voice.ABOUT_LATER if found else Voice.ABOUT, line.span)
            found += 1


def _may_be_about(text: str) -> bool:
    """A cheap question: its first word begins such a heading, or its end may close one."""
    return len(text) < 50 or is_wide(text[:4]) or _opens_about(text[:24].split(" ", 1)[0])


@lru_cache(maxsize=LINES)
def _opens_about(word: str) -> bool:
    return bare(levelled(word)).rstrip(":") in _first_words()


@cache
def _first_words() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in phrases_under("about"))


def _behind(text: str, words: int) -> str | None:
    """The name behind the first words of a heading, or of the sentence that it opens."""
    if is_wide(text[:4]):
        rest = text
        for phrase in wide_phrases("about"):
            rest = rest.removeprefix(phrase)
        return rest.strip("：: 　") if rest != text and len(rest) <= 25 else None
    parts = re.split(r"(?<=[^\W\d_])[^\w&]+", text, maxsplit=words)
    rest = parts[-1] if len(parts) > words else ""
    if len(text) <= 70 and not rest.endswith("."):
        name = rest.rstrip(" :?…")
    else:
        first = next(chains(rest[:80]), None)
        name = first[0] if first and first[1] <= 4 else ""
    stripped = strip_article(name)
    return stripped if stripped[:1].isupper() or (stripped and not stripped[0].isalpha()) else None


def _suffixed(text: str) -> str | None:
    """Headings such as "Das DLR im Überblick" or "株式会社…について"."""
    if len(text) >= 50:
        return None
    low = text.lower()
    phrase = next((ending for ending in phrases("about_behind") if low.endswith(ending)), None)
    if not phrase or not (is_wide(phrase) or low.endswith(f" {phrase}")):
        return None
    return strip_article(text[: -len(phrase)].strip("■【】◆ "))
