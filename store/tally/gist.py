"""The bounded part of the tally, in one file that is read at once and understood when asked."""

import struct
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter

from store.acquaintance import acquaint
from store.model.acquaintance import Acquaintance, Known
from store.tally.row import Topic, decode_all, number

MAGIC = b"communique gist 1\n"
_HEAD = struct.Struct("<IQII")  # checksum of all behind it, releases, topics, rows

Rows = Iterable[tuple[int, bytes]]
"""The number of a topic with a row of it."""


def pack(rows: Rows, releases: int) -> bytes:
    """The file of these rows, the same for the same ones in whatever order."""
    topics, starts, counts, parts = array("q"), array("I"), array("I"), list[bytes]()
    at = 0
    for topic, group in groupby(sorted(rows), itemgetter(0)):
        mine = [row for _, row in group]
        topics.append(topic)
        starts.append(at)
        counts.append(len(mine))
        parts.extend(mine)
        at += sum(map(len, mine))
    body = b"".join((*map(array.tobytes, (topics, starts, counts)), *parts))
    sizes = (releases, len(topics), at)
    return MAGIC + _HEAD.pack(zlib.crc32(body, zlib.crc32(repr(sizes).encode())), *sizes) + body


def unpack(data: bytes) -> Acquaintance | None:
    """What is known by a file's bytes; None where they are not what was written."""
    start = len(MAGIC) + _HEAD.size
    if not data.startswith(MAGIC) or len(data) < start:
        return None
    checksum, *sizes = _HEAD.unpack_from(data, len(MAGIC))
    body = memoryview(data)[start:]
    if zlib.crc32(body, zlib.crc32(repr(tuple(sizes)).encode())) != checksum:
        return None
    releases, topics, _ = sizes
    return Acquaintance(_Topics(body, topics, releases), releases)


class _Topics(Mapping[Topic, tuple[Known, ...]]):
    """Answers by topic, each understood once, when somebody asks for it."""

    def __init__(self, body: memoryview, count: int, releases: int) -> None:
        self._releases = releases
        self._topics = _array("q", body, 0, count)
        self._starts = _array("I", body, count * 8, count)
        self._counts = _array("I", body, count * 12, count)
        self._rows = body[count * 16 :]
        self._asked: dict[Topic, tuple[Known, ...]] = {}

    def __getitem__(self, topic: Topic) -> tuple[Known, ...]:
        known = self._asked.get(topic)
        if known is None:
            known = self._asked[topic] = self._at(self._place(topic)).get(topic, ())
        if not known:
            raise KeyError(topic)
        return known

    def __iter__(self) -> Iterator[Topic]:
        for at in range(len(self._topics)):
            yield from self._at(at)

    def __bool__(self) -> bool:
        return len(self._topics) > 0  # and not all of them counted, which takes a second

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _place(self, topic: Topic) -> int | None:
        wanted = number(*topic)
        at = bisect_left(self._topics, wanted)
        return at if at < len(self._topics) and self._topics[at] == wanted else None

    def _at(self, at: int | None) -> Mapping[Topic, tuple[Known, ...]]:
        if at is None:
            return {}
        end = self._starts[at + 1] if at + 1 < len(self._starts) else len(self._rows)
        rows = decode_all(bytes(self._rows[self._starts[at] : end]), self._counts[at])
        return acquaint(rows, self._releases).known


def _array(kind: str, body: memoryview, start: int, count: int) -> Sequence[int]:
    made = array(kind)
    made.frombytes(body[start : start + count * made.itemsize])
    return made
