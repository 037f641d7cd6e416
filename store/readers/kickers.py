"""Words that a page sets over its headline in the same heading: they get a line of their own."""

import re
from collections.abc import Sequence
from itertools import dropwhile

from store.readers.names import is_kicker
from store.readers.tree import HEADINGS, NO_HEADING, Element, measure, text_of
from store.text.letters import letters

_LEAST = 8  # letters, of a headline
_JOINT = re.compile(r"^\s*[:|–—-](?:\s+|$)")


def part_kickers(page: Element, titles: Sequence[str]) -> None:
    """Put what stands first in a heading above it, where its name says that it is over the
    headline, or one of `titles` begins with the rest and lacks it."""
    folds = [fold for title in titles if len(fold := letters(title)) >= _LEAST]
    if _part(page, folds):
        measure(page)


def _part(element: Element, folds: Sequence[str]) -> bool:
    if element.top == NO_HEADING:
        return False
    parted, children = False, list[Element | str]()
    for child in element.children:
        if isinstance(child, Element):
            kicker = _kicker(child, folds) if child.tag in HEADINGS else None
            if kicker is None:
                parted = _part(child, folds) or parted
            else:
                child.children = _behind(kicker, child.children)
                children.append(Element("div", {}, [kicker]))
                parted = True
        children.append(child)
    element.children = children
    return parted


def _behind(kicker: Element, children: Sequence[Element | str]) -> list[Element | str]:
    """The headline."""
    return _unjoined([*dropwhile(lambda one: one is kicker or _is_blank(one), children)])


def _unjoined(children: list[Element | str]) -> list[Element | str]:
    """Without the sign that joined a headline to its kicker."""
    first = children[0] if children else ""
    if isinstance(first, Element):
        first.children = _unjoined(first.children)
        return children
    return [_JOINT.sub("", first), *children[1:]]


def _is_blank(one: Element | str) -> bool:
    return isinstance(one, str) and not one.strip()


def _kicker(heading: Element, folds: Sequence[str]) -> Element | None:
    shown = [one for one in heading.children if not _is_blank(one)]
    first = shown[0] if len(shown) > 1 else None
    if not isinstance(first, Element) or first.tag == "br" or not first.size:
        return None
    said = letters(text_of(first))
    rest = letters("".join(one if isinstance(one, str) else text_of(one) for one in shown[1:]))
    if not said or len(rest) < _LEAST:
        return None
    if is_kicker(first):
        return first
    titled = any(fold.startswith(rest) and len(rest) * 2 >= len(fold) for fold in folds)
    return first if titled and not any(said + rest in fold for fold in folds) else None
