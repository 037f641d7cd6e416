"""What every archive can do, whatever keeps it."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Protocol

from msgspec import Struct

from store.model.release import Release


class Stamp(Struct, frozen=True):
    """By which a segment's change is told without reading it."""

    size: int
    mtime_ns: int


class Seal(Struct, frozen=True):
    """By which a segment's change is told for sure: the digest of the bytes that had the stamp."""

    stamp: Stamp
    digest: str | None


class Content(Struct, frozen=True):
    """The releases of a segment by ascending id, and by id what is wrong with the others."""

    releases: tuple[Release, ...] = ()
    damaged: Mapping[int, str] = MappingProxyType({})


class Archive(Protocol):
    """Releases by number, a thousand a segment: release `n` lives in segment `n // 1000`."""

    def stamps(self) -> Mapping[int, Stamp]:
        """The stamp of every segment, by its number."""

    def seal(self, k: int) -> Seal | None:
        """That of segment `k`; None if there is none; raises ArchiveError if it is refused."""

    def segment(self, k: int) -> tuple[Release, ...]:
        """The releases of segment `k` by ascending id; raises ArchiveError if one is damaged."""

    def content(self, k: int) -> Content:
        """What can be read of segment `k`; raises ArchiveError if that is nothing."""

    def get(self, id: int) -> Release:
        """One release; raises NotFoundError, or ArchiveError where its segment is unreadable."""

    def next_id(self) -> int:
        """The id that the next release will be given."""

    def add(
        self, releases: Sequence[Release], run: int = 0, originals: Sequence[bytes | None] = ()
    ) -> tuple[Release, ...]:
        """The releases as kept, with their new ids, once they are safely on disk.

        `run` is the import run that they came by, 0 is none; `originals` are the bytes that they
        were read from, in the same order.
        """

    def replace(self, releases: Iterable[Release]) -> None:
        """Put each release in the place of the one with its id; raises NotFoundError."""

    def remove(self, ids: Iterable[int]) -> None:
        """Take releases away; their ids are never given again."""

    def original(self, id: int) -> bytes | None:
        """The bytes that a release was read from; None if they were not kept."""

    def close(self) -> None:
        """Let go of caches."""
