"""A release's text in blocks, each with what it is for."""

import re
from collections.abc import Iterator, Sequence

from store.model.document import PartKind, Span
from store.model.release import Block, BlockKind
from store.parse.areas.quotes import find_speaker, speech
from store.parse.facts.index import Spans
from store.parse.page.sheet import Line, cells_of
from store.parse.words.book import is_wide, known_as, tokens_of
from store.parse.words.phrasebook import wide_phrases
from store.parse.words.table import lists_of

_INVITING = lists_of("headings", "audiences")
_ENDS, _NOTES, _ABOUT = map(lists_of, ("ends", "notes", "about"))
_BULLET = re.compile(r"(?:[-–—*•·○●■□▪◆‣ㅇ※]|\(?\d{1,2}[.)])\s+\S")
_RULE = re.compile(r"[\W_]*(?:30)?[\W_]*")
_STOPS = tuple(".!?:;,…。！？")
_CLOSING = "'\"”»」)"
_SHORT = 90  # characters; a heading is no longer
_SHORT_WIDE = 20
_WRAPPED = 45  # characters; shorter lines were broken on purpose
_MOST_IN_QUOTE = 0.4  # of a paragraph, from which on it is a quote

_HEADING, _TABLE = PartKind.HEADING, PartKind.TABLE
_BY_PART = {
    PartKind.HEADING: BlockKind.HEADING,
    PartKind.ITEM: BlockKind.LIST,
    PartKind.TABLE: BlockKind.TABLE,
}

Group = Sequence[Line]


def covering(note: str | None) -> tuple[Block, ...]:
    """What somebody wrote over or around a release that they sent on, as they wrote it."""
    return (Block(BlockKind.COVER, note),) if note else ()


def find_blocks(
    lines: Sequence[Line], taken: Sequence[Span], contacts: Sequence[Span]
) -> tuple[Block, ...]:
    """The blocks in order; `taken` are the headline's and the subhead's spans.

    What belongs to the site and not to the release is left out.
    """
    offered = Spans(contacts)
    shown = [line for line in lines if _is_of_text(line, offered)]
    kept = [line for line in shown if not _within(line, taken)] or shown
    return tuple(_blocks(list(_groups(kept, offered)), offered))


def _is_of_text(line: Line, contacts: Spans) -> bool:
    if line.kind in (PartKind.OVER, PartKind.CAPTION):
        return _touches(line, contacts)
    return line.kind is not PartKind.CHROME


def _within(line: Line, spans: Sequence[Span]) -> bool:
    return any(span.start <= line.start and line.end <= span.end for span in spans)


def _groups(lines: Sequence[Line], contacts: Spans) -> Iterator[Group]:
    """Lines that belong together: no empty line between them, of one kind."""
    group: list[Line] = []
    for line in lines:
        if group and _parted(group[-1], line, contacts):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _parted(above: Line, line: Line, contacts: Spans) -> bool:
    kind = line.kind
    if above.kind is not kind or kind is _HEADING:
        return True
    if kind is _TABLE:
        return False
    return line.gap or (not _touches(above, contacts) and _touches(line, contacts) and _ends(above))


def _ends(line: Line) -> bool:
    return line.text.rstrip(_CLOSING).endswith(_STOPS)


def _touches(line: Line, spans: Spans) -> bool:
    return spans.meet(line.start, line.end)


def _blocks(groups: Sequence[Group], contacts: Spans) -> Iterator[Block]:
    """Each group with its kind; boilerplate and notes go on until the next heading."""
    section: BlockKind | None = None
    kinds = [_kind(group) for group in groups]
    touched = [*(_touched(group, contacts) for group in groups), False]
    for number, (group, below) in enumerate(zip(groups, [*kinds[1:], None], strict=False)):
        kind = kinds[number]
        if touched[number] or (touched[number + 1] and _invites(group)):
            kind, section = BlockKind.CONTACTS, None
        elif opened := _opens(group):
            kind = section = opened
        elif kind is BlockKind.PARAGRAPH and _heads(group, below):
            kind, section = BlockKind.HEADING, None
        elif kind in (BlockKind.HEADING, BlockKind.END):
            section = None
        elif section and kind is BlockKind.PARAGRAPH:
            kind = section
        yield _block(kind, group)


