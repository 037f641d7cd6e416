"""Columns that a plain text makes of blanks, read one after another."""

import re
from collections.abc import Sequence

from msgspec import Struct

from store.parse.facts.index import FactIndex, PhoneFound
from store.parse.page.strips import Strip
from store.parse.phrases.kind import Kind
from store.parse.phrases.readings import read_words
from store.parse.words.book import is_wide, word_set
from store.parse.words.level import SMALL_WORD

WIDE_GAP = re.compile(r"(?: (?<=\S ) +|\t(?<=\S\t)\t* *)(?=\S)")
_WIDTH = 2
_SWAY = 12
_MOST_LINES = 400
_APART = 3
_FEWEST_OF_TEXT, _SMALL_BY_LINE = 6, 2
_LONGEST_LABEL = 8
_HEADS = (Kind.NAME, Kind.DESK, Kind.LABEL, Kind.ROLE, Kind.HEADING, Kind.AUDIENCE)


class _River(Struct, frozen=True):
    """Blank columns, as offsets in a line, between what stands left and what stands right."""

    left: int
    right: int
    tabbed: bool


class _Row(Struct, frozen=True):
    """A line cut in two; either half may be missing."""

    left: Strip | None
    right: Strip | None
    gap: int


def unfolded(strips: Sequence[Strip], text: str, facts: FactIndex) -> list[Strip]:
    """The strips with columns taken apart, unless the lines are rows."""
    out: list[Strip] = []
    i = 0
    while i < len(strips):
        gap = WIDE_GAP.search(text, strips[i].start, strips[i].end)
        rows = _rows(strips[i : i + _MOST_LINES], _river(gap, text), text) if gap else []
        if sum(row.right is not None for row in rows) < 2 or not _side_by_side(rows, text, facts):
            out.append(strips[i])
            i += 1
            continue
        left = [row.left for row in rows if row.left]
        right = [row.right for row in rows if row.right]
        out += unfolded(left, text, facts)
        out += unfolded(right, text, facts)
        i += len(rows)
    return out


def _river(gap: re.Match[str], text: str) -> _River:
    base = _line_start(text, gap.start())
    return _River(gap.start() - base, gap.end() - base, "\t" in gap.group())


