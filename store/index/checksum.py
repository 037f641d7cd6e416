"""Whether the files of an index are as they were written: each ends with a sum over its bytes.

Tantivy's footer (src/directory/footer.rs): JSON with a `crc` (CRC-32), its length, a magic number.
"""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from store.archive.files import read_whole

_TAIL = struct.Struct("<II")
_MAGIC = 1337
_PLAIN = (".json", ".lock", ".tmp")


class _Footer(Struct):
    crc: int


def broken_files(folder: Path) -> Iterator[Path]:
    """The files whose bytes are not what was written; raises ArchiveError where one is refused."""
    for path in sorted(folder.glob("*")):
        if path.suffix in _PLAIN or path.name.startswith("."):
            continue
        whole = read_whole(path)
        if whole is not None and not _is_sound(whole[0]):
            yield path


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
