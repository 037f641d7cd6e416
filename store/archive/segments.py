"""The archive as a folder of TinyDB files, a thousand releases a file."""

import os
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import contextmanager, suppress
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import structs

from store.archive.base import Content, Seal, Stamp
from store.archive.book import Book
from store.archive.files import explained, missing, seal
from store.archive.imports import ImportRuns
from store.archive.journal import Journal
from store.archive.marks import MarkFiles
from store.archive.originals import Originals
from store.archive.segment import SIZE, TABLE, SegmentCache
from store.archive.unfinished import cross_out, note, noted
from store.errors import ArchiveError, NotFoundError
from store.model.record import encode
from store.model.release import Release

if TYPE_CHECKING:
    from store.archive.storage import Table

NAME = re.compile(r"([0-9]{5}|[1-9][0-9]{5,8})\.json")


class FolderArchive:
    """The releases under one folder, their originals and import runs; see `folder.py`."""

    def __init__(self, where: Path) -> None:
        self.where = where
        self.runs = ImportRuns(where / "imports.json")
        self.originals = Originals(where / "originals")
        self.marks = MarkFiles(where / "marks")
        self.book = Book(where / "book.json")
        self.journal = Journal(where / "journal")
        self.unfinished = where / "unfinished.json"
        self._folder = where / "releases"
        self._segments = SegmentCache(self.path)

    def stamps(self) -> Mapping[int, Stamp]:
        """The stamp of every segment, by its number, ascending; raises MissingError."""
        found = {}
        with explained("read", self._folder):
            try:
                with os.scandir(self._folder) as entries:
                    for entry in entries:
                        if match := NAME.fullmatch(entry.name):
                            with suppress(FileNotFoundError):  # a link to nothing
                                status = entry.stat()
                                found[int(match[1])] = Stamp(status.st_size, status.st_mtime_ns)
            except FileNotFoundError as error:
                raise missing(self.where) from error
        return dict(sorted(found.items()))

    def seal(self, k: int) -> Seal | None:
        """That of segment `k`; None if there is none; raises ArchiveError if it is refused."""
        return seal(self.path(k))

    def seals(self, ids: Iterable[int]) -> Mapping[int, Seal]:
        """Those of the segments that are there of these releases; raises ArchiveError."""
        found = {k: self.seal(k) for k in {id // SIZE for id in ids}}
        return {k: seal for k, seal in found.items() if seal}

    def segment(self, k: int) -> tuple[Release, ...]:
        """The releases of segment `k` by ascending id; raises ArchiveError if one is damaged."""
        segment = self._segments.get(k)
        if segment is None:
            return ()
        return tuple(segment.release(place) for place in sorted(segment.documents))

    def content(self, k: int) -> Content:
        """What can be read of segment `k`; raises ArchiveError if that is nothing."""
        segment = self._segments.get(k)
        return segment.content() if segment else Content()

    def ids(self, k: int) -> tuple[int, ...]:
        """The ids in segment `k`, ascending; raises ArchiveError if unreadable."""
        segment = self._segments.get(k)
        return tuple(k * SIZE + place for place in sorted(segment.documents)) if segment else ()

    def get(self, id: int) -> Release:
        """One release; raises NotFoundError, or ArchiveError where its segment is unreadable."""
        k, place = divmod(id, SIZE)
        segment = self._segments.get(k)
        if segment is None or place not in segment.documents:
            raise NotFoundError(f"The archive holds no release {id}.")
        return segment.release(place)

    def last_id(self) -> int:
        """The highest id in the files, -1 if there is none; raises ArchiveError if unreadable."""
        k = max(self.stamps(), default=None)
        return max(self.ids(k), default=-1) if k is not None else -1

    def next_id(self) -> int:
        """One above every id that was ever given; above a whole segment that is unreadable."""
        try:
            held = self.last_id()
        except ArchiveError:
            held = max(self.stamps()) * SIZE + SIZE - 1
        return max(self.runs.last_id(), held) + 1

    def add(
        self, releases: Sequence[Release], run: int = 0, originals: Sequence[bytes | None] = ()
    ) -> tuple[Release, ...]:
        """The releases as kept, with their new ids, once they are safely on disk.

        Each segment file is written once. Ids are claimed first, then the originals are kept,
        then the releases: a crash in between leaves nothing that is missed.
        """
        if not releases:
            return ()
        first = self.next_id()
        kept = [structs.replace(release, id=first + n) for n, release in enumerate(releases)]
        came = [
            (_id(release), release.source.name, data)
            for release, data in zip(kept, originals, strict=False)
            if data is not None
        ]
        with self.changing(range(first, first + len(kept))):
            self.runs.claim(run, first, first + len(kept) - 1, [id for id, _, _ in came])
            self.originals.put(came)
            self.restore(kept)
        return tuple(kept)

    def restore(self, releases: Iterable[Release]) -> None:
        """Put releases where their ids say, in places that are free; one write a segment."""
        from store.archive.storage import Document  # TinyDB: 25 ms that only a writer pays

        for k, part in _by_segment(releases):
            _table(self.path(k)).insert_multiple(
                Document(encode(release), doc_id=_place(release)) for release in part
            )

    def replace(self, releases: Iterable[Release]) -> None:
        """Put each release in the place of the one with its id; raises NotFoundError.

        Nothing is written if one of them is not there; each segment file is written once.
        """
        fresh = tuple(releases)
        self.require(_id(release) for release in fresh)
        for k, part in _by_segment(fresh):
            _rewrite(_table(self.path(k)), tuple(part))

    def remove(self, ids: Iterable[int]) -> None:
        """Take releases away; their ids are never given again.

        Raises NotFoundError, and then takes none away.
        """
        gone = sorted(ids)
        self.require(gone)
        self._remember_last()
        for k, part in groupby(gone, _segment_of):
            _table(self.path(k)).remove(doc_ids=[id % SIZE for id in part])

    @contextmanager
    def changing(self, ids: Collection[int]) -> Iterator[None]:
        """Put in or take out these releases with their originals; broken off, it leaves no strays.

        Its caller holds the archive's lock. Raises ArchiveError.
        """
        note(self.unfinished, ids)
        done = False
        try:
            yield
            done = True
        finally:
            if done:
                cross_out(self.unfinished)
            else:
                with suppress(ArchiveError):  # what broke it off is what is to be told
                    self.recover()

    def recover(self) -> None:
        """Take away what a change that was cut short has left; its caller holds the lock.

        Raises ArchiveError. Originals whose releases cannot be read stay.
        """
        left = noted(self.unfinished)
        for k in self.originals.folders() if left.ids else ():
            with suppress(ArchiveError):
                self.originals.remove(sorted(left.of_segment(k).difference(self.ids(k))))
        cross_out(self.unfinished)
        for path in self.leftovers():
            with explained("remove", path):
                path.unlink(missing_ok=True)

    def leftovers(self) -> Iterator[Path]:
        """New files of writes under way, or of such that were killed."""
        for pattern in (
            ".*.json.tmp",
            "releases/.*.json.tmp",
            "marks/.*.json.tmp",
            "journal/.*.json.tmp",
        ):
            yield from (path for path in self.where.glob(pattern) if path.is_file())

    def require(self, ids: Iterable[int]) -> None:
        """Raises NotFoundError unless every one of them is there."""
        for k, part in groupby(sorted(ids), _segment_of):
            missing = set(part).difference(self.ids(k))
            if missing:
                raise NotFoundError(f"The archive holds no release {min(missing)}.")

    def original(self, id: int) -> bytes | None:
        """The bytes that a release was read from; None if they were not kept."""
        return self.originals.get(id)

    def path(self, k: int) -> Path:
        """The file of segment `k`."""
        return self._folder / f"{k:05}.json"

    def close(self) -> None:
        """Let go of what was read."""
        self._segments.clear()

    def _remember_last(self) -> None:
        """An id of no import run may be the last; the runs must know it before it goes."""
        last = self.next_id() - 1
        if last > self.runs.last_id():
            self.runs.claim(0, last, last)


def _table(path: Path) -> "Table":
    from store.archive.storage import table

    return table(path, TABLE)


def _segment_of(id: int) -> int:
    return id // SIZE


def _id(release: Release) -> int:
    if release.id is None:
        raise NotFoundError("A release that the archive has given no id is not in it.")
    return release.id


def _place(release: Release) -> int:
    return _id(release) % SIZE


def _by_segment(releases: Iterable[Release]) -> Iterator[tuple[int, Iterator[Release]]]:
    return groupby(sorted(releases, key=_id), lambda release: _segment_of(_id(release)))


def _rewrite(table: "Table", releases: Sequence[Release]) -> None:
    fresh = iter(releases)

    def put(document: MutableMapping[str, Any]) -> None:
        document.clear()
        document.update(encode(next(fresh)))

    table.update(put, doc_ids=[_place(release) for release in releases])
