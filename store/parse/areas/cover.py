"""Where a release begins below the words of who sends it on."""

from store.parse.areas.block import TITLING, Block, is_prose, is_rule, opening_of
from store.parse.areas.roles import Piece, Role
from store.parse.page.sheet import cells_of
from store.parse.words.book import tokens_of
from store.parse.words.level import levelled
from store.parse.words.table import lists_of

_KINDS = lists_of("kinds")
_IMMEDIATE = lists_of("immediate")
_TELLING = (Role.LABEL, Role.DATE, Role.NUMBER, Role.NAME)
_COVER, _LONGEST_COVER = 1200, 3000  # characters of a note; a longer one ends where one is to cut
_BEGUN = 6  # blocks, in which a release that is announced begins
_LONGEST_NOTE, _FEWEST = 300, 4
_SHORT = 130
_SCISSORS = frozenset("-8<>%=_✂ ")


def first_block(blocks: list[Block]) -> int:
    """The block at which the release begins, behind a covering note that greets someone."""
    start = blocks[0].lines[0].start
    for number, block in enumerate(blocks):
        behind = block.lines[0].start - start
        if behind > _LONGEST_COVER:
            break
        if behind > _COVER and not _is_cut(blocks[number - 1].text):
            continue
        if number + 1 < len(blocks) and _announces(block, blocks[:number]):
            return number + 1
        if _holds_kind(block) and any(map(_tells_release, block.pieces)):
            return number if any(map(_greets, blocks[:number])) else 0
    return 1 if _relays(blocks) else 0


def _relays(blocks: list[Block]) -> bool:
    """The first block says in sentences that a release follows, and one begins below."""
    note = blocks[0]
    if note.lines[0].kind in TITLING or len(note.text) > _COVER or not is_prose(note):
        return False
    if not tokens_of(levelled(note.text)).hold(_KINDS) or note.has(Role.DATE):
        return False
    below = blocks[1:_BEGUN]
    return any(block.has(Role.DATE) or _is_cut(block.text) or opening_of(block) for block in below)


def _tells_release(piece: Piece) -> bool:
    """It names the sort of text, or is a label that lets it be released."""
    told = piece.role is Role.LABEL and tokens_of(levelled(piece.cell.text)).hold(_IMMEDIATE)
    return told or _names_kind(piece)


def _announces(block: Block, above: list[Block]) -> bool:
    """The last sentence of a letter's note says what follows: "… the following press release:"."""
    if not above or len(block.text) > _LONGEST_NOTE:
        return False
    text = levelled(block.text).rstrip(" .:")
    if len(text.split()) <= _FEWEST or not tokens_of(text).ending(_KINDS):
        return False
    return any(other.has(Role.GREETING) for other in above)


def _is_cut(text: str) -> bool:
    """Where one is to cut: a line drawn with one sign, or with scissors in it."""
    return is_rule(text) or (len(text) > _FEWEST and _SCISSORS.issuperset(text))


def _greets(block: Block) -> bool:
    """It is of a letter; a page's headline and standfirst may stand over the release's label."""
    if block.lines[0].kind in TITLING:
        return False
    return block.has(Role.GREETING) or is_prose(block)


def _holds_kind(block: Block) -> bool:
    """A cheap question: without such a phrase in a cell, none of its pieces can name a kind."""
    short = (line for line in block.lines if len(line.text) <= _SHORT or "   " in line.text)
    cells = (cell.text for line in short for cell in cells_of(line))
    return any(tokens_of(levelled(text)).hold(_KINDS | _IMMEDIATE) for text in cells)


def _names_kind(piece: Piece) -> bool:
    """The piece says what sort of text it is: a label, or a line with one in it."""
    if piece.role not in _TELLING:
        return False
    return tokens_of(levelled(piece.cell.text)).hold(_KINDS)
