"""A page as a tree of what it shows, measured; as deep at most as reading it needs."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from store.readers.links import unscrambled
from store.text.words import words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

DEEPEST = 120
"""Levels of nesting that are kept; what lies deeper hangs on the last of them."""

_SAFE = 20_000
_UNSEEN = words(
    """head script style noscript template svg math iframe object embed audio video canvas select
    option datalist input button textarea map area meta link title progress meter"""
)
_UNSEEN_CLASSES = words(
    "sr-only visually-hidden visuallyhidden screen-reader-text skip-link skip-to-content"
)
_HIDING = re.compile(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all"
    r"|(?:font-size|max-height)\s{0,3}:\s{0,3}0(?!\.?\d)",
    re.I,
)
_HIDDEN_CLASS = re.compile(r"\.([A-Za-z_][\w-]{0,80})\s*$")
_NESTING = re.compile(
    r"<(/?)(?:div|ul|ol|li|dl|dd|dt|section|article|blockquote|center|main|fieldset|details)\b[^>]{0,2000}>?",
    re.I,
)


@dataclass(slots=True)
class Element:
    """`size` counts letters of shown text below it, `linked` those in links to other pages.

    `links` counts such links; `titled` is whether a first-level heading stands below, `tables`
    how many tables do.
    """

    tag: str
    attributes: dict[str, str | None]
    children: list["Element | str"] = field(default_factory=list)
    size: int = 0
    linked: int = 0
    links: int = 0
    titled: bool = False
    tables: int = 0

    def get(self, name: str) -> str:
        """An attribute's value, empty where it is missing or has none."""
        return self.attributes.get(name) or ""


def shown(html: str, styles: str = "") -> Element:
    """The body of a page without what it hides; `styles` are its style sheets."""
    from selectolax.lexbor import LexborHTMLParser  # 15 ms to import, for pages only

    parsed = LexborHTMLParser(shallow(html))
    root = Element("body", {})
    if parsed.body is not None:
        _build(parsed.body, root, _hidden_classes(styles))
    _measure(root)
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


def _build(body: "LexborNode", root: Element, hidden: frozenset[str]) -> None:
    stack = [root]
    node = body.child
    while node is not None:
        below = None
        if node.is_text_node:
            stack[-1].children.append(node.text_content or "")
        elif node.is_element_node:
            below = _enter(node, stack, hidden)
        if below is not None:
            node = below
            continue
        while node is not None and node.next is None:
            node = node.parent
            if node is None or node.mem_id == body.mem_id:
                return
            stack.pop()
        node = node.next if node is not None else None


def _enter(node: "LexborNode", stack: list[Element], hidden: frozenset[str]) -> "LexborNode | None":
    """The first node below `node` with its element on the stack, or None where there is nothing."""
    tag = node.tag or ""
    attributes = node.attributes
    if tag in _UNSEEN or _is_hidden(attributes, hidden):
        return None
    element = Element(tag, attributes)
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


def _is_hidden(attributes: dict[str, str | None], hidden: frozenset[str]) -> bool:
    if not attributes:
        return False
    if "hidden" in attributes or _HIDING.search(attributes.get("style") or ""):
        return True
    classes = attributes.get("class")
    return classes is not None and not (hidden | _UNSEEN_CLASSES).isdisjoint(classes.split())


def _hidden_classes(styles: str) -> frozenset[str]:
    names = set()
    for rule in styles.split("}")[:2000]:
        selectors, _, body = rule.rpartition("{")
        if "@media" in rule or not _HIDING.search(body):
            continue
        for selector in selectors.split(","):
            found = _HIDDEN_CLASS.search(selector[-100:])
            if found:
                names.add(found[1])
    return frozenset(names)


def _measure(element: Element) -> None:
    for child in element.children:
        if isinstance(child, str):
            element.size += len(child.strip())
            continue
        _measure(child)
        element.size += child.size
        element.linked += child.linked
        element.links += child.links
        element.titled = element.titled or child.titled
        element.tables += child.tables + (child.tag == "table")
    if element.tag == "a" and not element.get("href").lower().startswith(("mailto:", "tel:")):
        element.linked, element.links = element.size, 1
    element.titled = element.titled or element.tag == "h1"


def text_of(element: Element) -> str:
    """All text below `element` as it stands in the markup."""
    if element.tag == "br":
        return "\n"
    return "".join(
        child if isinstance(child, str) else text_of(child) for child in element.children
    )
