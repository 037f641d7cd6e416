"""Lines that all stand apart by an empty line, as paragraphs of a page do, brought together."""

from collections.abc import Sequence

import msgspec

from store.parse.page.page import Page
from store.parse.page.strips import Strip

_FEWEST = 4
_LEADING = 3
_ONE_EMPTY_LINE = 2


def closed_up(strips: Sequence[Strip], page: Page) -> list[Strip]:
    """The strips of an area; an empty line between most of them parts nothing."""
    first = next((i for i, strip in enumerate(strips) if page.fact_count(strip)), len(strips))
    first = max(0, first - _LEADING)
    apart = [i for i in range(first + 1, len(strips)) if _is_apart(strips, i, page)]
    inside = sum(strip.gap < 2 for strip in strips[first + 1 :])
    if len(apart) < _FEWEST or len(apart) * 3 < inside * 2:
        return list(strips)
    closed = set(apart)
    return [
        msgspec.structs.replace(strip, gap=0) if i in closed else strip
        for i, strip in enumerate(strips)
    ]


def _is_apart(strips: Sequence[Strip], i: int, page: Page) -> bool:
    between = page.text.count("\n", strips[i - 1].end, strips[i].start)
    return strips[i].gap == 1 and between == _ONE_EMPTY_LINE
