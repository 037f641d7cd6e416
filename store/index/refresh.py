"""Bringing the index up to the archive, whatever kept it behind."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from msgspec import structs

from store.archive.base import Archive, Seal
from store.archive.segment import SIZE
from store.errors import ArchiveError, IndexDamagedError
from store.index.index import Index, stamps_of
from store.index.state import Known
from store.model.outcome import Progress
from store.model.release import Release

T = TypeVar("T")

INDEXING = "indexing"
_PORTION = 10  # segments a commit, so that a rebuild that is broken off goes on from there
_STEP = 200  # releases between two reports of progress


def refresh(index: Index, archive: Archive) -> Iterator[Progress]:
    """Read again the segments that changed, all of them if the index has to be made anew.

    Its caller holds the archive's lock. What cannot be read of a segment stays in the index as it
    was, and `index.unread` says so. Raises ArchiveError where the index cannot be written.
    """
    if not index.behind(archive):
        return
    try:
        yield from _bring_up(index, archive)
    except IndexDamagedError:  # it is forgotten by now, and made anew
        yield from _bring_up(index, archive)


def _bring_up(index: Index, archive: Archive) -> Iterator[Progress]:
    known, stamps = dict(index.begin()), archive.stamps()
    before = stamps_of(known)
    changed = sorted(k for k in {*known, *stamps} if before.get(k) != stamps.get(k))
    same = {}
    there = [k for k in changed if k in known and k in stamps]
    for done, k in enumerate(there):
        yield Progress("comparing", done * SIZE, len(there) * SIZE)
        seal = _seal(archive, k)
        if seal and seal.digest == known[k].seal.digest:
            same[k] = structs.replace(known[k], seal=seal)
    if same:
        known.update(same)
        index.take_over(known)
    reading = _Reading(index, archive, known)
    yield from reading.read([k for k in reversed(changed) if k not in same])
    index.refuse(reading.refused)


class _Reading:
    """The newest segments first, as their releases are asked for first."""

    def __init__(self, index: Index, archive: Archive, known: dict[int, Known]) -> None:
        self.refused: list[str] = []
        self._index = index
        self._archive = archive
        self._known = known
        self._written = False
        self._done = self._total = 0

    def read(self, segments: Sequence[int]) -> Iterator[Progress]:
        """All of these into the index; the first alone, so that there is soon something to find."""
        next_id = self._archive.next_id()
        self._total = sum(_expected(k, next_id) for k in segments)
        for portion in (*_portions(segments[:1], 1), *_portions(segments[1:], _PORTION)):
            for k in portion:
                yield self._progress()
                releases = self._fresh(k)
                self._total += len(releases) - _expected(k, next_id)
                yield from self._put(releases)
            self._commit()
            yield self._progress()

    def _fresh(self, k: int) -> Sequence[Release]:
        """The releases that take the place of what is known of a segment."""
        try:
            seal = self._archive.seal(k)
        except ArchiveError as error:  # the system may allow it another time
            self.refused.append(error.message)
            return ()
        if seal is None:
            self._known.pop(k, None)
            self._remove(k, ())
            return ()
        try:
            content = self._archive.content(k)
        except ArchiveError as error:
            self._known[k] = Known(seal, (error.message,))
            return ()
        self._known[k] = Known(seal, tuple(content.damaged.values()))
        self._remove(k, content.damaged)
        return content.releases

    def _remove(self, k: int, but: Iterable[int]) -> None:
        self._index.remove_segment(k, but)
        self._written = True

    def _put(self, releases: Sequence[Release]) -> Iterator[Progress]:
        for some in _portions(releases, _STEP):
            self._index.put(some)
            self._done += len(some)
            yield self._progress()

    def _commit(self) -> None:
        """Leave an index alone in which nothing has changed, as those who read it follow it."""
        if self._written:
            self._index.commit(self._known)
        else:
            self._index.take_over(self._known)
        self._written = False

    def _progress(self) -> Progress:
        return Progress(INDEXING, self._done, self._total)


def _seal(archive: Archive, k: int) -> Seal | None:
    """None also where it cannot be had, which is told of when the segment is read."""
    try:
        return archive.seal(k)
    except ArchiveError:
        return None


def _expected(k: int, next_id: int) -> int:
    """How many releases a segment holds if none was removed."""
    return max(min(next_id - k * SIZE, SIZE), 0)


def _portions(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (items[start : start + size] for start in range(0, len(items), size))
