"""The head of a release: what stands before its running text, cell by cell."""

import re

from msgspec import Struct

from store.model.document import PartKind
from store.parse.areas.dateline import Dateline, run_in
from store.parse.areas.pieces import pieces_of
from store.parse.areas.roles import Piece, Role
from store.parse.areas.tags import tag_of
from store.parse.facts.dates import Habits
from store.parse.page.sheet import Line, cells_of
from store.parse.words.book import is_wide, tokens_of
from store.parse.words.level import levelled
from store.parse.words.once import once
from store.parse.words.table import lists_of

_KINDS = lists_of("kinds")
_IMMEDIATE = lists_of("immediate")
_OUTSIDE = (PartKind.CHROME, PartKind.ASIDE, PartKind.CAPTION)
_TITLING = (PartKind.HEADING, PartKind.LEAD)
_TELLING = (Role.LABEL, Role.DATE, Role.NUMBER, Role.NAME)
_LINES = 90
_COVER = 1200
_BEGUN = 6  # blocks, in which a release that is announced begins
_LONGEST_NOTE, _FEWEST = 300, 4
_STANDFIRST = 200
_PARAGRAPH = 300
_SHORT = 130
_ENDS = 4  # of lines, by which a paragraph that was broken into lines is told
_UNBROKEN = 160  # characters, at which no text is broken into lines
_SENTENCE = re.compile(
    r"[.!?…。！？](?:(?<=[。！？])|[\"”“»’')]{0,2}(?:\s+[\"“«„‚'(\[]?[^\Wa-z_]|\s*$))"
)
_WIDE_SENTENCE = re.compile(r"。|[다요음함임]\.(?:\s|$|[”’\"])|[！？](?:\s|$)")
_SIGNS = re.compile(r"[\W_]+")
_PLAIN_SIGNS = dict.fromkeys(code for code in range(128) if not chr(code).isalnum())
_SCISSORS = frozenset("-8<>%=_✂ ")
_SECTION = re.compile(r"[【〔＜<■□◆●].{1,30}|.{1,20}[】〕]")


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

    def has(self, role: Role) -> bool:
        return any(piece.role is role for piece in self.pieces)


class Head(Struct, frozen=True, dict=True):
    """`blocks` stand before the running text, which begins at `body` with `dateline`, if any.

    `body` is the end of the text where none runs. `above` stand over the release, `below` are those
    of the text behind its head that were looked at.
    """

    blocks: tuple[Block, ...]
    body: int
    dateline: Dateline | None = None
    above: tuple[Block, ...] = ()
    below: tuple[Block, ...] = ()

    @once
    def pieces(self) -> tuple[Piece, ...]:
        return tuple(piece for block in self.blocks for piece in block.pieces)


class _Body(Struct, frozen=True):
    block: int
    line: int
    dateline: Dateline | None = None


def read_head(lines: list[Line], habits: Habits, titles: tuple[str, ...] = ()) -> Head:
    """The head of the release whose lines are given.

    What a page's site adds is passed over; `titles` are folded headlines that the source gives
    outside of the text: the head reaches at least to where one of them stands.
    """
    main = [line for line in lines if line.kind not in _OUTSIDE] or lines
    blocks = [Block(tuple(group), habits) for group in _groups(main[:_LINES])]
    if not blocks:
        return Head((), 0)
    first = _first(blocks)
    body = _body(blocks, max(first, _titled(blocks, titles)), habits)
    if body is None:
        return Head(tuple(blocks[first:]), main[-1].end, above=tuple(blocks[:first]))
    head = blocks[first : body.block]
    last = blocks[body.block]
    if body.line:
        head.append(Block(last.lines[: body.line], habits))
    start = last.lines[body.line].start
    opening = Block(last.lines[body.line :], habits)
    dateline = body.dateline or run_in(opening.text, start, habits)
    below = (opening, *blocks[body.block + 1 :])
    return Head(tuple(head), start, dateline, tuple(blocks[:first]), below)


def _groups(lines: list[Line]) -> list[list[Line]]:
    """Lines that no gap parts; one drawn with one sign, or as long as a paragraph, is by itself."""
    groups: list[list[Line]] = []
    parted = True
    for line in lines:
        alone = _is_rule(line.text) or len(line.text) > _UNBROKEN
        if parted or alone or line.gap:
            groups.append([line])
        else:
            groups[-1].append(line)
        parted = alone
    return groups


def _is_rule(text: str) -> bool:
    """A line drawn with one sign."""
    return len(text) > 7 and not text[0].isalnum() and text.count(text[0]) == len(text)


def _is_cut(text: str) -> bool:
    """Where one is to cut: a line drawn with one sign, or with scissors in it."""
    return _is_rule(text) or (len(text) > _FEWEST and _SCISSORS.issuperset(text))


def _first(blocks: list[Block]) -> int:
    """The block at which the release begins, behind a covering note that greets someone."""
    for number, block in enumerate(blocks):
        if block.lines[0].start > _COVER:
            break
        if number + 1 < len(blocks) and _announces(block, blocks[:number]):
            return number + 1
        if _holds_kind(block) and any(map(_tells_release, block.pieces)):
            return number if any(map(_greets, blocks[:number])) else 0
    return 1 if _relays(blocks) else 0


