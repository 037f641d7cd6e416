"""One segment file as read: its documents by place, decoded when they are asked for."""

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from threading import Lock

import msgspec
from msgspec import Struct, structs

from store.archive.base import Content, Stamp
from store.archive.files import MALFORMED, damaged, read_whole, stamp
from store.errors import ArchiveError
from store.model.record import decode
from store.model.release import Release
from store.text.controls import without_controls_in_json

SIZE = 1000
TABLE = "releases"
KEPT = 4  # segments in memory, about 5 MB each

_Tables = dict[str, dict[int, msgspec.Raw]]


class Segment(Struct, frozen=True):
    """Segment number `k`; `documents` are still in JSON, by their place from 0 to 999."""

    k: int
    path: Path
    stamp: Stamp
    documents: dict[int, msgspec.Raw]

    def release(self, place: int) -> Release:
        """The release at a place, which gives it its id, whoever wrote it without controls.

        Raises ArchiveError if it is damaged.
        """
        id = self.k * SIZE + place
        try:
            release = decode(without_controls_in_json(bytes(self.documents[place])))
        except MALFORMED as error:
            raise damaged(self.path, error, f"release {id}") from error
        except ArchiveError as error:
            raise ArchiveError(
                f"{self.path} (release {id}): {error.message}", error.hint
            ) from error
        return release if release.id == id else structs.replace(release, id=id)

    def content(self) -> Content:
        """Its releases, and what is wrong with those that cannot be read."""
        releases: list[Release] = []
        damaged = {}
        for place in sorted(self.documents):
            try:
                releases.append(self.release(place))
            except ArchiveError as error:
                damaged[self.k * SIZE + place] = error.message
        return Content(tuple(releases), damaged)


def read_segment(k: int, path: Path) -> Segment | None:
    """The segment in a file; None if there is no file; raises ArchiveError if it is damaged."""
    whole = read_whole(path)
    if whole is None:
        return None
    return Segment(k, path, whole[1], documents(path, whole[0]))


def documents(path: Path, data: bytes) -> dict[int, msgspec.Raw]:
    """The documents in the bytes of a segment file, by place; raises ArchiveError."""
    try:
        tables = msgspec.json.decode(data, type=_Tables)
    except MALFORMED as error:
        raise damaged(path, error) from error
    if TABLE not in tables:
        raise damaged(path, ValueError("it holds no table of releases"))
    if any(not 0 <= place < SIZE for place in tables[TABLE]):
        raise damaged(path, ValueError("a document has a number beyond 0 to 999"))
    return tables[TABLE]


class SegmentCache:
    """The segments read last, each for as long as its file stays as it is."""

    def __init__(self, path: Callable[[int], Path]) -> None:
        self._path = path
        self._segments: OrderedDict[int, Segment] = OrderedDict()
        self._lock = Lock()

    def get(self, k: int) -> Segment | None:
        """Segment `k` as it is on disk; None if there is none; raises ArchiveError."""
        with self._lock:
            kept = self._segments.pop(k, None)
            if kept is None or kept.stamp != stamp(kept.path):
                kept = read_segment(k, self._path(k))
            if kept is not None:
                self._segments[k] = kept
                if len(self._segments) > KEPT:
                    self._segments.popitem(last=False)
            return kept

    def clear(self) -> None:
        """Let go of all."""
        with self._lock:
            self._segments.clear()

    def __len__(self) -> int:
        return len(self._segments)
