"""Ids that follow one another, as first and last of each unbroken row; pure."""

from collections.abc import Iterable
from itertools import count, groupby

Rows = tuple[tuple[int, int], ...]


def rows(ids: Iterable[int]) -> Rows:
    """The rows that these ids make."""
    steps = count()
    parts = (tuple(part) for _, part in groupby(sorted(ids), lambda n: n - next(steps)))
    return tuple((part[0], part[-1]) for part in parts)


def joined(before: Rows, after: Rows) -> Rows:
    """Both, where `after` are all higher; a row that goes on is one."""
    if before and after and before[-1][1] + 1 == after[0][0]:
        return (*before[:-1], (before[-1][0], after[0][1]), *after[1:])
    return (*before, *after)


def within(rows: Rows, first: int, last: int) -> frozenset[int]:
    """Those ids of the rows that lie from `first` to `last`."""
    return frozenset(
        id
        for low, high in rows
        if low <= last and first <= high
        for id in range(max(low, first), min(high, last) + 1)
    )


def without(rows: Rows, ids: Iterable[int]) -> Rows:
    """The rows with gaps where these ids are."""
    for id in ids:
        rows = tuple(part for row in rows for part in _parted(row, id))
    return rows


def _parted(row: tuple[int, int], id: int) -> Rows:
    low, high = row
    if not low <= id <= high:
        return (row,)
    return tuple((a, b) for a, b in ((low, id - 1), (id + 1, high)) if a <= b)
