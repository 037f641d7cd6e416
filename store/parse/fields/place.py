"""The city that a release is dated from."""

import re

from store.parse.areas.dateline import Dateline, dated_place
from store.parse.areas.head import Head
from store.parse.areas.roles import Piece, Role
from store.parse.facts.dates import Habits, Printed, dates_in
from store.parse.fields.weights import PLACE
from store.parse.page.sheet import Cell, Line
from store.parse.trace import Found
from store.parse.words.book import tokens_of
from store.parse.words.level import levelled
from store.parse.words.phrasebook import phrasebook
from store.parse.words.places import countries_of_city, country_named, title_case

_BARS = re.compile(r"\s+(?:[-–—|·•/]|l)\s+|\s*\|\s*")
_BEFORE = re.compile(r"\s?[,(]")
_OPENS = re.compile(
    r"([^\W\d_a-zà-ÿ][\w-]{2,25}(?: [^\W\d_a-zà-ÿ][\w-]{2,25})?)\. (?=[«„\"“]?[^\W\d_a-zà-ÿ])"
)
_ADDRESSED = 30
_TAIL, _SHORT = 14, 80


def find_place(
    head: Head, lines: list[Line], headline: str | None, habits: Habits
) -> Dateline | None:
    """The dateline that names a place: in front of the text, beside the date over it, before the
    first sentence, or where the release is signed."""
    dated = _dated(head, headline)
    return dated or _opening(head, lines) or _signed(lines, head.body, habits)


def _dated(head: Head, headline: str | None) -> Dateline | None:
    if head.dateline and head.dateline.place and head.dateline.place.score > PLACE.weak:
        return head.dateline
    for block in head.blocks:
        for piece in block.pieces:
            if piece.role is Role.DATE and (found := _beside_date(piece)):
                return found
    for piece in head.pieces:
        if piece.role is Role.PLACE:
            return _alone(piece)
    weak = head.dateline
    if weak and weak.place and weak.place.value.lower() not in (headline or "").lower():
        return weak
    return None


def _opening(head: Head, lines: list[Line]) -> Dateline | None:
    """The place before the first sentence, "Aulingen. The council …", that the letterhead or a
    postal address names too."""
    line = next((line for line in lines if line.end > head.body), None)
    found = _OPENS.match(line.text) if line else None
    if line is None or not found:
        return None
    over = (piece.cell.text for piece in head.pieces if piece.role is Role.TITLE)
    addressed = re.compile(rf"\b\d{{4,5}} {re.escape(found[1])}\b")
    if not any(title.endswith(f" {found[1]}") for title in over) and not any(
        addressed.search(other.text) for other in lines[-_ADDRESSED:]
    ):
        return None
    return _dateline(Cell(found[1], line.start, line.start + found.end(1)), ())


def _signed(lines: list[Line], body: int, habits: Habits) -> Dateline | None:
    """The place in a line below the text such as "Fait à Dakar, le 14 août 2014"."""
    for line in reversed(lines[-_TAIL:]):
        tokens = tokens_of(levelled(line.text)) if len(line.text) < _SHORT else ()
        length = phrasebook().at(tokens, 0, "dated") if tokens and line.start > body else 0
        dates = dates_in(line.text, habits) if length > 1 else ()
        if dates:
            at = line.text.find(line.text.split(" ")[length])
            name = line.text[at : dates[0].start].split(",")[0].strip()
            if name[:1].isupper():
                return _dateline(Cell(name, line.start + at, line.start + at + len(name)), ())
    return None


def _beside_date(piece: Piece) -> Dateline | None:
    if not piece.dates:
        return None
    found = dated_place(piece.cell.text, piece.cell.start, piece.dates)
    if found and found.place:
        return found
    start = 0
    for bar in (*_BARS.finditer(piece.cell.text), None):
        end = bar.start() if bar else len(piece.cell.text)
        name = piece.cell.text[start:end].strip()
        if countries_of_city(name):
            at = piece.cell.start + start
            return _dateline(Cell(name, at, at + len(name)), piece.dates)
        start = bar.end() if bar else end
    return None


def _alone(piece: Piece) -> Dateline:
    """A line such as "Reading, Berkshire, United Kingdom"."""
    city = _BEFORE.split(piece.cell.text)[0].strip()
    cell = Cell(city, piece.cell.start, piece.cell.start + len(city))
    country = country_named(piece.cell.text.rpartition(",")[2].strip())
    found = _dateline(cell, ())
    return Dateline(found.place, (), found.end, (country,) if country else found.countries)


def _dateline(cell: Cell, dates: tuple[Printed, ...]) -> Dateline:
    place = Found(title_case(cell.text), cell.span, PLACE.found, "a city on the line of the date")
    return Dateline(place, dates, cell.end, countries_of_city(cell.text))
