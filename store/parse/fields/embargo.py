"""Until when a release may not be used."""

import datetime
import re
from functools import cache

from store.model.document import Document, Span
from store.parse.areas.head import Head
from store.parse.areas.roles import Role
from store.parse.areas.wording import is_embargo
from store.parse.facts.dates import dates_in
from store.parse.facts.hours import clock_in
from store.parse.facts.printed import Printed
from store.parse.facts.zones import offset_named
from store.parse.fields.weights.signs import EMBARGO
from store.parse.page.sheet import Line
from store.parse.trace import Found
from store.parse.words.book import phrases, tokens_of, word_set
from store.parse.words.level import levelled, lower
from store.parse.words.phrasebook import wide_in
from store.parse.words.table import lists_of

_EMBARGO = lists_of("embargo")
_REACH = 400
_MOST = 400  # lines


def find_embargo(
    document: Document, head: Head, lines: list[Line], issued: datetime.date | None
) -> Found[str] | None:
    """The moment, as exact as it is printed, in ISO 8601; with an offset where a zone is named."""
    for piece in head.pieces:
        if piece.role is Role.EMBARGO and piece.dates:
            moment = _moment(piece.cell.text, issued)
            if moment:
                return Found(
                    moment, piece.cell.span, EMBARGO.over, "a line of embargo over the text"
                )
    for text, span, why in _elsewhere(document, lines):
        moment = _moment(text, issued)
        if moment:
            return Found(moment, span, EMBARGO.elsewhere, why)
    return None


def _elsewhere(document: Document, lines: list[Line]) -> list[tuple[str, Span | None, str]]:
    found: list[tuple[str, Span | None, str]] = []
    for number, line in enumerate(lines[:_MOST]):
        moment_near = line.figured or (number + 1 < len(lines) and lines[number + 1].figured)
        if moment_near and _is_gated(line.text):
            found.append((line.text, line.span, "a sentence of embargo"))
            if number + 1 < len(lines) and _awaits(line, lines[number + 1]):
                joined = f"{line.text} {lines[number + 1].text}"
                found.append((joined, line.span, "a line of embargo"))
    subject = document.subject
    if subject and is_embargo(subject, tokens_of(levelled(subject))):
        found.append((subject, None, "the mail's subject"))
    return found


def _is_gated(text: str) -> bool:
    """A phrase of embargo stands in it."""
    return tokens_of(levelled(text)).hold(_EMBARGO) or wide_in(text, "embargo")


def _awaits(line: Line, below: Line) -> bool:
    """Whether the line is only the label of a moment that the next one gives."""
    label = line.text.rstrip()
    if len(label) >= 60 or dates_in(label):
        return False
    if below.gap and not label.endswith((":", "：")):
        return False
    rest = tokens_of(levelled(label)).rest(_EMBARGO)
    return len(rest) <= 1 and word_set("none").isdisjoint(rest)


def _moment(text: str, issued: datetime.date | None) -> str | None:
    """The date, and the hour where there is one, that `text` gives."""
    text = _from_phrase(text)
    dates = dates_in(text[:_REACH])
    if not dates:
        return None
    printed = dates[0]
    day = printed.date() if printed.year else _next(printed, issued)
    if day is None:
        return None
    rest = levelled(text[: printed.start] + " " + text[printed.end : printed.end + 80])
    clock = clock_in(rest)
    if clock is None:
        return day.isoformat()
    hour, minute = clock
    if hour == 24:
        day, hour = day + datetime.timedelta(1), 0
    moment = datetime.datetime.combine(day, datetime.time(hour, minute), offset_named(rest, day))
    return moment.isoformat(timespec="minutes")


def _from_phrase(text: str) -> str:
    """`text` from the phrase of embargo on, if the date does not stand before it."""
    gate = _gate().search(lower(levelled(text)))
    at = gate.start() if gate else 0
    return text[at:] if at and dates_in(text[at : at + _REACH]) else text


@cache
def _gate() -> re.Pattern[str]:
    """A phrase of embargo in a levelled text in lower case."""
    known = sorted({lower(levelled(phrase)) for phrase in phrases("embargo")}, key=len)
    return re.compile("|".join(map(re.escape, reversed(known))))


def _next(printed: Printed, issued: datetime.date | None) -> datetime.date | None:
    """A date without a year: the first such day on or after the day of issue."""
    if issued is None:
        return None
    for year in (issued.year, issued.year + 1):
        day = printed.date(year)
        if day and day >= issued:
            return day
    return None
