"""A counted lesson as bytes, the same for the same lesson, and the numbers it is found by."""

import datetime
import hashlib

import msgspec

from store.model.acquaintance import About, Counted, Lesson

Topic = tuple[About, str, str]
"""What a lesson is about, its key and its aspect."""

_HAND, _COUNT = 1 << 40, 24  # bits above those of a day
_Row = tuple[About, str, str, str, bool, int, datetime.date | None]


def topic_of(lesson: Lesson) -> Topic:
    """What a lesson answers."""
    return lesson.about, lesson.key, lesson.aspect


def number(*parts: str) -> int:
    """64 bits, signed, by which these words are found; others have them once in 10^19."""
    data = "\x00".join(parts).encode(errors="surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest(), signed=True)


def lesson_number(lesson: Lesson) -> int:
    """The number of a lesson."""
    return number(*topic_of(lesson), lesson.answer, "by hand" if lesson.by_hand else "")


def encode(lesson: Lesson, releases: int, last: datetime.date | None) -> bytes:
    """The lesson with the distinct releases that taught it."""
    row: _Row = (*topic_of(lesson), lesson.answer, lesson.by_hand, releases, last)
    return _encoder.encode(row)


def decode(data: bytes) -> Counted:
    """What `encode` gave; raises msgspec.DecodeError for anything else."""
    return _counted(_decoder.decode(data))


def decode_all(data: bytes, count: int) -> list[Counted]:
    """So many of them, one behind the other."""
    head = b"\xdd" + count.to_bytes(4)
    return [_counted(row) for row in _list_decoder.decode(head + data)]


def rank(lesson: Lesson, releases: int, last: datetime.date | None) -> int:
    """The higher, the sooner it is kept: what was set by hand, what is frequent, what is recent.

    A line that stands in one release may be anybody's.
    """
    if lesson.by_hand:
        return _HAND
    if lesson.about is About.LINE and releases == 1:
        return 0
    return (releases << _COUNT) + (last.toordinal() if last else 1)


def _counted(row: _Row) -> Counted:
    about, key, aspect, answer, by_hand, releases, last = row
    return Counted(Lesson(about, key, aspect, answer, by_hand), releases, last)


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(_Row)
_list_decoder = msgspec.msgpack.Decoder(list[_Row])
