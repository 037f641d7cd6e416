"""The releases of a segment as far as the tally remembers them: so only what changed is read."""

import hashlib
from array import array
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec import Struct

from store.model.release import Release
from store.tally.witnesses import union


class Member(Struct, frozen=True, array_like=True):
    """A release by a `digest` of all of it, its witness, and the numbers of its lessons."""

    digest: bytes
    witness: bytes
    taught: bytes

    @property
    def numbers(self) -> Sequence[int]:
        """Those of its lessons."""
        numbers = array("q")
        numbers.frombytes(self.taught)
        return numbers


Members = Mapping[int, Member]
"""By the ids of the releases."""


def member(release: Release, witness: bytes, numbers: Iterable[int]) -> Member:
    """A release with what it teaches."""
    return Member(digest_of(release), witness, array("q", sorted(numbers)).tobytes())


def digest_of(release: Release) -> bytes:
    """Another one for another release, whatever differs."""
    return hashlib.blake2b(msgspec.json.encode(release), digest_size=8).digest()


def changed(releases: Iterable[Release], held: Members) -> list[Release]:
    """Those that are not as they are held, or not held at all."""
    pairs = ((one, held.get(one.id or 0)) for one in releases)
    return [one for one, known in pairs if known is None or known.digest != digest_of(one)]


def recounted(counts: Mapping[int, bytes], before: Members, now: Members) -> dict[int, bytes]:
    """The witnesses of each lesson, that were `counts`, with these members in place of others."""
    some = [one for id, one in before.items() if now.get(id) is not one]
    some += [one for id, one in now.items() if before.get(id) is not one]
    numbers = {n for one in some for n in one.numbers}
    found: dict[int, list[bytes]] = {}
    for one in now.values():
        for n in numbers.intersection(one.numbers):
            found.setdefault(n, []).append(one.witness)
    fresh = {n: union(mine) for n, mine in found.items()}
    return {**{n: data for n, data in counts.items() if n not in numbers}, **fresh}


def packed_members(members: Members) -> bytes:
    """The same bytes for the same members."""
    return _encoder.encode(dict(sorted(members.items())))


def unpacked_members(data: bytes) -> dict[int, Member]:
    """What `packed_members` gave; raises msgspec.DecodeError for anything else."""
    return _decoder.decode(data)


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(dict[int, Member])
