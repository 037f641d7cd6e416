"""The day on which a release is issued."""

import datetime

from store.model.document import Document, PartKind, Span
from store.parse.areas.head import Head
from store.parse.areas.pieces import pieces_of
from store.parse.areas.roles import Piece, Role
from store.parse.facts.dates import Habits, Printed, dates_in
from store.parse.fields.weights import DATE
from store.parse.page.sheet import Line
from store.parse.trace import Found
from store.parse.words.book import tokens_of
from store.parse.words.phrasebook import phrasebook

_TAIL = 14
_HEADER = 6_000
_MAILED = range(1982, 2038)  # from RFC 822 until the seconds of old clocks run out
_LATE = 10  # days, in which a mail arrives or is given up


def find_date(
    document: Document, head: Head, lines: list[Line], habits: Habits
) -> Found[datetime.date] | None:
    """The date that the text gives to itself, else that of its mail or page."""
    pieces = [piece for piece in head.pieces if piece.role is Role.DATE and piece.dates]
    said = [
        _from_piece(piece, DATE.labelled, "the date behind its label")
        for piece in pieces
        if piece.said
    ]
    run_in = head.dateline.dates if head.dateline else ()
    line = [_found(d, head.body, DATE.run_in, "the date before the first sentence") for d in run_in]
    seen = [
        _from_piece(piece, DATE.over, "a date over the text") for piece in pieces if not piece.said
    ]
    for found in (*said[:1], *line[:1], *seen, *said[1:]):
        if found:
            return found
    return (
        _without_year(document, head, pieces, lines, habits)
        or _in_tail(lines, head.body, habits)
        or _outside(document, lines, habits)
    )


def _from_piece(piece: Piece, score: float, why: str) -> Found[datetime.date] | None:
    return _found(piece.dates[0], piece.cell.start, score, why)


def _found(printed: Printed, start: int, score: float, why: str) -> Found[datetime.date] | None:
    date = printed.date() if printed.year else None
    if date is None:
        return None
    span = Span(start + printed.start, start + printed.end)
    return Found(date, span, score - (DATE.ambiguous if printed.ambiguous else 0.0), why)


def _without_year(
    document: Document, head: Head, pieces: list[Piece], lines: list[Line], habits: Habits
) -> Found[datetime.date] | None:
    """A day and month over the text, in the year that the rest of the source makes plain."""
    bare = list(head.dateline.dates) if head.dateline else []
    bare += [piece.dates[0] for piece in pieces]
    if not bare:
        return None
    day = bare[0]
    for line in reversed(lines[-_TAIL:]):
        for other in dates_in(line.text, habits):
            if other.year and {other.day, other.month} == {day.day, day.month}:
                date = day.date(other.year)
                if date:
                    return Found(
                        date, line.span, DATE.year_below, "the date over the text, its year below"
                    )
    moment = document.sent or document.published
    date = day.date(moment.year) if moment else None
    if date and moment:
        if (date - moment.date()).days > 180:
            date = day.date(moment.year - 1)
        return (
            Found(date, None, DATE.year_sent, "the date over the text, in the year it was sent")
            if date
            else None
        )
    return None


def _in_tail(lines: list[Line], body: int, habits: Habits) -> Found[datetime.date] | None:
    """A line at the end that holds little but a date."""
    for line in reversed(lines[-_TAIL:]):
        if line.start < body or line.kind in (PartKind.CHROME, PartKind.ASIDE, PartKind.CAPTION):
            continue
        if not line.figured:
            continue
        found = _issued(line, habits)
        if found:
            return found
        for piece in pieces_of([line], habits):
            if piece.role is Role.DATE and piece.dates and piece.dates[0].year:
                return _from_piece(piece, DATE.below, "a date below the text")
    return None


def _issued(line: Line, habits: Habits) -> Found[datetime.date] | None:
    """A date in a sentence such as "Issued 28 November 2013"."""
    for printed in dates_in(line.text, habits) if len(line.text) < 400 else ():
        tokens = tokens_of(line.text[max(0, printed.start - 40) : printed.start])
        length = phrasebook().ending(tokens, "dated")
        if length and len("".join(tokens[-length:])) > 5:
            return _found(printed, line.start, DATE.issued, "the text says when it was issued")
    return None


def _outside(document: Document, lines: list[Line], habits: Habits) -> Found[datetime.date] | None:
    if document.sent:
        return _forwarded(lines, habits) or _sent(document.sent, document.arrived)
    for printed in dates_in(document.dated or "", habits):
        if printed.year and (day := printed.date()):
            return Found(day, None, DATE.sent, "the day on which the mail was sent, in words")
    if document.arrived:
        why = "the day on which the mail was on its way"
        return Found(document.arrived.date(), None, DATE.arrived, why)
    if document.published:
        return Found(document.published.date(), None, DATE.published, "the day that the page gives")
    return None


def _sent(sent: datetime.datetime, arrived: datetime.datetime | None) -> Found[datetime.date]:
    """Doubted where the clock of who sent it was plainly wrong."""
    day = sent.date()
    late = arrived is not None and abs((arrived.date() - day).days) > _LATE
    if late or day.year not in _MAILED:
        return Found(day, None, DATE.impossible, "a day on which the mail was hardly sent")
    return Found(day, None, DATE.sent, "the day on which the mail was sent")


def _forwarded(lines: list[Line], habits: Habits) -> Found[datetime.date] | None:
    """The date in the header of a mail that another one forwards."""
    found = None
    for line in lines:
        if line.kind is not PartKind.CHROME or line.start > _HEADER:
            break
        label, colon, value = line.text.partition(":")
        if colon and "dated" in phrasebook().fields(tokens_of(label)):
            dates = dates_in(value, habits)
            day = dates[0].date() if dates and dates[0].year else None
            found = (
                Found(day, line.span, DATE.forwarded, "the day on which it was first sent")
                if day
                else None
            )
    return found
