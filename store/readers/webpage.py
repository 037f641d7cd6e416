"""A page's markup to the text that a visitor sees, with what its stretches were."""

from collections.abc import Sequence

from msgspec import Struct

from store.model.document import Part, PartKind
from store.readers.article import find_article
from store.readers.cleaning import clean
from store.readers.composer import Composer
from store.readers.grid import is_grid, rows_of
from store.readers.headings import entitle
from store.readers.kickers import part_kickers
from store.readers.links import hidden_address, is_scrambled
from store.readers.names import is_lead
from store.readers.regions import beside, holds_picture, region
from store.readers.surroundings import set_places
from store.readers.tree import Element, Place, shown, text_of
from store.text.words import words

_SPACED = words(
    "p h1 h2 h3 h4 h5 h6 blockquote table ul ol dl hr pre article section header footer"
)
_PICTURED = frozenset({"@", "(at)", "[at]", ".", "(dot)"})
_KINDS = {f"h{level}": PartKind.HEADING for level in range(1, 7)} | {
    "li": PartKind.ITEM,
    "blockquote": PartKind.QUOTE,
}
_WHOLE = (PartKind.CHROME, PartKind.ASIDE, PartKind.LEAD, PartKind.OVER, PartKind.CAPTION)
_SHORTEST_VALUE = 3
_UNSIGHTED = words("br img wbr sup sub")
_LEADING = words("p div ul h2 h3 h4 h5 section")


class Page(Struct, frozen=True):
    """The shown text of a page and its parts; `article` counts the letters of its article."""

    text: str
    parts: tuple[Part, ...]
    article: int = 0

    @property
    def headings(self) -> tuple[str, ...]:
        """Those of the first level, each on one line."""
        spans = (part.span for part in self.parts if part.level == 1)
        return tuple(" ".join(self.text[span.start : span.end].split()) for span in spans)


def render(html: str, titles: Sequence[str] = ()) -> Page:
    """The text of a page, block by block; `titles` are what it gives as its own. Total."""
    page = shown(html)
    part_kickers(page, titles)
    entitle(page, titles)
    path = find_article(page)
    if path:
        set_places(path)
    composer = Composer()
    _Walk(composer, page).show(page, False)
    return Page(composer.text, tuple(composer.parts), path[-1].mass if path else 0)


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
            elif child.is_block:
                self._block(child, inside)
            else:
                self._inline(child, inside, element)

    def _inline(self, element: Element, inside: bool, holder: Element) -> None:
        """Links that stand loose about the article lead about the site."""
        start = self.composer.mark()
        href = element.get("href") if element.tag == "a" else ""
        address = hidden_address(href, text_of(element)) if href else None
        if address and is_scrambled(href, text_of(element)):
            self.composer.say(address)
        else:
            self.show(element, inside)
            self.composer.say(f" ({address})" if address else "")
        if holder.place is Place.AROUND and element.size == element.linked:
            self.composer.part(start, PartKind.CHROME)

    def _part_from(self, before: Element, element: Element, listed: bool) -> None:
        """Two values that run together in the markup stand apart on the page: two classes of
        them, or two that stand in an element without words of its own (`listed`)."""
        kinds = before.get("class"), element.get("class")
        classed = all(kinds) and kinds[0] != kinds[1]
        if not (classed or listed) or element.is_block or before.tag in _UNSIGHTED:
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
        led = tag in _LEADING and is_lead(element) and not holds_picture(element)
        lead = PartKind.LEAD if led else None
        kind = region(element, self.page, inside) or lead or _KINDS.get(tag)
        start = composer.mark() if kind else 0
        if tag == "pre":
            composer.put(clean(text_of(element)))
        elif tag in ("table", "dl"):
            self._table(element, inside)
        else:
            self.show(element, inside)
        if kind in _WHOLE or (kind and not element.tables):
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
        kinds = region(cell, self.page, inside), beside(cell, row)
        kind = PartKind.CHROME if PartKind.CHROME in kinds else kinds[0] or kinds[1]
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
