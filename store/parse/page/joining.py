"""The running text of a release, with its wrapped lines joined."""

from msgspec import Struct

from store.model.document import PartKind
from store.parse.page.sheet import Line
from store.parse.words.book import tokens_of
from store.parse.words.table import lists_of

_HEADINGS, _ENDING = lists_of("headings"), lists_of("ends", "notes", "about")
_OUTSIDE = (PartKind.CHROME, PartKind.ASIDE, PartKind.CAPTION)
_READ = 3_000
_SHORT = 60
_HEADING = 6
_FULL = 0.85


class Prose(Struct, frozen=True):
    """The sentences between the offsets `start` and `end` of the document's text.

    `text` are the first of them, some 3,000 characters.
    """

    text: str
    start: int
    end: int


def prose_of(lines: list[Line], start: int) -> Prose:
    """The sentences from offset `start` on, up to the contacts or words about the issuer.

    A line end stays where a paragraph or a line that is not full ends.
    """
    main, end = _running(lines, start)
    width = max((len(line.text) for line in main), default=0)
    parts: list[str] = []
    above = 0
    for line in main:
        text = line.text[max(0, start - line.start) :]
        if parts:
            word = text.split(" ", 1)[0]
            full = not line.gap and above + 1 + len(word) >= width * _FULL
            parts.append(" " if full else "\n")
        parts.append(text)
        above = len(line.text)
    return Prose("".join(parts), start, end)


def _running(lines: list[Line], start: int) -> tuple[list[Line], int]:
    """The first lines that end behind `start`, and where one shows that the text is over."""
    found: list[Line] = []
    size, end = 0, start
    for line in lines:
        if line.end <= start or line.kind in _OUTSIDE:
            continue
        if found and _is_over(line):
            break
        if size <= _READ:
            found.append(line)
        size += len(line.text)
        end = line.end
    return found, end


def _is_over(line: Line) -> bool:
    """A line of contacts, the heading over them, or that over words about the issuer."""
    text = line.text
    if "@" in text:
        return True
    if len(text) > _SHORT or text[-1] in ".。":
        return False
    tokens = tokens_of(text)
    if tokens.whole & _ENDING:
        return True
    alone = text[-1] in ":：" or (line.gap and len(tokens) <= _HEADING)
    return alone and tokens.hold(_HEADINGS)