def _relays(blocks: list[Block]) -> bool:
    """The first block says in sentences that a release follows, and one begins below."""
    note = blocks[0]
    if note.lines[0].kind in _TITLING or len(note.text) > _COVER or not _is_prose(note):
        return False
    if not tokens_of(levelled(note.text)).hold(_KINDS) or note.has(Role.DATE):
        return False
    below = blocks[1:_BEGUN]
    return any(
        block.has(Role.DATE) or _is_cut(block.text) or _opening(block, n, block.habits)
        for n, block in enumerate(below)
    )


def _tells_release(piece: Piece) -> bool:
    """It names the sort of text, or is a label that lets it be released."""
    told = piece.role is Role.LABEL and tokens_of(levelled(piece.cell.text)).hold(_IMMEDIATE)
    return told or names_kind(piece)


def _announces(block: Block, above: list[Block]) -> bool:
    """The last sentence of a letter's note says what follows: "… the following press release:"."""
    if not above or len(block.text) > _LONGEST_NOTE:
        return False
    text = levelled(block.text).rstrip(" .:")
    if len(text.split()) <= _FEWEST or not tokens_of(text).ending(_KINDS):
        return False
    return any(other.has(Role.GREETING) for other in above)


def _greets(block: Block) -> bool:
    """It is of a letter; a page's headline and standfirst may stand over the release's label."""
    if block.lines[0].kind in _TITLING:
        return False
    return block.has(Role.GREETING) or _is_prose(block)


def _holds_kind(block: Block) -> bool:
    """A cheap question: without such a phrase in a cell, none of its pieces can name a kind."""
    short = (line for line in block.lines if len(line.text) <= _SHORT or "   " in line.text)
    cells = (cell.text for line in short for cell in cells_of(line))
    return any(tokens_of(levelled(text)).hold(_KINDS | _IMMEDIATE) for text in cells)


def names_kind(piece: Piece) -> bool:
    """The piece says what sort of text it is: a label, or a line with one in it."""
    if piece.role not in _TELLING:
        return False
    return tokens_of(levelled(piece.cell.text)).hold(_KINDS)


def _titled(blocks: list[Block], titles: tuple[str, ...]) -> int:
    """The block of the source's own headline: a first-level heading or a line that equals one."""
    for number, block in enumerate(blocks):
        line = block.lines[0]
        if line.kind is PartKind.HEADING and line.level == 1 and block.has(Role.TITLE):
            return number
        if titles and folded(block.text) in titles:
            return number
    return 0


def folded(text: str) -> str:
    """A headline without case, blanks and signs, for comparing."""
    low = text.casefold()
    return low.translate(_PLAIN_SIGNS) if low.isascii() else _SIGNS.sub("", low)


def _body(blocks: list[Block], start: int, habits: Habits) -> _Body | None:
    """Where the running text begins, at or behind block `start`."""
    likely: _Body | None = None
    for number, block in enumerate(blocks[start:], start=start):
        if block.lines[0].kind in _TITLING:
            continue
        found = _opening(block, number, habits)
        if found:
            return found
        if likely:
            break
        line = next((n for n in range(min(len(block.lines), 4)) if _is_prose(block, n)), None)
        if line is not None or (number > start and _is_section(block)):
            likely = _Body(number, line or 0)
            if len(block.text) > _STANDFIRST or len(_SENTENCE.findall(block.text)) > 1:
                break
    return likely


def _opening(block: Block, number: int, habits: Habits) -> _Body | None:
    """The block as the first of the running text by its dateline."""
    for line in range(min(len(block.lines), 4)):
        if line and not _breaks(block, line):
            break
        text = "\n".join(other.text for other in block.lines[line:])
        found = run_in(text, block.lines[line].start, habits) if len(text) > 60 else None
        if found and found.is_sure:
            sentence = len(text) > 160 or _SENTENCE.search(
                text, found.end - block.lines[line].start
            )
            if sentence:
                return _Body(number, line, found)
    return None


def _is_prose(block: Block, line: int = 0) -> bool:
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
        return len(_SENTENCE.findall(text)) > 1
    if len(text) > 260 or _SENTENCE.search(text[-4:]):
        return True
    return len(text) > 90 and len(_SENTENCE.findall(text)) > 1


def _breaks(block: Block, line: int) -> bool:
    """The line above this one ends before it is full: its next word would have had room."""
    if line >= len(block.lines):
        return False
    width = max(len(other.text) for other in block.lines)
    above, word = block.lines[line - 1].text, block.lines[line].text.split(" ", 1)[0]
    if is_wide(above[-1:]):
        return len(above) + 3 < width
    return len(above) + 1 + len(word) + 2 < width


def _is_section(block: Block) -> bool:
    text = block.lines[0].text
    if _SECTION.fullmatch(text) is None or any(map(block.has, (Role.LABEL, Role.EMBARGO))):
        return False
    return tag_of(text) is None
