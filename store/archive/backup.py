"""The whole archive in one compressed file, and back."""

import gzip
import io
import os
import re
import shutil
import tarfile
import zlib
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from store.archive.files import explained, flush_folder, make_folder, read_whole, write_many
from store.archive.folder import refuse_full
from store.archive.segments import FolderArchive
from store.errors import ArchiveError
from store.model.outcome import Progress

KEPT = ("releases/*.json", "marks/*.json", "book.json", "originals/*/*", "imports.json")
"""In this order: what a writer adds meanwhile is claimed in `imports.json` before it is there."""

NAME = re.compile(
    r"(?:releases|marks)/\d{5,}\.json|originals/\d{5,}/\d+\.[a-z0-9]{1,8}|(?:book|imports)\.json"
)
ROOM = 16 * 2**20  # bytes of files that are written before the disk is waited for
LEVEL = 3  # of gzip: half the time of its usual 9 for a tenth more


def back_up(archive: FolderArchive, file: Path) -> Iterator[Progress]:
    """Write all that cannot be derived into `file`, while others read and write.

    Raises ArchiveError, also if `file` is there already; then nothing is left of it.
    """
    if file.exists():
        raise ArchiveError(f"{file} is there already.", "Name a file that is not there yet.")
    paths = [path for pattern in KEPT for path in sorted(archive.where.glob(pattern))]
    fresh = file.with_name(f".{file.name}.tmp")
    with explained("write", file):
        try:
            with fresh.open("wb") as raw:
                with tarfile.open(fileobj=raw, mode="w:gz", compresslevel=LEVEL) as tar:
                    for done, path in enumerate(paths):
                        yield Progress("backing up", done, len(paths))
                        _add(tar, path, str(path.relative_to(archive.where)))
                raw.flush()
                os.fsync(raw.fileno())
            os.replace(fresh, file)
            flush_folder(file.parent)
        finally:
            fresh.unlink(missing_ok=True)
    yield Progress("backing up", len(paths), len(paths))


def _add(tar: tarfile.TarFile, path: Path, name: str) -> None:
    """As it is at this moment; a file that was removed since is left out."""
    whole = read_whole(path)
    if whole is not None and NAME.fullmatch(name):
        data, stamp = whole
        entry = tarfile.TarInfo(name)
        entry.size, entry.mtime = len(data), stamp.mtime_ns // 10**9
        tar.addfile(entry, io.BytesIO(data))
        _forget(tar)


def restore(file: Path, where: Path) -> Iterator[Progress]:
    """Bring a backup back into a folder that is empty or missing.

    Raises ArchiveError, also for a file that is no whole backup; then nothing is left of it.
    """
    refuse_full(where)
    fresh = where.with_name(f".{where.name}.{os.getpid()}.tmp")
    refuse_full(fresh)
    done = 0
    try:
        make_folder(fresh / "releases")
        for entries in _chunks(_entries(file)):
            done += len(entries)
            yield Progress("restoring", done)
            folders = defaultdict(list)
            for name, data in entries:
                folders[(fresh / name).parent].append((Path(name).name, data))
            for folder in folders:
                make_folder(folder)
            write_many(folders)
        with explained("write", where):
            if where.exists():
                where.rmdir()
            os.replace(fresh, where)
            flush_folder(where.parent)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    yield Progress("restoring", done, done)


def _entries(file: Path) -> Iterator[tuple[str, bytes]]:
    try:
        with (
            explained("read", file),
            _told_apart(),
            gzip.open(file) as plain,
            tarfile.open(fileobj=plain, mode="r|") as tar,
        ):
            for entry in tar:
                content = tar.extractfile(entry) if NAME.fullmatch(entry.name) else None
                if content is None:
                    raise tarfile.TarError(f"it holds {entry.name!r}")
                yield entry.name, content.read()
                _forget(tar)
            while plain.read(2**20):  # to the end, where the checksum is
                pass
    except (tarfile.TarError, EOFError, zlib.error) as error:
        raise ArchiveError(
            f"{file} is not a whole backup: {str(error).rstrip('.').lower()}.",
            "Name a file that 'communique backup' wrote.",
        ) from error


def _forget(tar: tarfile.TarFile) -> None:
    """Else the names of a million files stay in memory."""
    tar.members = []  # type: ignore[attr-defined]  # the documented class keeps them there


@contextmanager
def _told_apart() -> Iterator[None]:
    """What is no gzip file is an OSError to Python, as if the disk were at fault."""
    try:
        yield
    except gzip.BadGzipFile as error:
        raise tarfile.ReadError(str(error)) from error


def _chunks(entries: Iterator[tuple[str, bytes]]) -> Iterator[list[tuple[str, bytes]]]:
    chunk, room = [], ROOM
    for entry in entries:
        chunk.append(entry)
        room -= len(entry[1]) + 1000
        if room <= 0:
            yield chunk
            chunk, room = [], ROOM
    if chunk:
        yield chunk
