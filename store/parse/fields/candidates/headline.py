"""Everything that could be the headline: runs of lines at the top, what is in them, and titles."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from msgspec import Struct

from store.model.document import Span
from store.parse.areas.head import folded
from store.parse.areas.roles import Role
from store.parse.areas.row import Look, Row, ends_small, is_open, look, stems, width
from store.parse.areas.rows import Rows
from store.parse.areas.titles import (
    SEGMENT,
    clean_title,
    joined,
    subject_title,
    undecorated,
    unlabelled,
    without_day,
    without_house,
)
from store.parse.page.sheet import Line, cells_of
from store.parse.words.book import Words, tokens_of, vocabulary
from store.parse.words.level import WORD, levelled
from store.parse.words.once import once
from store.parse.words.phrasebook import fields_of
from store.parse.words.table import lists_of

_LEADING = lists_of("relays")  # a house stands on the line below: "News provided by"
_LABELLED = frozenset(("dated", "titled", "subtitled"))  # lines that say which field they are
MOST_LINES = 5
_BEYOND, _DEEPEST = 4, 60  # rows behind the opening of the text, and in all
_LONG_LINE, _LONGEST = 220, 420
_WRAPPED = 50  # characters, from which a line that bears a mark may have been broken
_GLUED, _REACH, _CUTS = 90, 600, 5
_FEWEST_BEFORE, _MOST_CELLS, _SEGMENTED = 15, 12, 300
_TAIL = re.compile(r"\s*(?:[(（\[［【][^()（）\[\]]{1,40}[)）\]］】]|[-–—]\s?\d{1,4})\s*$")
_CLOSING = (")", "）", "]", "］", "】")
_LEAD = re.compile(r"\s*([^:：]{2,60}?)\s?[:：/]\s*(?=\S)")
_NUMBERED = re.compile(r"\d{1,3}\s?[.)/]\s+(?=[^\W\d_]{2})")
_DAY = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
_DAY_BEFORE = re.compile(rf"{_DAY}\.?\s*(?:[-–—:|]\s*)?(?=[^\W\d_]{{2}})")
_DAY_BEHIND = re.compile(rf"\s*[-–—(|,]?\s*{_DAY}\)?$")
_SHORTEST = 8  # characters of a title that something stands behind
_SENTENCE_END = re.compile(r"[.!?](?= [^\W\d_a-z])|[a-zß-ÿ](?=[A-ZÀ-Þ][a-zß-ÿ])")
_BEFORE_DATELINE = re.compile(
    r"[^\W\d_a-zß-öø-ÿ][\w.'’-]+(?: [^\W\d_a-zß-öø-ÿ][\w.'’-]+){0,3}"
    r"(?:(?:,? [A-Z][\w.]+)?,?\s?[(/–—-]|, (?=\d{1,2}[./ ]|[A-Z][a-z]{2,8}\.? \d))"
    r"|\d{1,2}[./ ]\s?(?:\d{1,2}|[^\W\d_]{3,10})[./ ]\s?\d{4}"
    r"|[A-Z][a-z]{2,9}\.? \d{1,2}, \d{4}|\d{4}[-./年]"
)
_LABEL, _TOLD = 40, 159  # characters
_TRIMMED = " .-–—|/:"


class Form(StrEnum):
    """How a candidate was cut out of its lines, or out of what the source gives beside the text."""

    RUN = "run"
    CLEAN = "clean"
    LABELLED = "labelled"
    VALUE = "value"
    BEHIND = "behind"
    CELL = "cell"
    SEGMENT = "segment"
    UNTAILED = "untailed"
    GLUED = "glued"
    SUBJECT = "subject"
    TITLE = "title"
    PART = "part"
    NONE = "none"


class Candidate(Struct, frozen=True, dict=True):
    """A headline that may be: its words, its rows (-1 outside of the text) and how it was cut."""

    value: str
    first: int
    last: int
    form: Form

    @property
    def inside(self) -> bool:
        return self.first >= 0

    @once
    def fold(self) -> str:
        return folded(self.value)

    @once
    def tokens(self) -> Words:
        """Those of its beginning, by which it is asked for labels."""
        return tokens_of(levelled(self.value[:_TOLD]))

    @once
    def stems(self) -> frozenset[str]:
        return stems(self.value)

    @once
    def words(self) -> int:
        return width(self.value)

    @once
    def look(self) -> Look:
        return look(self.value)


NONE = Candidate("", -1, -1, Form.NONE)
Run = tuple[int, int]


def runs(rows: Rows) -> Iterator[Run]:
    """First and last row of every stretch of lines that may be one title."""
    for n in starts(rows):
        yield n, n
        for last in range(n + 1, min(n + MOST_LINES, len(rows.rows))):
            if not _joins(rows.rows[last - 1], rows.rows[last], rows):
                break
            yield n, last


def starts(rows: Rows) -> list[int]:
    """The rows at which a headline may begin: those at the top, and headings below."""
    top = min(len(rows.rows), rows.body + _BEYOND, _DEEPEST)
    deeper = (row.n for row in rows.rows[top:] if row.line.level)
    return [*range(top), *deeper]


def _joins(above: Row, below: Row, rows: Rows) -> bool:
    one, other = above.line, below.line
    if one.level and not other.level and (other.text[:1].islower() or _is_wrapped(one, other)):
        return True
    if (one.kind, one.level) != (other.kind, other.level) or len(one.text) > _LONG_LINE:
        return False
    if any(piece.said in _LABELLED for piece in below.pieces):
        return False
    parted = other.gap and not rows.spaced and not other.level
    if parted and not (is_open(one.text) or ends_small(one.text)):
        return False
    return not tokens_of(levelled(one.text)).whole & _LEADING


def _is_wrapped(heading: Line, below: Line) -> bool:
    """A heading that was broken into lines, of which only the first bears its mark."""
    return below.start == heading.end + 1 and len(heading.text) > _WRAPPED


def forms(run: Run, rows: Rows) -> Iterator[Candidate]:
    """The candidates that a run of rows holds."""
    first, last = run
    lines = [without_day(row.line.text, row.dates) for row in rows.rows[first : last + 1]]
    text = joined(lines)
    if first == 0:
        text = without_house(text)
    if len(text) <= _LONGEST:
        for form, value in _cut(text):
            yield Candidate(value, first, last, form)
    if first == last:
        for form, value in _inside(rows.rows[first]):
            yield Candidate(value, first, first, form)


def _cut(text: str) -> Iterator[tuple[Form, str]]:
    """A title without marks, labels before it and notes behind it."""
    title = undecorated(text)
    clean = unlabelled(title)
    yield Form.RUN if clean == text else Form.CLEAN, clean
    if clean != title and not _names_release(title, clean):
        yield Form.LABELLED, title
    lead = _LEAD.match(clean)
    if lead:
        fields = fields_of(tokens_of(levelled(lead[1])))
        form = Form.VALUE if fields & {"titled", "subtitled"} else Form.BEHIND
        yield form, clean_title(clean[lead.end() :])
    if end := _before_tail(clean):
        yield Form.UNTAILED, clean[:end]
    numbered = _NUMBERED.match(clean) or _DAY_BEFORE.match(clean)
    start = numbered.end() if numbered else _behind_label(clean)
    if start:
        yield Form.BEHIND, clean[start:].lstrip(_TRIMMED)


def _names_release(title: str, clean: str) -> bool:
    """The label around a clean title says that it is of a release, and so is no part of it."""
    around = tokens_of(levelled(title.replace(clean, " ", 1)))
    return around in vocabulary("initials") or vocabulary("releases").found_in(around)


def _before_tail(text: str) -> int:
    """Where a title ends before a note, a number, a date or a label of release behind it."""
    if text[-1:] in _CLOSING or text[-1:].isdigit():
        tail = _DAY_BEHIND.search(text) or _TAIL.search(text)
        return tail.start() if tail and tail.start() > _SHORTEST else 0
    level = levelled(text)
    size = vocabulary("kinds").ending(tokens_of(level)) if len(text) < _TOLD else 0
    words = list(WORD.finditer(level)) if size else []
    end = words[-size].start() if size < len(words) else 0
    return len(text[:end].rstrip(_TRIMMED)) if end > _SHORTEST else 0


def _behind_label(text: str) -> int:
    """Where a text goes on behind a label of release that leads it without a sign."""
    level = levelled(text[:80])
    tokens = tokens_of(level)
    size = vocabulary("kinds", "immediate").at(tokens, 0) if tokens else 0
    words = list(WORD.finditer(level)) if size else []
    return words[size].start() if size < len(words) else 0


def _inside(row: Row) -> Iterator[tuple[Form, str]]:
    """Parts of one line: cells, pieces, segments, what stands before a dateline or a sentence."""
    text = row.line.text
    cells = [cell.text for cell in cells_of(row.line)]
    if 1 < len(cells) <= _MOST_CELLS:
        yield from ((Form.CELL, clean_title(cell)) for cell in cells)
        rests = (" ".join(cells[n:]) for n in range(1, len(cells)))
        yield from ((Form.CELL, clean_title(rest)) for rest in rests)
    yield from _pieces(row)
    parts = _segments(text) if len(text) <= _SEGMENTED else []
    if 1 < len(parts) <= MOST_LINES:
        yield from ((Form.SEGMENT, part) for part in parts)
        yield Form.SEGMENT, text[: list(SEGMENT.finditer(text))[-1].start()]
    if len(text) > _GLUED:
        for start in {0, _behind_label(text)}:
            for end in _cuts(text[:_REACH], start):
                yield Form.GLUED, text[start:end].strip(_TRIMMED)


def _pieces(row: Row) -> Iterator[tuple[Form, str]]:
    """The values of labels, and the titles that share a line with something else."""
    for piece in row.pieces:
        if piece.role in (Role.HEADLINE, Role.SUBHEAD):
            yield Form.VALUE, clean_title(piece.cell.text)
        elif len(row.pieces) > 1 and piece.role is Role.TITLE:
            yield Form.CELL, clean_title(piece.cell.text)


def _segments(text: str) -> list[str]:
    return [part.strip() for part in SEGMENT.split(text) if part and part.strip()]


def _cuts(text: str, start: int) -> list[int]:
    """Where a headline may end on a line on which all stands."""
    at = [found.start() for found in _BEFORE_DATELINE.finditer(text, start + _FEWEST_BEFORE)]
    at_sentence = [found.start() + 1 for found in _SENTENCE_END.finditer(text, start)]
    return at[:_CUTS] + at_sentence[:_CUTS]


def outside(rows: Rows) -> Iterator[Candidate]:
    """The candidates that a mail's subject or a page's title gives."""
    document = rows.document
    if document.subject:
        for value in (subject_title(document.subject), *_segments(document.subject)):
            yield Candidate(value, -1, -1, Form.SUBJECT)
    for title in document.titles:
        clean = clean_title(title)
        yield Candidate(clean, -1, -1, Form.TITLE)
        if not _names_release(title, clean):
            yield Candidate(undecorated(title), -1, -1, Form.LABELLED)
    if document.title:
        yield Candidate(clean_title(document.title), -1, -1, Form.TITLE)
        bars = list(SEGMENT.finditer(document.title))[:4]
        for bar in bars:
            yield Candidate(document.title[: bar.start()], -1, -1, Form.PART)
            yield Candidate(document.title[bar.end() :], -1, -1, Form.PART)
        for part in _segments(document.title)[1:4]:
            yield Candidate(part, -1, -1, Form.PART)


def _is_label(candidate: Candidate) -> bool:
    """It says what sort of text it heads, or whom to call, and nothing of what is new."""
    led = tokens_of(levelled(candidate.value[:_LABEL].partition(":")[0]))
    kinds = vocabulary("kinds", "immediate", "revisions")
    return candidate.tokens in kinds or led in vocabulary("headings")


def distinct(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Those that may be read as words and are more than a label of release, each once for its rows,
    in the form that came first."""
    found: dict[tuple[str, int, int], Candidate] = {}
    for candidate in candidates:
        words = 2 <= len(candidate.value) <= _LONGEST and any(map(str.isalpha, candidate.value))
        if words and not _is_label(candidate):
            found.setdefault((candidate.value, candidate.first, candidate.last), candidate)
    return list(found.values())


def span_of(candidate: Candidate, rows: Rows) -> Span | None:
    """Where the candidate stands in the text, without lines over it that were cut off."""
    if candidate.first < 0:
        return None
    inside = rows.rows[candidate.first : candidate.last + 1]
    while len(inside) > 1 and candidate.fold in folded("".join(row.text for row in inside[1:])):
        inside = inside[1:]
    first, last = inside[0].line, inside[-1].line
    if len(inside) == 1 and (at := first.text.find(candidate.value)) >= 0:
        return Span(first.start + at, first.start + at + len(candidate.value))
    return Span(first.start, last.end)
