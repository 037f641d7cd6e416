"""Whether the files of an index are as they were written: each ends with a sum over its bytes.

Tantivy's footer (src/directory/footer.rs): JSON with a `crc` (CRC-32), its length, a magic number.
"""

import struct
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from store.archive.base import Stamp
from store.archive.files import read_whole
from store.index.state import META

_TAIL = struct.Struct("<II")
_MAGIC = 1337
_PARTS = ("fast", "fieldnorm", "idx", "pos", "store", "term")
_TRIES, _PAUSE = 5, 0.1  # seconds between two looks at an index that somebody is changing


class _Footer(Struct):
    crc: int


class _Deletes(Struct):
    opstamp: int


class _Segment(Struct):
    segment_id: str
    deletes: _Deletes | None = None


class _Meta(Struct):
    segments: tuple[_Segment, ...]


def broken_files(folder: Path) -> tuple[Path, ...]:
    """The files of the last commit whose bytes are not what was written, or that are not there.

    What no commit names is unfinished, and no harm. Raises ArchiveError where one is refused.
    """
    last: tuple[Path, ...] = ()
    for _ in range(_TRIES):
        before = read_whole(folder / META)
        broken = tuple(path for path in _named(folder, before) if not _is_whole(path))
        if not broken:
            return ()
        if broken == last and read_whole(folder / META) == before:
            return broken
        last = broken  # or somebody has committed meanwhile, and they were not wanted any more
        time.sleep(_PAUSE)
    return ()


def _named(folder: Path, meta: tuple[bytes, Stamp] | None) -> Iterator[Path]:
    """The files that a commit names, itself where it cannot be read."""
    if meta is None:
        return
    try:
        segments = msgspec.json.decode(meta[0], type=_Meta).segments
    except (msgspec.DecodeError, UnicodeDecodeError):
        yield folder / META
        return
    for segment in segments:
        name = segment.segment_id.replace("-", "")
        yield from (folder / f"{name}.{part}" for part in _PARTS)
        if segment.deletes:
            yield folder / f"{name}.{segment.deletes.opstamp}.del"


def _is_whole(path: Path) -> bool:
    whole = read_whole(path)
    return whole is not None and path.name != META and _is_sound(whole[0])


def _is_sound(data: bytes) -> bool:
    if len(data) < _TAIL.size:
        return False
    length, magic = _TAIL.unpack(data[-_TAIL.size :])
    end = len(data) - _TAIL.size - length
    if magic != _MAGIC or end < 0:
        return False
    try:
        footer = msgspec.json.decode(data[end : -_TAIL.size], type=_Footer)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False
    return zlib.crc32(memoryview(data)[:end]) == footer.crc
