"""What releases taught: by lesson those that witness it."""

from collections.abc import Collection, Iterable, Mapping

import msgspec
from msgspec import Struct

from store.acquaintance import lessons
from store.model.acquaintance import Lesson
from store.model.release import Release
from store.tally.members import Member, Members, member
from store.tally.row import lesson_number
from store.tally.witnesses import union, witness

Counts = Mapping[int, bytes]
"""Witnesses by the number of a lesson."""


class Taught(Struct, frozen=True):
    """By their numbers the lessons of some releases, and who witnesses them; by id the releases."""

    lessons: Mapping[int, Lesson]
    witnesses: Mapping[int, list[bytes]]
    members: Members

    def on(self, known: Counts) -> dict[int, bytes]:
        """The witnesses of these lessons, with those that were known before."""
        return {
            n: union((known[n], *more) if n in known else more)
            for n, more in self.witnesses.items()
        }


def taught(releases: Iterable[Release]) -> Taught:
    """What these releases teach."""
    known: dict[Lesson, int] = {}
    heard: dict[int, list[bytes]] = {}
    members: dict[int, Member] = {}
    for release in releases:
        mine, taught = witness(release), lessons(release)
        known.update((one, lesson_number(one)) for one in taught if one not in known)
        numbers = [known[lesson] for lesson in taught]
        for n in numbers:
            heard.setdefault(n, []).append(mine)
        members[release.id or 0] = member(release, mine, numbers)
    return Taught({n: lesson for lesson, n in known.items()}, heard, members)


def joined(parts: Collection[Taught]) -> Taught:
    """What all of these teach."""
    if len(parts) == 1:
        return next(iter(parts))
    lessons: dict[int, Lesson] = {}
    witnesses: dict[int, list[bytes]] = {}
    members: dict[int, Member] = {}
    for part in parts:
        members.update(part.members)
        lessons.update(part.lessons)
        for n, more in part.witnesses.items():
            witnesses.setdefault(n, []).extend(more)
    return Taught(lessons, witnesses, members)


def packed(counts: Counts) -> bytes:
    """The same bytes for the same counts."""
    return _encoder.encode(dict(sorted(counts.items())))


def unpacked(data: bytes) -> dict[int, bytes]:
    """What `packed` gave; raises msgspec.DecodeError for anything else."""
    return _decoder.decode(data)


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(dict[int, bytes])
