"""A document's strips in reading order, wrapped lines joined."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from store.model.document import Document, Part, PartKind
from store.parse.facts.index import FactIndex
from store.parse.page.columns import WIDE_GAP, unfolded
from store.parse.page.page import Page
from store.parse.page.strips import Strip, lines_of
from store.parse.page.tables import table_strips
from store.parse.words.book import known_as
from store.parse.words.table import lists_of

_SMALL = lists_of("links", "joins")
_LEAST_WIDTH, _MOST_WIDTH, _LONGEST = 55, 130, 200
_FEWEST_WRAPPED = 5
_FEW = 4
_STOPS = (".", "!", "?")
_NEARLY, _HALF = 0.8, 0.6
_POINT = re.compile(r" *\(?\d{1,2}[.)] +[^\W\d_]")
_INDENTED = 4
_CELLS = re.compile(r"\S(?: {4,}|\t)\S")
_LABEL = re.compile(r" {0,4}[^\W\d_][^\n:.,;]{1,24} ?: {1,3}(?=\S)")
_LABELLED = re.compile(r"[^\W\d_a-zß-öø-ÿ][^\n:.,;]{1,24} ?: ")


def read_strips(document: Document, page: Page) -> list[Strip]:
    """Tables and columns are read as their makers meant them, the rest from top to bottom."""
    text, facts = page.text, page.facts
    strips: list[Strip] = []
    position = 0
    for part in document.parts:
        if part.kind is PartKind.ASIDE or part.span.start < position:
            continue
        strips += _plain(text, position, part.span.start, facts)
        strips += _part(part, text, facts)
        position = part.span.end
    strips += _plain(text, position, len(text), facts)
    return _beside(strips, document.parts)


def _part(part: Part, text: str, facts: FactIndex) -> Iterator[Strip]:
    if part.kind is PartKind.TABLE and part.rows:
        yield from table_strips(part, text, facts)
        return
    for strip in lines_of(text, part.span.start, part.span.end):
        yield msgspec.structs.replace(strip, kind=part.kind)


def _plain(text: str, start: int, end: int, facts: FactIndex) -> list[Strip]:
    strips = list(lines_of(text, start, end))
    blank = "  " in text[start:end] or "\t" in text[start:end]
    if blank and WIDE_GAP.search(text, start, end):
        strips = unfolded(strips, text, facts)
    return _joined(strips, text)


def _joined(strips: Sequence[Strip], text: str) -> list[Strip]:
    """Lines of a wrapped sentence as one strip."""
    lengths = [_length(text[strip.start : strip.end].strip()) for strip in strips]
    width = _wrap_width(lengths)
    if not width and not any(_dangles(text, strip) for strip in strips):
        return list(strips)
    out: list[Strip] = []
    indent = 0
    room = width
    for strip, length in zip(strips, lengths, strict=True):
        before, indent = indent, _indent(text, strip)
        short = room < width * (1 - _NEARLY) or room <= _first_word(text, strip)
        full = (width and short) or (bool(out) and _dangles(text, out[-1]))
        hangs = bool(out) and _hangs(text, out[-1], indent)
        goes_on = strip.gap == 0 and (hangs or indent < before + _INDENTED)
        goes_on = goes_on and _goes_on(text, strip)
        goes_on = goes_on and not (bool(out) and _begins_anew(text, out[-1], strip))
        if full and goes_on and not _is_next_point(text, out[-1], strip):
            out[-1] = msgspec.structs.replace(out[-1], end=strip.end)
        else:
            out.append(strip)
        room = width - length - indent * hangs if length >= width * _HALF else width
    return out


def _length(line: str) -> int:
    """Of a line of cells none: it is as long as its last cell stands far to the right."""
    return 0 if _CELLS.search(line) else len(line)


def _begins_anew(text: str, above: Strip, strip: Strip) -> bool:
    """A few words in capitals below the end of a sentence, as a name stands there."""
    words = text[strip.start : strip.end].split()
    ended = text[above.start : above.end].rstrip().endswith(_STOPS)
    return ended and len(words) <= _FEW and all(word[0].isupper() for word in words)


def _dangles(text: str, strip: Strip) -> bool:
    """A long line ends in a small word that leads into the next: "or the Field Office on"."""
    long = strip.end - strip.start >= _LEAST_WIDTH
    last = text[strip.end - _LEAST_WIDTH : strip.end].rsplit(maxsplit=1)[-1] if long else ""
    return last.islower() and known_as(last) & _SMALL != 0


def _hangs(text: str, above: Strip, indent: int) -> bool:
    """It stands below the value of a label: "Contact: Jane Doe of the Order of", "the Garden"."""
    label = _LABEL.match(text, above.start, above.end)
    return label is not None and abs(label.end() - above.start - indent) <= 1


def _first_word(text: str, strip: Strip) -> int:
    """The length of a strip's first word, which may have been too long for the line above."""
    line = text[strip.start : strip.end].lstrip()
    return len(line.split(maxsplit=1)[0])


def _is_next_point(text: str, above: Strip, strip: Strip) -> bool:
    """Both begin with the number of a point in a list."""
    pairs = ((above.start, above.end), (strip.start, strip.end))
    return all(_POINT.match(text, start, end) for start, end in pairs)


def _indent(text: str, strip: Strip) -> int:
    line = text[strip.start : strip.end]
    return len(line) - len(line.lstrip())


def _wrap_width(lengths: Sequence[int]) -> int:
    wrapped = [length for length in sorted(lengths) if _LEAST_WIDTH <= length <= _MOST_WIDTH]
    if len(wrapped) < _FEWEST_WRAPPED or max(lengths) > _LONGEST:
        return 0
    return wrapped[len(wrapped) * 9 // 10]


def _goes_on(text: str, strip: Strip) -> bool:
    first = text[strip.start : strip.start + 1]
    return first not in "-*•·■◆●▼○□※" and not _LABELLED.match(text, strip.start, strip.end)


def _beside(strips: list[Strip], parts: Sequence[Part]) -> list[Strip]:
    asides = [part.span for part in parts if part.kind in (PartKind.ASIDE, PartKind.CAPTION)]
    if not asides:
        return strips
    return [
        msgspec.structs.replace(strip, aside=any(a.start <= strip.start < a.end for a in asides))
        for strip in strips
    ]
