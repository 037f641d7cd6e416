"""Words that a page sets around its headline in the same heading: they get a line of their own."""

import re
from collections.abc import Sequence
from itertools import dropwhile

from store.readers.names import is_kicker
from store.readers.tree import HEADINGS, NO_HEADING, Element, measure, text_of
from store.text.letters import letters
from store.text.words import words

_LEAST = 8  # letters, of a headline
_STRESSED = words("a abbr b cite em i mark q strong sub sup u")  # within a headline
_CUT = ("…", "...")
_JOINT = re.compile(r"^\s*[:|–—-](?:\s+|$)")


def part_kickers(page: Element, titles: Sequence[str]) -> None:
    """Put what stands first in a heading above it, where its name says that it is over the
    headline, or one of `titles` begins with the rest and lacks it; and what stands last below."""
    whole = (title for title in titles if not title.rstrip().endswith(_CUT))
    folds = [fold for title in whole if len(fold := letters(title)) >= _LEAST]
    if _part(page, folds):
        measure(page)


def _part(element: Element, folds: Sequence[str]) -> bool:
    if element.top == NO_HEADING:
        return False
    parted, children = False, list[Element | str]()
    for child in element.children:
        around = [child]
        if isinstance(child, Element):
            if child.tag in HEADINGS:
                around = _around(child, folds)
            else:
                parted = _part(child, folds) or parted
        parted = parted or len(around) > 1
        children += around
    element.children = children
    return parted


def _around(heading: Element, folds: Sequence[str]) -> list[Element | str]:
    """The heading between what stands first and last in it, where that is no part of it."""
    above, below = list[Element | str](), list[Element | str]()
    kicker = _kicker(heading, folds)
    if kicker is not None:
        heading.children = _behind(kicker, heading.children)
        above = [Element("div", {}, [kicker])]
    tail = _tail(heading, folds)
    if tail is not None:
        heading.children = [one for one in heading.children if one is not tail]
        below = [Element("div", tail.attributes, [tail])]
    return [*above, heading, *below]


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
    said, rest = _letters(shown[:1]), _letters(shown[1:])
    if not said or len(rest) < _LEAST:
        return None
    return first if is_kicker(first) or _is_title(rest, said + rest, folds) else None


def _tail(heading: Element, folds: Sequence[str]) -> Element | None:
    shown = [one for one in heading.children if not _is_blank(one)]
    last = shown[-1] if len(shown) > 1 else None
    if not isinstance(last, Element) or last.tag in ("br", *_STRESSED) or not last.size:
        return None
    said, whole = _letters(shown[:-1]), _letters(shown)
    return last if len(said) >= _LEAST and _is_title(said, whole, folds) else None


def _is_title(said: str, whole: str, folds: Sequence[str]) -> bool:
    """One of a page's titles begins with what is `said`, and none has the `whole` heading."""
    titled = any(fold.startswith(said) and len(said) * 2 >= len(fold) for fold in folds)
    return titled and not any(whole in fold for fold in folds)


def _letters(shown: Sequence[Element | str]) -> str:
    return letters("".join(one if isinstance(one, str) else text_of(one) for one in shown))
