"""What stands about a page's article and in it without being of it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from store.readers.links import hidden_address
from store.readers.names import is_banner, is_furniture, is_lead
from store.readers.tree import HEADINGS, NO_HEADING, Element, Place, text_of

_DATED = re.compile(r"(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d\d")
_ADDRESSED = re.compile(
    r"[\w.+-]@[\w-]"
    r"|(?<![\d./-])(?!\d{1,2}[./-]\d{1,2}[./-]\d\d|(?:19|20)\d\d[./-]\d)\+?\(?\d[\d() /.-]{6,}\d"
)
_SENTENCE = re.compile(r"[^\W\d][.!?](?:\s|$)|[。！？]")
_LINE, _FEW_LINES, _CARDS = 100, 300, 600  # letters
_LISTS = ("ul", "ol", "dl", "table")
_BOXES = (*_LISTS, "div", "section", "aside", "nav", "footer", "header", "form")
_SOME_TEXT = 250  # letters of running text; a box of links has less
_LIKE, _LEAST = 5.5, 10.0  # weight of what goes on with the article, in a block like it or not
_NEAR, _FAR = 0.2, 0.3  # of the article's own weight


def set_places(path: Sequence[Element]) -> None:
    """Say of what stands on, beside and below the `path` to an article which place it has."""
    page, article = path[0], path[-1]
    titled = False
    for holder, kept in pairwise(path):
        holder.place = Place.AROUND
        before, heading = True, _heading_over(holder, kept)
        for child in holder.within:
            if child is kept:
                before = False
            elif before and (child is heading or _leads(child, page, titled)):
                titled = titled or child.entitled or child.top == page.top
                _set_over(child, titled or not page.entitled)
                if not child.links and _is_dated(child):
                    child.place = child.place or Place.HEAD
            elif not _goes_on(child, kept, article) and (before or not _follows(child)):
                _put_out(child)
    article.place = Place.ARTICLE
    if article.entitled or article.top == 1:
        _open(article)
    _sweep(article, article)


def _put_out(element: Element) -> None:
    """It is the site's, but for the smallest box with an address or a number in it."""
    if not _is_addressed(element):
        element.place = Place.OUTSIDE
    elif element.size <= _CARDS or not element.parted:
        element.place = Place.BESIDE
    else:
        for child in element.within:
            _put_out(child)


def _heading_over(holder: Element, kept: Element) -> Element | None:
    """The heading right over what is kept."""
    last = None
    for child in holder.within:
        if child is kept:
            break
        last = child
    return last if last and last.tag in HEADINGS else None


def _leads(element: Element, page: Element, titled: bool) -> bool:
    """It is of the head of the article that follows: its title, a day, a few words.

    Sentences are so only where the title (`titled`) stands above them.
    """
    if element.entitled:
        return True
    headed = element.top < NO_HEADING
    if page.entitled or not headed:
        untitled = page.top < NO_HEADING and not titled
        other = page.entitled and element.top == page.top
        if untitled and (other or _tells(element)):
            return False
        if headed and element.linked * 3 > element.size:
            return False
    elif element.top == page.top:
        return True
    if element.size > _FEW_LINES or element.links > 3:
        return False
    dated = element.size < _LINE and element.linked * 2 <= element.size and _is_dated(element)
    return headed or not element.links or dated


def _follows(element: Element) -> bool:
    """It is a contact, or a day, below the article."""
    if is_furniture(element) or element.links > 1 or element.size > _CARDS:
        return False
    return _is_addressed(element) or (element.size < _LINE and _is_dated(element))


def _goes_on(element: Element, kept: Element, article: Element) -> bool:
    """It is more of the `article` that is or is in `kept`."""
    if element.linked * 3 > element.size or is_furniture(element):
        return False
    if element.tag == "article" and (kept.tag == "article" or kept.top == 1):
        return False
    near = kept is article
    if element.tag == "p" and (element.size > _LINE or (near and not element.links)):
        return True
    if element.tag == kept.tag and element.get("class") == kept.get("class") != "":
        return element.best >= _LIKE
    return element.best >= max(_LEAST, article.best * (_NEAR if near else _FAR))


def _set_over(element: Element, titled: bool) -> None:
    """The short lines beside a title are over the article, as are headings before it."""
    if element.tag in HEADINGS:
        element.place = None if titled or element.entitled else Place.OVER
    elif _is_line(element):
        if _is_dated(element) or not _is_named(element):
            element.place = Place.OVER
    else:
        for child in element.within:
            _set_over(child, titled)


def _open(element: Element, titled: bool = False) -> bool | None:
    """Set what stands over the first paragraph of an article that holds its title.

    None once that paragraph is met, else whether the title (`titled`) has been.
    """
    for child in element.within:
        if child.tag in HEADINGS:
            titled = titled or child.entitled or child.top == 1
        elif child.parted and not _is_line(child):
            below = _open(child, titled)
            if below is None:
                return None
            titled = below
        elif not _is_line(child):
            return None
        elif _is_dated(child) or not (titled or child.links or _is_named(child)):
            child.place = Place.OVER
    return titled


def _tells(element: Element) -> bool:
    return _SENTENCE.search(text_of(element)) is not None


def _is_line(element: Element) -> bool:
    """It is short, and neither a title nor a sentence, nor a table, which tells by its cells."""
    short = element.is_block and element.size < _LINE and element.top == NO_HEADING
    if element.tables or element.tag in ("table", "dl"):
        return False
    return short and not is_lead(element) and not _tells(element)


def _is_named(element: Element) -> bool:
    return is_furniture(element) or is_banner(element)


def _is_addressed(element: Element) -> bool:
    """With a number or an address, though only a link may give it: "Call", "Write to us"."""
    return _ADDRESSED.search(text_of(element)) is not None or _leads_to_somebody(element)


def _leads_to_somebody(element: Element) -> bool:
    if element.tag == "a":
        return hidden_address(element.get("href"), text_of(element)) is not None
    return any(map(_leads_to_somebody, element.within))


def _is_dated(element: Element) -> bool:
    return _DATED.search(text_of(element)) is not None


def _sweep(element: Element, article: Element) -> None:
    """Put out the boxes in an article that are named so or hold little but links, and rows of
    paragraphs that are links."""
    row: list[Element] = []
    for child in element.within:
        if child.tag == "p" and child.linked == child.size:
            row.append(child)
            continue
        _put_out_row(row)
        row = []
        if child.place is None and not _sweep_box(child, article) and child.parted:
            _sweep(child, article)
    _put_out_row(row)


def _sweep_box(box: Element, article: Element) -> bool:
    """Whether `box` is put out; a card in it is not, whatever its name is."""
    if box.tag not in _BOXES or box.top == 1 or box.entitled:
        return False
    named, small = is_furniture(box), box.mass * 4 < article.mass
    if small and (named or _is_of_links(box)):
        _put_out(box)
    elif named and box.size <= _CARDS and _is_addressed(box):
        box.place = Place.BESIDE
    else:
        return False
    return True


def _put_out_row(row: Sequence[Element]) -> None:
    if len(row) > 1:
        for element in row:
            element.place = Place.OUTSIDE


def _is_of_links(element: Element) -> bool:
    share = 2 if element.tag in _LISTS else 3
    return element.linked * share > element.size and element.mass < _SOME_TEXT
