"""The head of a release: what stands before its running text, cell by cell."""

import re

from msgspec import Struct

from store.model.document import PartKind
from store.parse.areas.block import SENTENCE, TITLING, Block, groups_of, opening_of, prose_of
from store.parse.areas.cover import first_block
from store.parse.areas.dateline import Dateline, run_in
from store.parse.areas.roles import Piece, Role
from store.parse.areas.tags import tag_of
from store.parse.facts.printed import Habits
from store.parse.page.sheet import Line
from store.parse.words.once import once

_OUTSIDE = (PartKind.CHROME, PartKind.ASIDE, PartKind.CAPTION)
_LINES = 90
_STANDFIRST = 200
_SIGNS = re.compile(r"[\W_]+")
_PLAIN_SIGNS = dict.fromkeys(code for code in range(128) if not chr(code).isalnum())
_SECTION = re.compile(r"[【〔＜<■□◆●].{1,30}|.{1,20}[】〕]")


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
    blocks = [Block(tuple(group), habits) for group in groups_of(main[:_LINES])]
    if not blocks:
        return Head((), 0)
    first = first_block(blocks)
    body = _body(blocks, max(first, _titled(blocks, titles)))
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


def _body(blocks: list[Block], start: int) -> _Body | None:
    """Where the running text begins, at or behind block `start`."""
    likely: _Body | None = None
    for number, block in enumerate(blocks[start:], start=start):
        if block.lines[0].kind in TITLING:
            continue
        found = opening_of(block)
        if found:
            return _Body(number, *found)
        if likely:
            break
        line = prose_of(block)
        if line is not None or (number > start and _is_section(block)):
            likely = _Body(number, line or 0)
            if len(block.text) > _STANDFIRST or len(SENTENCE.findall(block.text)) > 1:
                break
    return likely


def _is_section(block: Block) -> bool:
    text = block.lines[0].text
    if _SECTION.fullmatch(text) is None or any(map(block.has, (Role.LABEL, Role.EMBARGO))):
        return False
    return tag_of(text) is None
