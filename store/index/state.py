"""What the index was made from: by it, a crash and another program's writes are noticed."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from store.archive.base import Stamp
from store.archive.files import explained, read_whole, write_whole
from store.errors import ArchiveError

STATE = "state.json"
META = "meta.json"
"""Tantivy's own file: the index as of its last commit is what this one names."""
_MANAGED = ".managed.json"


class _State(Struct, frozen=True):
    """The stamps that the segments had when they were read, for the commit of `opstamp`.

    `opstamp` is tantivy's count of operations. A commit whose state is not written yet is ahead of
    it: the stamps of its segments are still the old ones, so they are read again. An index that is
    behind its state has lost a commit.
    """

    opstamp: int
    stamps: Mapping[int, Stamp]


class _Meta(Struct, frozen=True):
    opstamp: int


def read_stamps(folder: Path) -> Mapping[int, Stamp] | None:
    """None if there are none, or none that the index in `folder` can have."""
    try:
        state, meta = read_whole(folder / STATE), read_whole(folder / META)
        if state is None or meta is None:
            return None
        found = _states.decode(state[0])
        lost = _metas.decode(meta[0]).opstamp < found.opstamp
    except (msgspec.DecodeError, UnicodeDecodeError, ArchiveError):
        return None
    return None if lost else found.stamps


def write_stamps(folder: Path, opstamp: int, stamps: Mapping[int, Stamp]) -> None:
    """Say that the commit of `opstamp` holds the segments as they were; raises ArchiveError."""
    write_whole(folder / STATE, msgspec.json.encode(_State(opstamp, stamps)))


def forget_stamps(folder: Path) -> None:
    """Leave the index without a state, which none that is sound is in; raises ArchiveError."""
    with explained("remove", folder / STATE):
        (folder / STATE).unlink(missing_ok=True)


def share(folder: Path) -> None:
    """Let the users who may read the archive read tantivy's lists too, which it makes private."""
    with suppress(OSError):
        mode = (folder / STATE).stat().st_mode & 0o777
        for name in (META, _MANAGED):
            (folder / name).chmod(mode)


_states = msgspec.json.Decoder(_State)
_metas = msgspec.json.Decoder(_Meta)
