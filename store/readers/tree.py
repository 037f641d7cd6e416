"""A page as a tree of what it shows, measured; as deep at most as reading it needs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from store.readers.links import unscrambled
from store.text.words import words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

DEEPEST = 120
"""Levels of nesting that are kept; what lies deeper hangs on the last of them."""

BLOCKS = words(
    """p h1 h2 h3 h4 h5 h6 blockquote table ul ol dl hr pre article section header footer
    div li dt dd tr td th caption form fieldset legend center address main aside nav figure
    figcaption details summary dir menu hgroup tbody thead tfoot"""
)
_COMMAS = re.compile(r"[,،、，､]")
NO_HEADING = 7
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SAFE = 20_000
_UNSEEN = words(
    """head script style template svg math iframe object embed audio video canvas select
    rt rp option datalist input button textarea map area meta link title progress meter"""
)
_UNSEEN_CLASSES = words(
    """sr-only visually-hidden visuallyhidden screen-reader-text skip-link skip-to-content
    show-for-sr usa-sr-only u-sronly o-visuallyhidden u-visuallyhidden u-visually-hidden
    is-visually-hidden element-invisible aural is-aural assistive-text hide-accessible text-hide"""
)
"""What style sheets of wide use give to words for readers that speak, in small letters."""
_HIDING = re.compile(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all"
    r"|(?:font-size|max-height)\s{0,3}:\s{0,3}0(?!\.?\d)",
    re.I,
)
_LAID = re.compile(r"display\s{0,3}:\s{0,3}(?:block|flex|grid|table)\b", re.I)
_NESTING = re.compile(
    r"<(/?)(?:div|ul|ol|li|dl|dd|dt|section|article|blockquote|center|main|fieldset|details)\b[^>]{0,2000}>?",
    re.I,
)


class Place(StrEnum):
    """Where an element stands to the article: `AROUND` it, it itself (`ARTICLE`), the site's
    (`OUTSIDE`), or with an address or a number that may be a contact's (`BESIDE`); short lines
    about its title are `OVER`, a box with its day is its `HEAD`. What has none of these lies in
    the article or leads it."""

    AROUND = "around"
    ARTICLE = "article"
    OUTSIDE = "outside"
    BESIDE = "beside"
    OVER = "over"
    HEAD = "head"


@dataclass(slots=True)
class Element:
    """`size` counts letters of shown text below it, `linked` those in links to other pages.

    `links` counts such links, `commas` those of every script, `tables` the tables; `top` is the
    highest level of a heading below, and `entitled` says that one gives the page's title. `laid`
    says that its style makes it a block, `parted` that blocks stand below, `concealing` that
    something hidden does. `mass` counts the letters of running text, `prose` weighs those that
    stand near, `best` is the most of it below.
    """

    tag: str
    attributes: dict[str, str | None]
    children: list["Element | str"] = field(default_factory=list)
    hidden: bool = False
    laid: bool = False
    size: int = 0
    linked: int = 0
    links: int = 0
    commas: int = 0
    tables: int = 0
    top: int = NO_HEADING
    entitled: bool = False
    parted: bool = False
    concealing: bool = False
    mass: int = 0
    prose: float = 0.0
    best: float = 0.0
    place: Place | None = None

    def get(self, name: str) -> str:
        """An attribute's value, empty where it is missing or has none."""
        return self.attributes.get(name) or ""

    @property
    def within(self) -> Iterator["Element"]:
        """Its child elements that show something."""
        return (child for child in self.children if isinstance(child, Element) and child.size)

    @property
    def is_block(self) -> bool:
        """It stands on lines of its own."""
        return self.laid or self.tag in BLOCKS or self.tag == "body"


def shown(html: str) -> Element:
    """The body of a page without what it hides, measured.

    Style sheets are not read: what they mean hangs on scripts, states and screens, and on saved
    pages they hide the article more often than anything else.
    """
    from selectolax.lexbor import LexborHTMLParser  # 15 ms to import, for pages only

    parsed = LexborHTMLParser(shallow(html))
    root = Element("body", {})
    if parsed.body is not None:
        _build(parsed.body, root)
    measure(root)
    if root.concealing and _pruned(root, root.size):
        measure(root)
    return root