def _touched(group: Group, contacts: Spans) -> bool:
    return any(_touches(line, contacts) for line in group)


def _heads(group: Group, below: BlockKind | None) -> bool:
    """A short line by itself over a paragraph, without a full stop or a figure."""
    line = group[0]
    if below is not BlockKind.PARAGRAPH or len(group) > 1 or len(line.text) > _SHORT:
        return False
    has_figure = any(map(str.isdigit, line.text))
    return not has_figure and line.text[0].isupper() and not _ends(line)


def _kind(group: Group) -> BlockKind:
    """What a group is by itself."""
    first = group[0]
    if first.kind in _BY_PART:
        return _BY_PART[first.kind]
    if len(group) == 1 and _is_end(first.text):
        return BlockKind.END
    if sum(1 for line in group if _BULLET.match(line.text)) * 2 > len(group):
        return BlockKind.LIST
    if len(group) > 1 and all(len(cells_of(line)) > 1 for line in group):
        return BlockKind.TABLE
    return BlockKind.QUOTE if first.kind is PartKind.QUOTE else BlockKind.PARAGRAPH


def _is_end(text: str) -> bool:
    """`###`, `-30-`, `- ENDS -`, `以上`."""
    if len(text) > _SHORT // 2:
        return False
    if _RULE.fullmatch(text):
        return "30" in text or text.count("#") + text.count("*") > 1
    if "." in text.strip("."):
        return False
    return known_as(text) & _ENDS != 0


def _opens(group: Group) -> BlockKind | None:
    """Boilerplate or notes, where the first line is a heading of such."""
    line = group[0]
    if len(line.text) > _SHORT or (_ends(line) and not line.text.endswith(":")):
        return None
    if is_wide(line.text):
        return _wide_opening(line.text)
    tokens = tokens_of(line.text)
    if tokens.whole & _NOTES:
        return BlockKind.NOTES
    length = tokens.at(0, _ABOUT)
    named = length and tokens[length:] and line.text[:1].isupper()
    return BlockKind.BOILERPLATE if named or tokens.whole & _ABOUT else None


def _wide_opening(text: str) -> BlockKind | None:
    label = text.strip("【】<>＜＞[]■●◆：: 　")
    if label in wide_phrases("notes"):
        return BlockKind.NOTES
    about = wide_phrases("about")
    named = len(label) <= _SHORT_WIDE and label.endswith(about)
    return BlockKind.BOILERPLATE if named or label in about else None


def _invites(group: Group) -> bool:
    """Nothing but a heading over contacts: `Press contacts`, `Pour en savoir plus :`."""
    if len(group) > 1:
        return False
    tokens = tokens_of(group[0].text)
    return tokens.count(_INVITING) * 2 > len(tokens)


def _block(kind: BlockKind, group: Group) -> Block:
    if kind not in _SPOKEN:
        return Block(kind, _whole(group) if kind in _FLOWING else _kept(group))
    text = _whole(group)
    quoted = speech(text)
    share = sum(end - start for start, end in quoted)
    if kind is BlockKind.QUOTE or share > _MOST_IN_QUOTE * len(text):
        return Block(BlockKind.QUOTE, text, find_speaker(text, quoted))
    return Block(kind, text)


_SPOKEN = (BlockKind.PARAGRAPH, BlockKind.QUOTE)
_FLOWING = (BlockKind.BOILERPLATE, BlockKind.NOTES, BlockKind.HEADING)


def _kept(group: Group) -> str:
    """Line by line, with what indentation they share taken off."""
    margin = min(line.indent for line in group)
    return "\n".join(" " * (line.indent - margin) + line.text for line in group)


def _whole(group: Group) -> str:
    """A paragraph that was wrapped to a width is one line again; what was not stays as it is."""
    if len(group) == 1:
        return group[0].text
    if not all(len(line.text) * (1 + is_wide(line.text)) >= _WRAPPED for line in group[:-1]):
        return _kept(group)
    text = group[0].text
    for line in group[1:]:
        glue = "" if is_wide(text[-1] + line.text[0]) else " "
        text += glue + line.text
    return text
