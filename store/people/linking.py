"""Things that are one because a chain of links joins them."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from itertools import pairwise


def linked(count: int, links: Iterable[Sequence[int]]) -> list[list[int]]:
    """The numbers below `count` in groups: all of one link, and of links that share a number."""
    roots = list(range(count))

    def root(number: int) -> int:
        while roots[number] != number:
            roots[number] = number = roots[roots[number]]
        return number

    for link in links:
        for one, other in pairwise(link):
            roots[root(one)] = root(other)
    groups = defaultdict(list)
    for number in range(count):
        groups[root(number)].append(number)
    return list(groups.values())


def sharing(marks: Iterable[Iterable[Hashable]]) -> dict[Hashable, list[int]]:
    """For each mark the numbers of those that bear it, as often as they do."""
    bearers = defaultdict(list)
    for number, borne in enumerate(marks):
        for mark in borne:
            bearers[mark].append(number)
    return bearers
