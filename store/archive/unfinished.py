"""Which releases are being put in or taken out just now, so that a kill can be cleared up."""

from collections.abc import Collection
from pathlib import Path

import msgspec
from msgspec import Struct

from store.archive.files import MALFORMED, explained, read_whole, write_whole
from store.archive.rows import Rows, rows, within
from store.archive.segment import SIZE


class Unfinished(Struct, frozen=True):
    """`ids` are first and last of each unbroken row; of these alone originals may stand alone."""

    ids: Rows = ()

    def of_segment(self, k: int) -> frozenset[int]:
        """Those of segment `k`."""
        return within(self.ids, k * SIZE, k * SIZE + SIZE - 1)


def note(path: Path, ids: Collection[int]) -> None:
    """Write down, before the first change, which releases it is about; raises ArchiveError."""
    write_whole(path, msgspec.json.encode(Unfinished(rows(ids))) + b"\n")


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
