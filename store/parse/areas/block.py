"""Lines that no empty line parts, and what tells running text among them."""

import re

from msgspec import Struct

from store.model.document import PartKind
from store.parse.areas.dateline import Dateline, run_in
from store.parse.areas.pieces import pieces_of
from store.parse.areas.roles import Piece, Role
from store.parse.facts.printed import Habits
from store.parse.page.sheet import Line
from store.parse.words.book import is_wide, tokens_of
from store.parse.words.level import levelled
from store.parse.words.once import once
from store.parse.words.table import lists_of

_KINDS = lists_of("kinds")
TITLING = (PartKind.HEADING, PartKind.LEAD)
"""The parts of a page that are titles and no running text."""
_PARAGRAPH = 300
_OPENED, _LOOKED_AT = 30, 12  # lines
_OPENING = 40  # characters of a line that opens the text far down
_NEAR, _UNPARTED, _FULL = 4, 14, 4  # lines
_ENDS = 4  # of lines, by which a paragraph that was broken into lines is told
_UNBROKEN = 160  # characters, at which no text is broken into lines
SENTENCE = re.compile(
    r"[.!?…。！？](?:(?<=[。！？])|[\"”“»’')]{0,2}(?:\s+[\"“«„‚'(\[]?[^\Wa-z_]|\s*$))"
)
_WIDE_SENTENCE = re.compile(r"。|[다요음함임]\.(?:\s|$|[”’\"])|[！？](?:\s|$)")


class Block(Struct, frozen=True, dict=True):
    """Lines that no empty line parts; `habits` tell how their dates are read."""

    lines: tuple[Line, ...]
    habits: Habits

    @once
    def pieces(self) -> tuple[Piece, ...]:
        """Those of the lines' cells; read when first asked for: most blocks are running text."""
        return pieces_of(self.lines, self.habits)

    @once
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)

    @once
    def width(self) -> int:
        """The length of its longest line."""
        return max(len(line.text) for line in self.lines)

    def has(self, role: Role) -> bool:
        return any(piece.role is role for piece in self.pieces)


def groups_of(lines: list[Line]) -> list[list[Line]]:
    """Lines that no gap parts; one drawn with one sign, or as long as a paragraph, is by itself."""
    groups: list[list[Line]] = []
    parted = True
    for line in lines:
        alone = is_rule(line.text) or len(line.text) > _UNBROKEN
        if parted or alone or line.gap:
            groups.append([line])
        else:
            groups[-1].append(line)
        parted = alone
    return groups


def is_rule(text: str) -> bool:
    """A line drawn with one sign."""
    return len(text) > 7 and not text[0].isalnum() and text.count(text[0]) == len(text)


def opening_of(block: Block) -> tuple[int, Dateline] | None:
    """The line at which the running text begins by its dateline, if it does in this block; far down
    only by a plain one."""
    count = len(block.lines)
    for line in range(min(count, _NEAR if count < _UNPARTED else _OPENED)):
        if line and not _breaks(block, line):
            continue
        if line >= _NEAR and len(block.lines[line].text) < _OPENING:
            continue
        text = "\n".join(other.text for other in block.lines[line : line + _LOOKED_AT])
        found = run_in(text, block.lines[line].start, block.habits) if len(text) > 60 else None
        if found and found.is_sure and (line < _NEAR or _is_plain(found, text)):
            sentence = len(text) > 160 or SENTENCE.search(text, found.end - block.lines[line].start)
            if sentence:
                return line, found
    return None


def _is_plain(dateline: Dateline, text: str) -> bool:
    """A place that is known, or in capitals; a word before a date is often but a label."""
    if dateline.countries or dateline.place is None:
        return bool(dateline.countries)
    return text[: len(dateline.place.value)].isupper()


def prose_of(block: Block) -> int | None:
    """The line at which sentences begin to run on; far down only where lines fill one another."""
    near = next((n for n in range(min(len(block.lines), _NEAR)) if is_prose(block, n)), None)
    if near is not None or len(block.lines) < _UNPARTED:
        return near
    return next((n for n in range(_NEAR, _OPENED) if _flows(block, n)), None)


def _flows(block: Block, line: int) -> bool:
    """A paragraph begins at this line, whose first ones are full."""
    if len(block.lines) < line + _FULL or not _breaks(block, line):
        return False
    if any(_breaks(block, below) for below in range(line + 1, line + _FULL)):
        return False
    text = "\n".join(other.text for other in block.lines[line : line + _FULL])
    return _runs_on(text)


def is_prose(block: Block, line: int = 0) -> bool:
    """Sentences run on from this line of the block, and those above it stand by themselves."""
    lines = block.lines[line:]
    if any(not _breaks(block, above) for above in range(1, line + 1)):
        return False
    if len(lines) > 2 and _breaks(block, line + 1) and not lines[0].text.endswith((".", "。")):
        return False
    ends = [_breaks(block, below) for below in range(line + 2, len(block.lines))][:_ENDS]
    if len(ends) > 1 and all(ends):
        return False
    text = "\n".join(other.text for other in lines)
    return _runs_on(text) and _is_untold(block, lines[0].start, len(text))


def _is_untold(block: Block, start: int, length: int) -> bool:
    """Nothing shows what the block is from `start` on, unless it is a short one with a contact."""
    rest = {piece.role for piece in block.pieces if piece.cell.start >= start}
    if length < _PARAGRAPH and (Role.CONTACT in rest or any(map(_is_label, block.pieces))):
        return False
    return Role.TITLE in rest


def _is_label(piece: Piece) -> bool:
    """A line that begins with the sort of text and goes on with its number or date."""
    if piece.role not in (Role.LABEL, Role.NUMBER, Role.DATE):
        return False
    return tokens_of(levelled(piece.cell.text)).at(0, _KINDS) > 0


def _runs_on(text: str) -> bool:
    """It is as long as a paragraph, or made of sentences."""
    if is_wide(text[:60]):
        return len(text) > 40 and _WIDE_SENTENCE.search(text) is not None
    if text.isupper() or len(text) < 40:
        return False
    if len(text) < 60:
        return len(SENTENCE.findall(text)) > 1
    if len(text) > 260 or SENTENCE.search(text[-4:]):
        return True
    return len(text) > 90 and len(SENTENCE.findall(text)) > 1


def _breaks(block: Block, line: int) -> bool:
    """The line above this one ends before it is full: its next word would have had room."""
    if line >= len(block.lines):
        return False
    above, word = block.lines[line - 1].text, block.lines[line].text.split(" ", 1)[0]
    if is_wide(above[-1:]):
        return len(above) + 3 < block.width
    return len(above) + 1 + len(word) + 2 < block.width
