"""Which of a page's tables hold facts by row and column, and which only place things."""

from collections.abc import Iterator

from store.readers.tree import Element

_ROWS = ("thead", "tbody", "tfoot", "div")
_LONG = 400
_WIDEST = 20
_HEADINGS = frozenset(("h1", "h2", "h3"))


def rows_of(table: Element) -> list[list[Element | None]]:
    """The cells of a table by row, or a definition list's terms and descriptions as two columns.

    None stands where a cell spans more columns or rows than one.
    """
    if table.tag == "dl":
        return list(_terms(table))
    rows: list[list[Element | None]] = []
    held: dict[int, int] = {}
    for row in _below(table, "tr"):
        cells: list[Element | None] = []
        for cell in _below(row, "td", "th"):
            while held.get(len(cells), 0) > 0:
                held[len(cells)] -= 1
                cells.append(None)
            wide, high = _spans(cell)
            for column in range(len(cells), len(cells) + wide):
                held[column] = high - 1
            cells += [cell, *[None] * (wide - 1)]
        rows.append(cells)
    return rows


def is_grid(table: Element, rows: list[list[Element | None]]) -> bool:
    """Whether `table` sets facts side by side, and does not place the blocks of a page."""
    if table.tag == "dl":
        return True
    filled = {column for row in rows for column, cell in enumerate(row) if cell and cell.size}
    if table.tables or len(filled) < 2:
        return False
    return not any(cell and _is_page(cell) for row in rows for cell in row)


def _is_page(cell: Element) -> bool:
    tags = [child.tag for child in cell.children if isinstance(child, Element)]
    return not _HEADINGS.isdisjoint(tags) or (cell.size > _LONG and len(tags) > 1)


def _spans(cell: Element) -> tuple[int, int]:
    wide, high = (
        min(int(said), _WIDEST) if said.isdecimal() and said.isascii() else 1
        for said in (cell.get("colspan")[:4], cell.get("rowspan")[:4])
    )
    return max(wide, 1), max(high, 1)


def _below(element: Element, *tags: str) -> Iterator[Element]:
    for child in element.children:
        if isinstance(child, Element):
            if child.tag in tags:
                yield child
            elif child.tag in _ROWS:
                yield from _below(child, *tags)


def _terms(table: Element) -> Iterator[list[Element | None]]:
    term: Element | None = None
    for child in _below(table, "dt", "dd"):
        if child.tag == "dt":
            if term:
                yield [term]
            term = child
        else:
            yield [term, child]
            term = None
    if term:
        yield [term]
