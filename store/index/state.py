"""What the index was made from: by it, a crash and another program's writes are noticed."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct, structs

from store.archive.base import Seal
from store.archive.files import explained, read_whole, write_whole
from store.errors import ArchiveError
from store.model.record import VERSION

STATE = "state.json"
META = "meta.json"
"""Tantivy's own file: the index as of its last commit is what this one names."""
_MANAGED = ".managed.json"


class Known(Struct, frozen=True, omit_defaults=True):
    """A segment as it was when it was read; `unread` says what of it could not be taken in."""

    seal: Seal
    unread: tuple[str, ...] = ()


class _State(Struct, frozen=True):
    """The segments that were read for the commit of `opstamp`, which is tantivy's count.

    A commit whose state is not written yet is ahead of it: its segments are still the old ones
    here, so they are read again. An index that is behind its state has lost a commit. `record` is
    the version of releases that could be read.
    """

    opstamp: int
    record: int
    segments: Mapping[int, Known]


class _Meta(Struct, frozen=True):
    opstamp: int


def read_known(folder: Path) -> Mapping[int, Known] | None:
    """None if there is nothing, or nothing that the index in `folder` can have."""
    try:
        state, meta = read_whole(folder / STATE), read_whole(folder / META)
        if state is None or meta is None:
            return None
        found = _states.decode(state[0])
        opstamp = _metas.decode(meta[0]).opstamp
    except (msgspec.DecodeError, UnicodeDecodeError, ArchiveError):
        return None
    if opstamp < found.opstamp:
        return None
    known = {k: one for k, one in found.segments.items() if _holds(one, found)}
    return known if opstamp == found.opstamp else {k: _unsure(known[k]) for k in known}


def _holds(known: Known, state: _State) -> bool:
    """What a program could not read, one of another version may."""
    return state.record == VERSION or not known.unread


def _unsure(known: Known) -> Known:
    """A commit that nothing tells of may be of other bytes."""
    return structs.replace(known, seal=structs.replace(known.seal, digest=None))


def write_known(folder: Path, opstamp: int, known: Mapping[int, Known]) -> None:
    """Say that the commit of `opstamp` holds the segments as they were; raises ArchiveError."""
    write_whole(folder / STATE, msgspec.json.encode(_State(opstamp, VERSION, known)))


def rewrite_known(folder: Path, known: Mapping[int, Known]) -> None:
    """The same of the commit that it tells of already; raises ArchiveError."""
    state = read_whole(folder / STATE)
    if state is not None:
        write_known(folder, _states.decode(state[0]).opstamp, known)


def forget_known(folder: Path) -> None:
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
