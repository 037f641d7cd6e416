"""Names at the head of a release, above and beside its label."""

import re
from collections.abc import Iterator
from functools import cache

from store.model.document import Span
from store.parse.areas.block import Block
from store.parse.areas.head import Head
from store.parse.areas.roles import Piece, Role
from store.parse.areas.titles import joined
from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.fields.issuer.persons import is_personal
from store.parse.phrases.houses import apposed, client_of, is_cut, is_owner, without_press
from store.parse.words.book import is_wide
from store.parse.words.firms import legal_forms
from store.parse.words.places import countries_of_city, title_case

_DESCRIBED = re.compile(r"[,，].{3,}")
_PARTS = re.compile(r"\s*[,|·/–—:：]\s+|\s+[-|·]\s+|\t|：")
_NUMBERED = re.compile(r"[\d@＠]")
_TOWN = re.compile(r"^(.{4,80}?)\s[-–—]\s([^\W\d][^,;:\d]{2,30})$")
_NEAR = 3
_SHORT = 6


def of_letterhead(head: Head, headline: Span | None) -> Iterator[Evidence]:
    """What stands with a label, what stands over the headline, who offers contact there."""
    for block in head.blocks:
        for piece in block.pieces:
            if piece.role is Role.NAME and piece.cell.text:
                yield from _named(piece)
            if piece.role is Role.CONTACT:
                yield from _of_contact(piece)
            if piece.role is Role.DATE:
                yield from _before_date(piece)
        if headline is None or block.lines[-1].end <= headline.start:
            yield from _over(block)
        elif block.lines[0].start >= headline.end:
            yield from _under(block)


def _named(piece: Piece) -> Iterator[Evidence]:
    text = piece.cell.text
    person = piece.said == "issued" and (is_personal(text) or _DESCRIBED.search(text))
    if person and not is_owner(text):
        return
    name = without_press(client_of(text))
    yield Evidence(name, Voice.LABEL, piece.cell.span)


def _before_date(piece: Piece) -> Iterator[Evidence]:
    """Lines such as "The Museum, 1 May 2014"."""
    before = piece.cell.text[: piece.dates[0].start] if piece.dates else ""
    for name in _PARTS.split(before):
        if is_owner(name) and not any(char.isdigit() for char in name):
            yield Evidence(without_press(name), Voice.DATED, piece.cell.span)


def _of_contact(piece: Piece) -> Iterator[Evidence]:
    for part in _PARTS.split(piece.cell.text):
        if len(part) < 70 and not _NUMBERED.search(part) and is_owner(part):
            # a department has no other look than a house in letters without blanks
            name, voice = (
                (part.split()[0], Voice.LINE_OVER) if is_wide(part) else (part, Voice.HEAD_CONTACT)
            )
            yield Evidence(without_press(name), voice, piece.cell.span)


def _over(block: Block) -> Iterator[Evidence]:
    """The titles over the headline, read down their columns."""
    columns: dict[int, list[Piece]] = {}
    for piece in block.pieces:
        if piece.role is Role.TITLE and len(piece.cell.text) < 100:
            column = _column(piece, block)
            home = next((known for known in columns if abs(known - column) <= _NEAR), column)
            columns.setdefault(home, []).append(piece)
    for pieces in columns.values():
        whole = joined([piece.cell.text for piece in pieces])
        span = Span(pieces[0].cell.start, pieces[-1].cell.end)
        if len(pieces) > 1 and len(whole) < 120:
            yield from _both(without_press(whole), Voice.COLUMN, span)
        for piece in pieces:
            if is_cut(piece.cell.text):
                continue
            owned = is_owner(piece.cell.text)
            voice = Voice.LETTERHEAD if owned else Voice.LINE_OVER
            yield from _both(without_press(piece.cell.text), voice, piece.cell.span)


def _under(block: Block) -> Iterator[Evidence]:
    """A short line under the headline that is but the name of an organisation."""
    text = block.text
    short = len(text.split()) <= _SHORT and text[-1] not in ".:?!"
    if short and is_owner(text) and [piece.role for piece in block.pieces] == [Role.TITLE]:
        yield Evidence(without_press(text), Voice.UNDER, block.lines[0].span)


def _both(name: str, voice: Voice, span: Span) -> Iterator[Evidence]:
    """A name, and the name without the acronym that stands beside it; without its town."""
    town = _TOWN.match(name)
    name = town[1] if town and countries_of_city(title_case(town[2])) else name
    for half in _halves(name):
        pair = apposed(half)
        for form in (half, *(pair[:1] if pair else ())):
            if form:
                yield Evidence(form, voice, span)


def _halves(name: str) -> list[str]:
    """A name in each of the languages of a letterhead: "Musée du Quai / Quay Museum"."""
    halves = name.split(" / ")
    twice = len(halves) == 2 and all(" " in half for half in halves) and any(map(is_owner, halves))
    listed = _listed().match(name)
    return halves if twice else [listed[1]] if listed else [name]


@cache
def _listed() -> re.Pattern[str]:
    """A company in front of what it tells the exchange: "Acme Oyj: Half-year report"."""
    return re.compile(rf"([^:]{{3,60}} (?:{legal_forms()})\.?(?: \(\w+\))?) ?: \S")


def _column(piece: Piece, block: Block) -> int:
    line = next(line for line in block.lines if line.start <= piece.cell.start < line.end)
    return line.indent + piece.cell.start - line.start
