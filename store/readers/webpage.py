"""A page's markup to the text that a visitor sees, with what its stretches were."""

import re

from msgspec import Struct

from store.model.document import Part, PartKind
from store.readers.cleaning import clean
from store.readers.composer import Composer
from store.readers.grid import is_grid, rows_of
from store.readers.links import hidden_address
from store.readers.regions import beside, is_lead, region
from store.readers.tree import Element, shown, text_of
from store.text.words import words

_SPACED = words(
    "p h1 h2 h3 h4 h5 h6 blockquote table ul ol dl hr pre article section header footer"
)
_PICTURED = frozenset({"@", "(at)", "[at]", ".", "(dot)"})
_BLOCKS = _SPACED | words(
    """div li dt dd tr td th caption form fieldset legend center address main aside nav figure
    figcaption details summary dir menu hgroup tbody thead tfoot"""
)
_KINDS = {f"h{level}": PartKind.HEADING for level in range(1, 7)} | {
    "li": PartKind.ITEM,
    "blockquote": PartKind.QUOTE,
}
_SHORTEST_VALUE = 3
_UNSIGHTED = words("br img wbr sup sub")
_LEADING = words("p div ul h2 h3 h4 h5 section")
_STYLE = re.compile(r"<style[^>]{0,300}>([^<]{0,200000})", re.I)


class Page(Struct, frozen=True):
    """The shown text of a page and its parts."""

    text: str
    parts: tuple[Part, ...]

    @property
    def headings(self) -> tuple[str, ...]:
        """Those of the first level, each on one line."""
        spans = (part.span for part in self.parts if part.level == 1)
        return tuple(" ".join(self.text[span.start : span.end].split()) for span in spans)


def render(html: str) -> Page:
    """The text of a page, block by block; total on any markup."""
    page = shown(html, "}".join(_STYLE.findall(html)))
    composer = Composer()
    _Walk(composer, page).show(page, False)
    return Page(composer.text, tuple(composer.parts))


def _sign(picture: Element) -> str:
    """The at sign or the dot of an address that robots shall not read."""
    words = picture.get("alt").strip()
    return words if words.lower() in _PICTURED else ""


class _Walk:
    """Puts a page's elements into a composer; `page` is what their weight is measured by."""

    def __init__(self, composer: Composer, page: Element) -> None:
        self.composer = composer
        self.page = page

    def show(self, element: Element, inside: bool) -> None:
        """Everything below `element`; `inside` says whether an article or main part is around."""
        inside = inside or element.tag in ("article", "main")
        before: str | Element = ""
        listed = not any(isinstance(c, str) and not c.isspace() for c in element.children)
        for child in element.children:
            if isinstance(before, Element) and isinstance(child, Element):
                self._part_from(before, child, listed)
            before = child
            if isinstance(child, str):
                self.composer.say(child)
            elif child.tag == "br":
                self.composer.end_line()
            elif child.tag == "img":
                self.composer.say(_sign(child))
            elif child.tag in _BLOCKS:
                self._block(child, inside)
            else:
                self.show(child, inside)
                if child.tag == "a" and (
                    address := hidden_address(child.get("href"), text_of(child))
                ):
                    self.composer.say(f" ({address})")

    def _part_from(self, before: Element, element: Element, listed: bool) -> None:
        """Two values that run together in the markup stand apart on the page: two classes of
        them, or two that stand in an element without words of its own (`listed`)."""
        kinds = before.get("class"), element.get("class")
        classed = all(kinds) and kinds[0] != kinds[1]
        if not (classed or listed) or element.tag in _BLOCKS or before.tag in _UNSIGHTED:
            return
        left, right = text_of(before).strip(), text_of(element).strip()
        if len(left) < _SHORTEST_VALUE or not right or element.tag in _UNSIGHTED:
            return
        if right[0].isdigit() or right[0] in "+(":
            if classed or left[-1].isalpha():
                self.composer.say(" ")
        elif right[0].isupper() or left[-1].isdigit() or (listed and "@" in right):
            self.composer.line()

    def _block(self, element: Element, inside: bool) -> None:
        composer, tag = self.composer, element.tag
        composer.line(tag in _SPACED)
        lead = PartKind.LEAD if tag in _LEADING and is_lead(element) else None
        kind = region(element, self.page, inside) or lead or _KINDS.get(tag)
        start = composer.mark() if kind else 0
        if tag == "pre":
            composer.put(clean(text_of(element)))
        elif tag in ("table", "dl"):
            self._table(element, inside)
        else:
            self.show(element, inside)
        if kind in (PartKind.CHROME, PartKind.ASIDE, PartKind.LEAD) or (
            kind and not element.tables
        ):
            composer.part(start, kind, int(tag[1]) if kind is PartKind.HEADING else 0)
        composer.line(tag in _SPACED)

    def _table(self, table: Element, inside: bool) -> None:
        rows = rows_of(table)
        for child in table.children:
            if isinstance(child, Element) and child.tag == "caption":
                self._block(child, inside)
        if is_grid(table, rows):
            self._grid(rows, inside)
            return
        for row in rows:
            for cell in row:
                if cell:
                    self._place(cell, row, inside)

    def _place(self, cell: Element, row: list[Element | None], inside: bool) -> None:
        """A cell of a table that only places the blocks of a page."""
        self.composer.line(True)
        kind = region(cell, self.page, inside) or beside(cell, row)
        start = self.composer.mark()
        self.show(cell, inside)
        if kind:
            self.composer.part(start, kind)
        self.composer.line(True)

    def _grid(self, rows: list[list[Element | None]], inside: bool) -> None:
        start, spans = self.composer.mark(), []
        for row in rows:
            cells = [self._cell(cell, inside) for cell in row]
            if any(cells):
                self.composer.line()
                spans.append(self.composer.row(cells))
        self.composer.table(start, tuple(spans))

    def _cell(self, cell: Element | None, inside: bool) -> str:
        composer = Composer()
        if cell:
            _Walk(composer, self.page).show(cell, inside)
        return composer.text