def shallow(html: str) -> str:
    """`html` without the tags of blocks nested beyond DEEPEST.

    The parser's time grows with the square of their depth.
    """
    if len(html) < _SAFE:
        return html
    depth = 0

    def kept(found: re.Match[str]) -> str:
        nonlocal depth
        if found[1]:
            depth = max(0, depth - 1)
            return found[0] if depth < DEEPEST else ""
        depth += 1
        return found[0] if depth <= DEEPEST else ""

    return _NESTING.sub(kept, html)


def _build(body: "LexborNode", root: Element) -> None:
    stack = [root]
    node = body.child
    while node is not None:
        below = None
        if node.is_text_node:
            stack[-1].children.append(node.text_content or "")
        elif node.is_element_node:
            below = _enter(node, stack)
        if below is not None:
            node = below
            continue
        while node is not None and node.next is None:
            node = node.parent
            if node is None or node.mem_id == body.mem_id:
                return
            stack.pop()
        node = node.next if node is not None else None


def _enter(node: "LexborNode", stack: list[Element]) -> "LexborNode | None":
    """The first node below `node` with its element on the stack, or None where there is nothing."""
    tag = node.tag or ""
    attributes = node.attributes
    if tag in _UNSEEN or _is_for_machines(attributes):
        return None
    element = Element(tag, attributes, hidden=tag == "noscript" or _is_hidden(attributes))
    element.laid = "style" in attributes and bool(_LAID.search(attributes["style"] or ""))
    holder = stack[-1]
    child = node.child
    if len(stack) < DEEPEST or child is None:
        holder.children.append(element)
    else:
        element = holder
    if "data-cfemail" in attributes:
        element.children.append(unscrambled(attributes["data-cfemail"] or ""))
        return None
    if child is not None:
        stack.append(element)
    return child


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    return "hidden" in attributes or bool(_HIDING.search(attributes.get("style") or ""))


def _is_for_machines(attributes: dict[str, str | None]) -> bool:
    classes = attributes.get("class")
    return classes is not None and not _UNSEEN_CLASSES.isdisjoint(classes.lower().split())


def _pruned(element: Element, most: int) -> bool:
    """Takes out what is hidden below `element`; what nearly all of the text is in waits for a
    script to show it."""
    kept = [
        child
        for child in element.children
        if isinstance(child, str) or not child.hidden or child.size * 4 > most * 3
    ]
    pruned = len(kept) < len(element.children)
    element.children = kept
    for child in kept:
        if isinstance(child, Element) and child.concealing:
            pruned = _pruned(child, most) or pruned
    return pruned


def measure(element: Element) -> None:
    """Count what stands below `element`, and below each element of it."""
    element.size = element.linked = element.links = element.commas = element.tables = 0
    element.top, element.parted, element.concealing = NO_HEADING, False, False
    for child in element.children:
        if isinstance(child, str):
            element.size += len(child.strip())
            element.commas += commas_in(child)
        else:
            measure(child)
            _add(element, child)
    if element.tag == "a" and _leads_on(element.get("href").lower()):
        element.linked, element.links = element.size, 1
    if element.tag in HEADINGS and element.size:
        element.top = min(element.top, int(element.tag[1]))


def _leads_on(href: str) -> bool:
    """To another page: no mark in this one, and nobody's number or address."""
    return bool(href) and not href.startswith(("mailto:", "tel:"))


def commas_in(text: str) -> int:
    """Those of every script."""
    return text.count(",") if text.isascii() else len(_COMMAS.findall(text))


def _add(element: Element, child: Element) -> None:
    element.size += child.size
    element.linked += child.linked
    element.links += child.links
    element.commas += child.commas
    element.tables += child.tables + (child.tag == "table")
    element.top = min(element.top, child.top)
    element.parted = element.parted or child.parted or child.is_block
    element.concealing = element.concealing or child.hidden or child.concealing


def text_of(element: Element) -> str:
    """All text below `element` as it stands in the markup."""
    if element.tag == "br":
        return "\n"
    return "".join(
        child if isinstance(child, str) else text_of(child) for child in element.children
    )
