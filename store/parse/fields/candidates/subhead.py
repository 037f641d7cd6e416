"""Everything that could be the subhead of a headline: the runs of lines under it, or none."""

import re
from collections.abc import Iterator

from msgspec import Struct

from store.model.document import Span
from store.parse.areas.head import folded
from store.parse.areas.roles import Role
from store.parse.areas.row import RUNNING, Row, What, stems
from store.parse.areas.rows import Rows
from store.parse.areas.titles import clean_title, joined
from store.parse.fields.candidates.headline import Candidate
from store.parse.words.once import once

_REACH, _MOST_LINES = 6, 5
_SHORTEST, _LONGEST = 3, 500
_DRESSED = 10  # signs and blanks around a headline
_DRESS = " ~～〜－―—–-•·*▪■□_#"
_POINT = re.compile(r"[-–—•·*▪■]")


class Below(Struct, frozen=True, dict=True):
    """Lines under `headline`, or none of them: rows from -1 to -1, and no words.

    `off` counts the rows between, `plain` says that no signs around it were taken off.
    """

    value: str | None
    first: int
    last: int
    off: int
    headline: Candidate
    plain: bool = True

    @once
    def fold(self) -> str:
        return folded(self.value or "")

    @once
    def stems(self) -> frozenset[str]:
        return stems(self.value or "")


def below(headline: Candidate, rows: Rows) -> list[Below]:
    """The candidates for the subhead, none the first of them."""
    headline = _again(headline, rows)
    start = headline.last + 1 if headline.inside else 0
    found = [Below(None, -1, -1, 0, headline)]
    for n in range(start, min(start + _REACH, len(rows.rows))):
        for first, last in _runs(n, rows):
            text = joined([row.text for row in rows.rows[first : last + 1]])
            if len(text) > _LONGEST:
                break
            found.append(_form(text, (first, last), n - start, headline))
        found += _said(rows.rows[n], n - start, headline)
        if rows.what(n) in RUNNING and n > start + 1:
            break
    return [one for one in found if one.value is None or len(one.value) >= _SHORTEST]


def _again(headline: Candidate, rows: Rows) -> Candidate:
    """The headline where the head has it for the last time: a page's title says it first."""
    for first in range(min(rows.body, len(rows.rows)) - 1, headline.last, -1):
        if len(rows.rows[first].text) > len(headline.value) + _DRESSED:
            continue
        fold = ""
        for row in rows.rows[first : first + _MOST_LINES]:
            fold += row.fold
            if fold == headline.fold:
                return Candidate(headline.value, first, row.n, headline.form)
            if not headline.fold.startswith(fold):
                break
    return headline


def _runs(n: int, rows: Rows) -> Iterator[tuple[int, int]]:
    yield n, n
    for last in range(n + 1, min(n + _MOST_LINES, len(rows.rows))):
        above, line = rows.rows[last - 1].line, rows.rows[last].line
        if (above.kind, above.level) != (line.kind, line.level) or (line.gap and not rows.spaced):
            break
        yield n, last


def _form(text: str, run: tuple[int, int], off: int, headline: Candidate) -> Below:
    """The lines without the signs that decorate them."""
    clean = clean_title(text.strip(_DRESS))
    return Below(clean, *run, off, headline, clean == text)


def _said(row: Row, off: int, headline: Candidate) -> Iterator[Below]:
    """The value of a label such as "Subtitle:"."""
    for piece in row.pieces if row.what is What.TITLED else ():
        if piece.role is Role.SUBHEAD and piece.cell.text:
            yield Below(clean_title(piece.cell.text), row.n, row.n, off, headline)


def span_of(candidate: Below, rows: Rows) -> Span | None:
    """Where the candidate stands in the document's text."""
    if candidate.first < 0:
        return None
    first, last = rows.rows[candidate.first].line, rows.rows[candidate.last].line
    return Span(first.start, last.end)


def is_point(text: str) -> bool:
    """It begins with the sign of a point of a list."""
    return _POINT.match(text) is not None
