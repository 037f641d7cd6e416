"""Which parts of a page belong to the site and which stand beside the release."""

from collections.abc import Sequence

from store.model.document import PartKind
from store.readers.names import BESIDE, CAPTIONS, CONSENT, FOOT, is_banner, is_site, names_of
from store.readers.tree import NO_HEADING, Element, Place
from store.text.words import words

_LONG = 80
_LONGEST_CAPTION = 400
_SET_OFF = words("blockquote pre ul ol dl")
_ROLES = {
    "navigation": PartKind.CHROME,
    "contentinfo": PartKind.CHROME,
    "dialog": PartKind.CHROME,
    "alertdialog": PartKind.CHROME,
    "search": PartKind.CHROME,
    "banner": PartKind.CHROME,
    "complementary": PartKind.ASIDE,
}
_TAGS = {
    "nav": PartKind.CHROME,
    "footer": PartKind.CHROME,
    "header": PartKind.CHROME,
    "aside": PartKind.ASIDE,
    "figcaption": PartKind.CAPTION,
    "figure": PartKind.CAPTION,
}
_HOLDERS = words(
    "div section aside header footer nav ul ol dl table td th p form center span fieldset"
)
_OF_RELEASE = (Place.AROUND, Place.ARTICLE, Place.HEAD)
_PLACES = {
    Place.OUTSIDE: PartKind.CHROME,
    Place.BESIDE: PartKind.ASIDE,
    Place.OVER: PartKind.OVER,
}


def region(element: Element, page: Element, inside: bool) -> PartKind | None:
    """CHROME, ASIDE or OVER where `element` is such a part of `page`.

    `inside` says whether an article or the main part is around it. Its place to the article says
    it first; then tag, role, class and id are asked, of what is not most of the page.
    """
    if element.entitled or element.place in _OF_RELEASE:
        return None
    placed = _PLACES.get(element.place) if element.place else None
    if placed in (PartKind.CHROME, PartKind.OVER) or not (
        element.tag in _HOLDERS or element.tag in _TAGS
    ):
        return placed
    if placed is PartKind.ASIDE and not _is_foot(element):
        return placed
    kind = _said(element, inside)
    if (
        kind is PartKind.CHROME
        and element.tag not in ("nav", "footer")
        and _holds_release(element, page)
    ):
        kind = None
    if kind is not PartKind.CHROME and _is_menu(element) and not _holds_release(element, page):
        kind = PartKind.CHROME
    return kind if kind is PartKind.CHROME else placed or kind


def is_picture(element: Element) -> bool:
    """Whether it is a figure with a few words to what it shows: no table, and no text set off."""
    return (
        element.tag == "figure"
        and element.size < _LONGEST_CAPTION
        and element.top == NO_HEADING
        and not element.tables
        and all(child.tag not in _SET_OFF for child in element.within)
    )


def holds_picture(element: Element) -> bool:
    """Whether a figure with words to it stands somewhere below."""
    return any(is_picture(child) or holds_picture(child) for child in element.within)


def beside(cell: Element, row: Sequence[Element | None]) -> PartKind | None:
    """ASIDE, or CHROME for a menu, where a layout table's cell stands beside a far longer one."""
    longest = max(other.size for other in row if other)
    if cell.size * 2 >= longest or longest < _LONG or cell.top == 1:
        return None
    return PartKind.CHROME if cell.links >= 4 and cell.linked * 5 > cell.size else PartKind.ASIDE


def _is_foot(element: Element) -> bool:
    """The site's own address stands there."""
    return element.tag in ("nav", "footer") or not names_of(element).isdisjoint(FOOT | CONSENT)


def _said(element: Element, inside: bool) -> PartKind | None:
    """What tag, role, class and id say of themselves."""
    kind = _ROLES.get(element.get("role").lower()) or _TAGS.get(element.tag)
    if kind is None or (element.tag == "figure" and not is_picture(element)):
        kind = _named(element, inside)
    if inside and kind is PartKind.CHROME:
        if element.tag == "header":
            return None
        if element.tag == "footer" or "footer" in names_of(element):
            return PartKind.ASIDE
    return kind


def _holds_release(element: Element, page: Element) -> bool:
    return element.size * 2 > page.size or (element.top == 1 and element.size * 5 > page.size)


def _is_menu(element: Element) -> bool:
    return element.links >= 2 and element.linked * 20 > element.size * 11


def _named(element: Element, inside: bool) -> PartKind | None:
    names = names_of(element)
    if is_site(element, names):
        return PartKind.CHROME
    if names & CAPTIONS and element.top == NO_HEADING:
        return PartKind.CAPTION
    if names & BESIDE:
        return PartKind.ASIDE
    return PartKind.CHROME if not inside and is_banner(element) else None
