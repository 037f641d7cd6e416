"""Offices and organisations in the contacts, the signature and the imprint."""

import re
from collections.abc import Iterator

from store.model.document import PartKind
from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.page.sheet import Line
from store.parse.phrases.houses import is_owner, without_press
from store.parse.phrases.persons import is_given
from store.parse.words.book import is_wide

_PARTS = re.compile(r"\s*[,|·•/–—(：\u3000]\s*|\s+[-l]\s+|\t|:\s")
_NUMBERED = re.compile(r"[\d@＠]")
_SHORT, _LONGEST = 90, 160
_LAST, _FIRST = 60, 2
_MOST_WORDS = 6


def cards(lines: list[Line], body: int, said: str) -> Iterator[Evidence]:
    """Offices and organisations below the text; `said` are its sentences in lower case."""
    for line in lines[-_LAST:]:
        if line.start <= body or len(line.text) > _LONGEST:
            continue
        parts = [part.strip() for part in _PARTS.split(line.text)]
        for number, part in enumerate(parts):
            voice = _voice(part, number, len(parts), said)
            name = without_press(part) if voice else ""
            if not voice or not _looks_named(name):
                continue
            framed = line.kind is PartKind.CHROME
            yield Evidence(name, Voice.FURNITURE if framed else voice, line.span)


def first_lines(lines: list[Line]) -> Iterator[Evidence]:
    """A house that one of the very first lines names and no more."""
    for line in lines[:_FIRST]:
        if len(line.text) < _SHORT and is_owner(line.text) and _looks_named(line.text):
            yield Evidence(without_press(line.text), Voice.FIRST_LINE, line.span)


def _voice(part: str, number: int, of: int, said: str) -> Voice | None:
    if not 2 < len(part) < _SHORT or _NUMBERED.search(part):
        return None
    if 2 < len(without_press(part)) < len(part) - 3:
        return Voice.OFFICE
    if is_owner(part):
        return Voice.CARD_PART if number else Voice.CARD
    words = part.split()
    said_so = len(words) <= _MOST_WORDS and part[0].isupper() and part.lower() in said
    if not number and said_so and not is_given(words[0]) and not is_wide(part):
        return Voice.LINE_SAID
    return None


def _looks_named(name: str) -> bool:
    """It begins large and every longer word that is small belongs to a name."""
    if is_wide(name):
        return True
    return name[:1].isupper() and not name.endswith((".", ":", "?"))
