"""Which releases are being put in or taken out just now, so that a kill can be cleared up."""

from collections.abc import Collection
from itertools import count, groupby
from pathlib import Path

import msgspec
from msgspec import Struct

from store.archive.files import MALFORMED, explained, read_whole, write_whole


class Unfinished(Struct, frozen=True):
    """`ids` are first and last of each unbroken row; of these alone originals may stand alone."""

    ids: tuple[tuple[int, int], ...] = ()

    def __contains__(self, id: int) -> bool:
        return any(first <= id <= last for first, last in self.ids)

    def touches(self, first: int, last: int) -> bool:
        """Whether any id from `first` to `last` is among them."""
        return any(low <= last and first <= high for low, high in self.ids)


def note(path: Path, ids: Collection[int]) -> None:
    """Write down, before the first change, which releases it is about; raises ArchiveError."""
    write_whole(path, msgspec.json.encode(Unfinished(_rows(ids))) + b"\n")


def noted(path: Path) -> Unfinished:
    """What is written down in `path`; nothing if all is finished."""
    whole = read_whole(path)
    try:
        return msgspec.json.decode(whole[0], type=Unfinished) if whole else Unfinished()
    except MALFORMED:
        return Unfinished()


def cross_out(path: Path) -> None:
    """Say that all is finished; raises ArchiveError."""
    with explained("remove", path):
        path.unlink(missing_ok=True)


def _rows(ids: Collection[int]) -> tuple[tuple[int, int], ...]:
    steps = count()
    rows = (tuple(row) for _, row in groupby(sorted(ids), lambda n: n - next(steps)))
    return tuple((row[0], row[-1]) for row in rows)
