"""What an archive knows of its releases beside what stands on them."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from store.archive.rows import Rows
from store.model.marks import Marks


def _no_marks() -> Mapping[int, Marks]:
    return {}


def _no_originals() -> Rows:
    return ()


class Beside(Struct, frozen=True):
    """By id the marks of the marked, and the ids of those whose originals were kept.

    Both are asked for only where a query needs them.
    """

    marks: Callable[[], Mapping[int, Marks]] = _no_marks
    originals: Callable[[], Rows] = _no_originals


NOTHING = Beside()
