"""Whom a label of source names, before its text or behind it, and for whom an agency speaks."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from store.model.document import PartKind
from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.fields.issuer.persons import is_personal
from store.parse.page.sheet import Line
from store.parse.phrases.houses import client_of, is_owner, strip_article, without_press
from store.parse.words.book import is_wide, phrases, tokens_of, vocabulary
from store.parse.words.level import levelled
from store.parse.words.phrasebook import phrases_under
from store.parse.words.remembered import LINES

_LONGEST, _LONGEST_LABEL, _SHORT = 160, 40, 90
_BEHIND = re.compile(r"\s*\d|\s[|–]\s")
_HEAD, _LAST = 25, 60
_BELOW, _MOST = 2, 4


def labelled(lines: Sequence[Line]) -> Iterator[Evidence]:
    """Whom labels such as "SOURCE The Company", "Issued by:" and "会社名" name, or a form's."""
    main = [line for line in lines if line.kind is not PartKind.CHROME]
    near = main if len(main) <= _HEAD + _LAST else [*main[:_HEAD], *main[-_LAST:]]
    for number, line in enumerate(near):
        if len(line.text) > _LONGEST:
            continue
        text = levelled(line.text)
        voice, value = _value(text)
        if voice and value:
            yield Evidence(_named(value), voice, line.span)
        elif voice:
            for below in near[number + 1 : number + 1 + _BELOW]:
                if below.gap and below is not near[number + 1]:
                    break
                if is_owner(below.text):
                    yield Evidence(_named(levelled(below.text)), voice, below.span)
        yield from _client(text, line)
    yield from _of_form(near)


def _of_form(lines: Sequence[Line]) -> Iterator[Evidence]:
    """What a form asks for stands in brackets below the answer: a house's whole name."""
    asks = vocabulary("named_above")
    for above, line in pairwise(lines):
        if line.text[0] == "(" and asks.at(tokens_of(levelled(line.text[:_LONGEST_LABEL])), 0):
            yield Evidence(levelled(above.text), Voice.LABEL, above.span)


def _named(value: str) -> str:
    return without_press(client_of(_BEHIND.split(value)[0].strip(" :")))


def _value(text: str) -> tuple[Voice | None, str]:
    """What a line gives as the source, and how; the value is empty where it stands below."""
    first, blank, rest = text.partition(" ")
    if blank and first in _wired():
        return Voice.WIRE_SOURCE, rest
    label, colon, value = text.partition(":")
    if colon and len(label) < _LONGEST_LABEL and _is_label(label):
        return (None, "") if is_personal(value) else (Voice.SOURCE, value.strip())
    if blank and is_wide(first) and _is_label(first):
        return Voice.SOURCE, rest
    return _unpointed(text)


def _unpointed(text: str) -> tuple[Voice | None, str]:
    """A label of several words without a colon: "ISSUED BY THE MINISTRY"."""
    size = words_of_label(text)
    return (Voice.SOURCE, " ".join(text.split()[size:])) if size else (None, "")


def words_of_label(text: str) -> int:
    """How many of its first words are a label of source, without a colon; 0 for none."""
    first = text.split(" ", 1)[0]
    if first in _wired():
        return 1
    parts = text.split() if _opens(first.lower()) else []
    sizes = range(min(_MOST, len(parts)), 1, -1)
    return next((size for size in sizes if _is_label(" ".join(parts[:size]))), 0)


@cache
def _first_words() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in phrases_under("issued") if len(phrase) > 1)


@lru_cache(maxsize=LINES)
def _opens(word: str) -> bool:
    return word in _first_words()


@lru_cache(maxsize=LINES)
def _is_label(label: str) -> bool:
    return tokens_of(label) in vocabulary("issued")


@cache
def _wired() -> frozenset[str]:
    """Labels of a wire's line of source, which may lack a colon: all in capitals or the first."""
    return frozenset(form for word in phrases("wired") for form in (word.upper(), word.title()))


def _client(text: str, line: Line) -> Iterator[Evidence]:
    """Whom an agency names in a line of its own: "Acme PR on behalf of the Quay Museum"."""
    name = client_of(text) if len(text) <= _SHORT else text
    if name != text and name[:1].isupper() and name[-1] not in ".:?":
        yield Evidence(strip_article(name), Voice.CLIENT, line.span)
