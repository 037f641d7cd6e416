"""An import run, so that it can be undone."""

import datetime
from collections.abc import Iterator

from msgspec import Struct


class ImportRun(Struct, frozen=True):
    """`ids` are first and last of each unbroken row of releases; times are aware, in UTC.

    `kept` are those of them whose originals were kept, None where that is not on record. Run 0
    gathers releases that came by no import. From `untaught` on its releases teach nothing.
    """

    id: int
    started: datetime.datetime | None = None
    sources: tuple[str, ...] = ()
    ids: tuple[tuple[int, int], ...] = ()
    undone: datetime.datetime | None = None
    kept: tuple[tuple[int, int], ...] | None = None
    untaught: datetime.datetime | None = None

    def releases(self) -> Iterator[int]:
        """Every id that was given in this run, also of releases removed since."""
        for first, last in self.ids:
            yield from range(first, last + 1)