def _line_start(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1


def _rows(strips: Sequence[Strip], river: _River, text: str) -> list[_Row]:
    """The lines that the river parts, to the end of the block in which the right side ends."""
    cuts: list[tuple[Strip, int]] = []
    for strip in strips:
        if cuts and text.count("\n", cuts[-1][0].end, strip.start) > _APART:
            break
        found = _cut(strip, river, text)
        if found is None:
            break
        cut, river = found
        cuts.append((strip, cut))
    last = max((i for i, (strip, cut) in enumerate(cuts) if cut < strip.end), default=-1)
    while last + 1 < len(cuts) and not cuts[last + 1][0].gap:
        last += 1
    return _halves(cuts[: last + 1], text)


def _cut(strip: Strip, river: _River, text: str) -> tuple[int, _River] | None:
    """Where the right half of the line begins, and what is left of the river."""
    base = _line_start(text, strip.start)
    gaps = [(gap.start(), gap.end()) for gap in WIDE_GAP.finditer(text, strip.start, strip.end)]
    if river.tabbed:
        return (gaps[0][1], river) if gaps and "\t" in text[slice(*gaps[0])] else None
    body = text[strip.start : strip.end]
    first = strip.start + len(body) - len(body.lstrip()) - base
    last = strip.end - base
    if last <= river.right - _WIDTH:
        return strip.end, _River(max(river.left, last), river.right, False)
    if first >= river.left + _WIDTH:
        return base + first, _River(river.left, min(river.right, first), False)
    for start, end in gaps:
        left, right = max(river.left, start - base), min(river.right, end - base)
        if right - left >= _WIDTH:
            return end, _River(left, right, False)
    if not gaps and first < river.left and last <= river.right + _SWAY and not strip.gap:
        return strip.end, river
    near = [end for _, end in gaps if abs(end - base - river.right) <= _SWAY]
    return (near[0], river) if near else None


def _halves(cuts: Sequence[tuple[Strip, int]], text: str) -> list[_Row]:
    rows: list[_Row] = []
    gap_left = gap_right = 2
    for strip, cut in cuts:
        if strip.gap:
            gap_left, gap_right = max(gap_left, strip.gap), max(gap_right, strip.gap)
        left_end = strip.start + len(text[strip.start : cut].rstrip())
        left = right = None
        if left_end > strip.start:
            left = Strip(strip.start, left_end, gap_left, strip.kind, strip.aside)
        if cut < strip.end:
            right = Strip(cut, strip.end, gap_right, strip.kind, strip.aside)
        gap_left = 0 if left else max(1, gap_left)
        gap_right = 0 if right else max(1, gap_right)
        rows.append(_Row(left, right, strip.gap))
    return rows


def _side_by_side(rows: Sequence[_Row], text: str, facts: FactIndex) -> bool:
    """Two columns, and not rows of a table: the halves of a line do not belong together."""
    if _are_values(rows, text, facts) or _are_labelled(rows, text):
        return False
    if _is_beside_text(rows, text):
        return True
    with_facts = across = 0
    for row in rows:
        left = facts.types(row.left.start, row.left.end) if row.left else set()
        right = facts.types(row.right.start, row.right.end) if row.right else set()
        if left & right:
            return True
        if right and row.left and row.right:
            with_facts += 1
            across += _is_head(row.left, row.right, text)
        elif left or right:
            with_facts += 1
            across += bool(left and row.right)
    return across * 2 < with_facts or not with_facts


def _are_labelled(rows: Sequence[_Row], text: str) -> bool:
    """Most of what stands left are labels, whose values stand right."""
    left = [text[row.left.start : row.left.end] for row in rows if row.left]
    return sum(map(_is_label, left)) * 2 > len(left)


def _is_label(words: str) -> bool:
    """It ends with a colon, or is one as East Asian forms space it out: "会 社 名"."""
    if words.endswith(":"):
        return True
    compact = "".join(words.split())
    if not is_wide(compact) or len(compact) > _LONGEST_LABEL:
        return False
    return compact[-1] in word_set("label_ends") or read_words(compact).kind in (
        Kind.LABEL,
        Kind.HEADING,
    )


def _is_beside_text(rows: Sequence[_Row], text: str) -> bool:
    """Running text stands on one side, and most of its lines have something beside them."""
    both = sum(row.left is not None and row.right is not None for row in rows)
    for halves in ([row.left for row in rows], [row.right for row in rows]):
        lines = [text[half.start : half.end] for half in halves if half]
        if len(lines) < _FEWEST_OF_TEXT or both * 2 < len(lines):
            continue
        small = sum(len(SMALL_WORD.findall(line)) for line in lines)
        if small >= _SMALL_BY_LINE * len(lines):
            return True
    return False


def _are_values(rows: Sequence[_Row], text: str, facts: FactIndex) -> bool:
    """Right stand numbers and addresses alone, each beside the words that it belongs to."""
    for row in rows:
        if row.right is None:
            continue
        if row.left is None or facts.within(row.left.start, row.left.end):
            return False
        if not _is_value(row.right, text, facts):
            return False
    return True


def _is_value(strip: Strip, text: str, facts: FactIndex) -> bool:
    first = next(iter(facts.within(strip.start, strip.end)), None)
    if first is None:
        return False
    start = first.label if isinstance(first, PhoneFound) else first.span.start
    return not text[strip.start : start].strip(" (+")


def _is_head(left: Strip, right: Strip, text: str) -> bool:
    """Who is to be reached by what stands right; a house where more than one cell follows it."""
    words = text[left.start : left.end].strip().rstrip(":").strip()
    kind = read_words(words).kind
    more = kind is Kind.ORGANIZATION and WIDE_GAP.search(text, right.start, right.end)
    return kind in _HEADS or bool(more)
