"""A line of a release: what it is by itself, described once for all the fields."""

import re
from enum import StrEnum

from msgspec import Struct

from store.parse.areas.block import TITLING, Block
from store.parse.areas.dateline import Dateline, run_in
from store.parse.areas.head import folded
from store.parse.areas.roles import Piece, Role
from store.parse.facts.dates import dates_in
from store.parse.facts.printed import Printed
from store.parse.page.sheet import Line
from store.parse.phrases.houses import is_owner
from store.parse.phrases.persons import read_name
from store.parse.words.book import is_wide, known_as
from store.parse.words.level import bare
from store.parse.words.once import once
from store.parse.words.table import lists_of

_SENTENCE = re.compile(r"[.!?…][\"”“»’')]{0,2}(?:\s+[\"“«„‚'(\[]?[^\Wa-z_]|\s*$)|[。！？]")
_WIDE_SENTENCE = re.compile(r"[。다]")
_WORDY = re.compile(r"[^\W\d_]{4,}")
_LETTERS = re.compile(r"[^\W_]")
_LINKS = lists_of("links", "joins")
_OPEN = re.compile(r"[,:;&/–—-]$")
_STEM = 6
_JUDGED = 240  # characters that tell what a line is


class What(StrEnum):
    """What a line is by itself; `LINE` and `SHORT` may be titles, the latter of a word or four."""

    NOTHING = "nothing"
    LABEL = "label"
    EMBARGO = "embargo"
    DATE = "date"
    DATELINE = "dateline"
    NUMBER = "number"
    PLACE = "place"
    CONTACT = "contact"
    NAME = "name"
    GREETING = "greeting"
    RULE = "rule"
    META = "meta"
    TITLED = "titled"
    PROSE = "prose"
    HEADING = "heading"
    LINE = "line"
    SHORT = "short"


class Look(StrEnum):
    """How large letters are used: in all, at the beginning of words, or of sentences."""

    CAPS = "caps"
    TITLE = "title"
    SENTENCE = "sentence"
    MIXED = "mixed"
    SHORT = "short"
    WIDE = "wide"


TITLES = frozenset((What.HEADING, What.LINE, What.SHORT))
RUNNING = (What.PROSE, What.DATELINE)
_ROLES = {
    Role.LABEL: What.LABEL,
    Role.EMBARGO: What.EMBARGO,
    Role.DATE: What.DATE,
    Role.NUMBER: What.NUMBER,
    Role.PLACE: What.PLACE,
    Role.CONTACT: What.CONTACT,
    Role.NAME: What.NAME,
    Role.GREETING: What.GREETING,
    Role.RULE: What.RULE,
    Role.META: What.META,
    Role.HEADLINE: What.TITLED,
    Role.SUBHEAD: What.TITLED,
}


def width(text: str) -> int:
    """Words; of wide letters three make one."""
    return max(1, len(_LETTERS.findall(text)) // 3) if is_wide(text) else text.count(" ") + 1


def look(text: str) -> Look:
    """By the first letters of its longer words."""
    if is_wide(text):
        return Look.WIDE
    words = _WORDY.findall(text)
    if len(words) < 2:
        return Look.SHORT
    if sum(map(str.isupper, words)) >= 0.8 * len(words):
        return Look.CAPS
    large = sum([word[0].isupper() for word in words])
    if large >= 0.8 * len(words):
        return Look.TITLE
    return Look.SENTENCE if large * 2 <= len(words) else Look.MIXED


def sentences(text: str) -> int:
    """How many sentences end in a text."""
    return len(_SENTENCE.findall(text))


def stems(text: str) -> frozenset[str]:
    """The longer words of a text without their endings, by which forms of a word are alike."""
    words = _WORDY.findall(bare(text))
    return frozenset([word[:-2] if len(word) > _STEM else word[:4] for word in words])


def is_open(text: str) -> bool:
    """It ends in a sign behind which a line goes on."""
    return _OPEN.search(text) is not None


def ends_small(text: str) -> bool:
    """Its last word links what stands before it with something more."""
    return known_as(bare(text.rsplit(" ", 1)[-1])) & _LINKS != 0


class Row(Struct, frozen=True, dict=True):
    """A line by number, with the block that it stands in and whether a gap stands below it."""

    n: int
    line: Line
    block: Block
    gap_below: bool = True

    @property
    def text(self) -> str:
        return self.line.text

    @property
    def gap(self) -> bool:
        return self.line.gap

    @once
    def fold(self) -> str:
        return folded(self.line.text)

    @once
    def words(self) -> int:
        return width(self.line.text)

    @once
    def look(self) -> Look:
        return look(self.line.text[:_JUDGED])

    @once
    def pieces(self) -> tuple[Piece, ...]:
        """Those of the block that begin in this line."""
        line = self.line
        return tuple(
            piece for piece in self.block.pieces if line.start <= piece.cell.start < line.end
        )

    @once
    def dates(self) -> tuple[Printed, ...]:
        if not self.line.figured:
            return ()
        return tuple(dates_in(self.line.text, self.block.habits))

    @once
    def is_prose(self) -> bool:
        """Sentences, or a line so long that it is one."""
        text = self.line.text
        if is_wide(text[:60]):
            return len(text) > 45 and _WIDE_SENTENCE.search(text) is not None
        if len(text) < 60 or self.line.kind in TITLING or text.isupper():
            return False
        if len(text) > _JUDGED:
            return True
        ends = sentences(text)
        return (len(text) > 90 and ends > 0) or ends > 1

    @once
    def opening(self) -> Dateline | None:
        """What opens the line like a dateline, a doubtful one too."""
        return run_in(self.line.text, self.line.start, self.block.habits)

    @once
    def dateline(self) -> Dateline | None:
        """What opens the line, if it is long enough to open the running text."""
        if len(self.line.text) < 40 or self.line.kind in TITLING:
            return None
        found = self.opening
        return found if found and found.is_sure else None

    @once
    def what(self) -> What:
        if self.dateline:
            return What.DATELINE
        if self.is_prose:
            return What.PROSE
        roles = {piece.role for piece in self.pieces}
        if Role.TITLE not in roles:
            return next((_ROLES[piece.role] for piece in self.pieces), What.NOTHING)
        if self.line.level:
            return What.HEADING
        return What.SHORT if self.words < 5 else What.LINE

    @once
    def is_name(self) -> bool:
        """It only names a house or a person."""
        text = self.line.text
        if len(text) > 80 or self.words > 9:
            return False
        name = read_name(text) if self.words < 5 and len(text) < 40 else None
        return is_owner(text) or (name is not None and name.score > 0.6)

    @property
    def is_title(self) -> bool:
        """It may be a title or a part of one."""
        return self.what in TITLES and self.words > 2
