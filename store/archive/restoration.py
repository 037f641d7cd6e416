"""An archive brought back from its backup."""

import gzip
import os
import shutil
import tarfile
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from store.archive.backup import LARGEST, NAME, forget_members
from store.archive.check import check_files
from store.archive.files import backup_explained, explained, flush_folder, make_folder, write_many
from store.archive.folder import refuse_full, target
from store.archive.segments import FolderArchive
from store.archive.temporary import sweep, temporary
from store.errors import ArchiveError, BackupError
from store.model.finding import Finding
from store.model.outcome import Progress, Restored

DOING = "restoring"
ROOM = 16 * 2**20  # bytes of files that are written before the disk is waited for

Entries = Iterator[tuple[str, bytes]]


def restore(file: Path, where: Path) -> Iterator[Progress | Finding | Restored]:
    """Bring a backup back into a folder that is empty or missing, also by a link to it.

    What was damaged already when it was backed up is told, and comes back as it was. Raises
    BackupError for a file that is no whole backup and for a folder with something in it,
    ArchiveError for what else keeps it from being one; then nothing is left of it.
    """
    where = target(where)
    refuse_full(where)
    make_folder(where.parent)
    sweep(where.parent, "restore")
    fresh = temporary(where.parent, "restore")
    try:
        yield from _unpack(file, fresh)
        archive = FolderArchive(fresh)
        yield from check_files(archive)
        restored = _counted(archive)
        with explained("write", where):
            if where.exists():
                where.rmdir()
            os.replace(fresh, where)
            flush_folder(where.parent)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    yield restored


def _unpack(file: Path, fresh: Path) -> Iterator[Progress]:
    make_folder(fresh / "releases")
    done = 0
    for chunk in _chunks(_entries(file)):
        done += len(chunk)
        yield Progress(DOING, done)
        folders = defaultdict(list)
        names = Counter(name for name, _ in chunk)
        for name, data in chunk:
            if names[name] > 1 or (fresh / name).exists():
                raise _refused(file, f"it holds {name!r} twice")
            folders[(fresh / name).parent].append((Path(name).name, data))
        for folder in folders:
            make_folder(folder)
        write_many(folders)
    yield Progress(DOING, done, done)


def _counted(archive: FolderArchive) -> Restored:
    """As far as it can be read."""
    releases = 0
    for k in archive.stamps():
        with suppress(ArchiveError):
            releases += len(archive.ids(k))
    folders = archive.originals.folders()
    return Restored(releases, sum(len(archive.originals.ids(k)) for k in folders))


def _entries(file: Path) -> Entries:
    with (
        _told_apart(file),
        gzip.open(file) as plain,
        tarfile.open(fileobj=plain, mode="r|", tarinfo=_Plain) as tar,
    ):
        for entry in tar:
            content = tar.extractfile(entry)
            assert content is not None  # it is a plain one
            yield entry.name, content.read()
            forget_members(tar)
        while plain.read(2**20):  # to the end, where the checksum is
            pass


class _Plain(tarfile.TarInfo):
    """An entry such as a backup has: a file of an archive, no link, and nothing too large."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        """What a header says, before anything behind it is read; raises TarError."""
        entry = super().frombuf(buf, encoding, errors)
        if not NAME.fullmatch(entry.name):
            raise tarfile.TarError(f"it holds {entry.name!r}")
        if entry.type not in (tarfile.REGTYPE, tarfile.AREGTYPE):
            raise tarfile.TarError(f"{entry.name} in it is no plain file")
        if not 0 <= entry.size <= LARGEST:
            raise tarfile.TarError(
                f"{entry.name} in it is {entry.size:,} bytes long, and {LARGEST:,} are the most"
            )
        return entry


@contextmanager
def _told_apart(file: Path) -> Iterator[None]:
    """What is no gzip file is an OSError to Python, as if the disk were at fault."""
    try:
        with backup_explained("read", file):
            try:
                yield
            except gzip.BadGzipFile as error:
                raise tarfile.ReadError("it is not compressed by gzip, or damaged") from error
    except (tarfile.TarError, EOFError, zlib.error, ValueError, OverflowError) as error:
        raise _refused(file, str(error).rstrip(".").lower()) from error


def _refused(file: Path, why: str) -> BackupError:
    return BackupError(
        f"{file} is not a whole backup: {why}.", "Name a file that 'communique backup' wrote."
    )


def _chunks(entries: Entries) -> Iterator[list[tuple[str, bytes]]]:
    chunk, room = [], ROOM
    for entry in entries:
        chunk.append(entry)
        room -= len(entry[1]) + 1000
        if room <= 0:
            yield chunk
            chunk, room = [], ROOM
    if chunk:
        yield chunk
