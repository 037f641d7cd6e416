"""Tables of a page, read by rows, by columns or cell by cell."""

from collections.abc import Iterator, Sequence

from store.model.document import Part, PartKind, Span
from store.parse.facts.index import FactIndex
from store.parse.page.strips import Strip, lines_of
from store.parse.phrases.kind import Kind
from store.parse.phrases.readings import read_words

_FEWEST_COLUMNS = 3
_Rows = Sequence[Sequence[Span]]


def table_strips(part: Part, text: str, facts: FactIndex) -> Iterator[Strip]:
    """The lines of the cells in the order that keeps a contact together."""
    rows = part.rows
    if _by_columns(rows, text, facts):
        width = max(map(len, rows), default=0)
        for column in range(width):
            cells = [row[column] for row in rows if column < len(row)]
            yield from _cells(cells, text, 2, 0)
        return
    whole = _has_cards(rows, text, facts) and not any(_is_card(row, text, facts) for row in rows)
    over: list[Span] = []
    empty = False
    for row in rows:
        filled = [cell for cell in row if text[cell.start : cell.end].strip()]
        if whole and len(filled) > 1 and not over and not _facts_in(filled, facts):
            over = filled
            continue
        if len(over) == len(filled):
            for pair in zip(over, filled, strict=True):
                yield from _cells(pair, text, 2, 0)
        else:
            yield from _cells(over, text, 2, 2)
            gap = 2 if whole or len(filled) > 2 else 1 if empty else 0
            yield from _cells(filled, text, gap, 2 if whole else 0)
        over, empty = [], not filled
    yield from _cells(over, text, 2, 2)


def _facts_in(cells: Sequence[Span], facts: FactIndex) -> bool:
    return any(facts.within(cell.start, cell.end) for cell in cells)


def _cells(cells: Sequence[Span], text: str, first: int, others: int) -> Iterator[Strip]:
    gap = first
    for cell in cells:
        for strip in lines_of(text, cell.start, cell.end, gap):
            yield Strip(strip.start, strip.end, strip.gap, PartKind.TABLE)
            gap = others


def _is_listed(rows: _Rows, text: str) -> bool:
    """Labels stand over the columns, or most rows begin with somebody's name."""
    lines = [[text[cell.start : cell.end].strip() for cell in row] for row in rows]
    lines = [line for line in lines if any(line)]
    if not lines or max(map(len, lines)) < _FEWEST_COLUMNS:
        return False
    over = [bool(read_words(cell).labels) for cell in lines[0] if cell]
    named = [read_words(line[0]).kind is Kind.NAME for line in lines if line[0]]
    return (len(over) > 1 and all(over)) or sum(named) * 2 > len(lines)


def _by_columns(rows: _Rows, text: str, facts: FactIndex) -> bool:
    """Some row has two facts of one type in different cells, and no cell holds a whole card."""
    if _is_listed(rows, text):
        return False
    for row in rows:
        types = [facts.types(cell.start, cell.end) for cell in row]
        pairs = [kind for kinds in types for kind in kinds]
        if len(pairs) > len(set(pairs)):
            return True
    return False


def _is_card(row: Sequence[Span], text: str, facts: FactIndex) -> bool:
    """A cell with words only leads two or more with facts of different types: one person's."""
    cells = [cell for cell in row if text[cell.start : cell.end].strip()]
    told = [facts.types(cell.start, cell.end) for cell in cells]
    return len(told) > 2 and not told[0] and all(told[1:])


def _has_cards(rows: _Rows, text: str, facts: FactIndex) -> bool:
    """Cells hold several lines with a fact among them: each is a card of its own."""
    cells = [cell for row in rows for cell in row if facts.within(cell.start, cell.end)]
    tall = sum(text.count("\n", cell.start, cell.end) > 0 for cell in cells)
    return bool(cells) and tall * 2 >= len(cells) and len(cells) > 1
