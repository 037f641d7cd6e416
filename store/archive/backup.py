"""The whole archive in one compressed file."""

import io
import os
import re
import tarfile
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from store.archive.files import backup_explained, explained, flush_folder, read_whole
from store.archive.lock import WriterLock
from store.archive.moment import held, moment
from store.archive.segment import SIZE, documents
from store.archive.segments import FolderArchive
from store.archive.temporary import sweep, temporary
from store.archive.unfinished import noted
from store.errors import ArchiveError, BackupError
from store.model.finding import Finding
from store.model.outcome import BackedUp, Progress

DOING = "backing up"
_K = "(?:[0-9]{5}|[1-9][0-9]{5,8})"
SEGMENT = re.compile(rf"releases/({_K})\.json")
NAME = re.compile(
    rf"(?:releases|marks)/{_K}\.json|(?:book|imports)\.json"
    rf"|originals/{_K}/[0-9]{{1,12}}\.[a-z0-9]{{1,8}}"
)
LARGEST = 2**30  # bytes of one file; there is no memory for larger ones
LEVEL = 3  # of gzip: half the time of its usual 9 for a tenth more

Told = Progress | Finding | BackedUp


class _OvertakenError(Exception):
    """A release of the moment was removed, with its original, before that was copied."""


def back_up(archive: FolderArchive, lock: WriterLock, file: Path) -> Iterator[Told]:
    """Write all that cannot be derived into `file` as it is at one moment, while others go on.

    What is damaged comes as it is, and is told. Raises ArchiveError, BackupError where `file` is
    there already or cannot be written; then nothing is left of it.
    """
    if os.path.lexists(file):
        raise _is_there(file)
    sweep(file.parent, "backup")
    fresh = temporary(file.parent, "backup")
    with backup_explained("write", file):
        try:
            try:
                done = yield from _write(archive, lock, fresh)
            except _OvertakenError:
                with held(lock, archive):
                    done = yield from _write(archive, lock, fresh)
            _put(fresh, file)
        finally:
            fresh.unlink(missing_ok=True)
    yield done


def _write(
    archive: FolderArchive, lock: WriterLock, fresh: Path
) -> Generator[Told, None, BackedUp]:
    with moment(archive, lock) as files, fresh.open("wb") as raw:
        with tarfile.open(fileobj=raw, mode="w:gz", compresslevel=LEVEL) as tar:
            copy = _Copy(archive, files, tar)
            yield from copy.write()
        raw.flush()
        os.fsync(raw.fileno())
    return BackedUp(copy.releases, copy.originals)


class _Copy:
    """One backup under way, and how much is in it already."""

    def __init__(
        self, archive: FolderArchive, files: Mapping[str, BinaryIO], tar: tarfile.TarFile
    ) -> None:
        self.releases = 0
        self.originals = 0
        self._archive = archive
        self._files = files
        self._tar = tar
        self._done = 0
        self._segments = {
            int(match[1]): name for name in files if (match := SEGMENT.fullmatch(name))
        }

    def write(self) -> Iterator[Told]:
        """Every segment with the originals of its releases, then all other files."""
        lost = tuple(self._lost())
        folders = (self._archive.originals.ids(k) for k in (*self._segments, *lost))
        total = len(self._files) + sum(map(len, folders))
        for step in self._steps(lost):
            yield step if step is not None else Progress(DOING, self._done, total)
        yield Progress(DOING, total, total)

    def _steps(self, lost: Iterable[int]) -> Iterator[Finding | None]:
        for k, name in self._segments.items():
            yield from self._segment(k, name)
        for k in lost:
            there = "The file is missing; the backup holds the originals of its releases."
            yield Finding(f"releases/{k:05}.json", there)
            yield from self._keep(k, self._archive.originals.ids(k))
        for name in self._files:
            if name not in self._segments.values():
                yield from self._add_file(name)

    def _lost(self) -> Iterator[int]:
        """The segments that have only originals, and that nobody is about to write."""
        for k in self._archive.originals.folders():
            coming = noted(self._archive.unfinished).of_segment(k)
            if k not in self._segments and not coming and not self._archive.path(k).exists():
                yield k

    def _segment(self, k: int, name: str) -> Iterator[Finding | None]:
        data = yield from self._add_file(name)
        try:
            places = documents(self._archive.path(k), data)
        except ArchiveError as error:
            yield Finding(name, f"{error.message} The backup holds it as it is.")
            yield from self._keep(k, self._archive.originals.ids(k))
            return
        self.releases += len(places)
        absent = yield from self._keep(k, [k * SIZE + place for place in sorted(places)])
        with suppress(ArchiveError):
            if not absent.issubset(self._archive.ids(k)):
                raise _OvertakenError

    def _keep(self, k: int, ids: Iterable[int]) -> Generator[Finding | None, None, set[int]]:
        """Copy these releases' originals; answers which of them have none."""
        there, absent = self._archive.originals.paths(k), set()
        for id in ids:
            path = there.get(id)
            try:
                whole = read_whole(path) if path else None
            except ArchiveError as error:
                yield Finding(f"{there[id].relative_to(self._archive.where)}", error.message)
                continue
            if path is None or whole is None:
                absent.add(id)
                continue
            data, stamp = whole
            self._add(str(path.relative_to(self._archive.where)), data, stamp.mtime_ns)
            self.originals += 1
            yield None
        return absent

    def _add_file(self, name: str) -> Generator[Finding | None, None, bytes]:
        file = self._files[name]
        with explained("read", self._archive.where / name):
            status = os.fstat(file.fileno())
            if status.st_size > LARGEST:
                yield Finding(
                    name, f"It is larger than {LARGEST:,} bytes: it is not in the backup."
                )
                return b""
            data = file.read()
        if NAME.fullmatch(name):  # what else lies there is not the archive's
            self._add(name, data, status.st_mtime_ns)
        yield None
        return data

    def _add(self, name: str, data: bytes, mtime_ns: int) -> None:
        self._done += 1
        entry = tarfile.TarInfo(name)
        entry.size, entry.mtime = len(data), mtime_ns // 10**9
        self._tar.addfile(entry, io.BytesIO(data))
        forget_members(self._tar)


def forget_members(tar: tarfile.TarFile) -> None:
    """Else the names of a million files stay in memory."""
    tar.members = []  # type: ignore[attr-defined]  # the documented class keeps them there


def _put(fresh: Path, file: Path) -> None:
    """Give it its name, unless something else has come by it meanwhile."""
    try:
        os.link(fresh, file)
    except FileExistsError:
        raise _is_there(file) from None
    except OSError:  # there are file systems on which nothing has two names
        if os.path.lexists(file):
            raise _is_there(file) from None
        os.replace(fresh, file)
    flush_folder(file.parent)


def _is_there(file: Path) -> BackupError:
    return BackupError(f"{file} is there already.", "Name a file that is not there yet.")
