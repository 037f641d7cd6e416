"""The files of an archive as they were at one moment, whoever goes on writing."""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from store.archive.files import explained
from store.archive.lock import WriterLock
from store.archive.segments import FolderArchive
from store.errors import ArchiveError

REPLACED = ("releases/*.json", "marks/*.json", "book.json", "imports.json")
"""All but the originals, which nobody ever writes over."""

TRIES = 3
SPARE = 64  # files that the process has open beside these


@contextmanager
def moment(archive: FolderArchive, lock: WriterLock) -> Iterator[Mapping[str, BinaryIO]]:
    """By their names the files that are written over, open as they stood at one moment.

    Files are replaced whole, so that an open one stays what it was. Raises ArchiveError where
    another program is in the middle of a change and does not come to its end.
    """
    with ExitStack() as stack:
        for _ in range(TRIES):
            files = _opened(archive, stack)
            if files is not None:
                yield files
                return
        if os.access(archive.where, os.W_OK):
            with held(lock, archive):
                files = _opened(archive, stack)
        else:  # what was cut short here stays so
            files = _opened(archive, stack, but_noted=True)
        if files is None:
            raise ArchiveError(
                f"The archive {archive.where} is being changed all the time.",
                "Run the same command again when that is done.",
            )
        yield files


@contextmanager
def held(lock: WriterLock, archive: FolderArchive) -> Iterator[None]:
    """Holds the lock, unless this process has it already; raises ArchiveError that says who has."""
    if lock.held:
        yield
        return
    lock.acquire()
    try:
        archive.recover()
        yield
    finally:
        lock.release()


def _opened(
    archive: FolderArchive, stack: ExitStack, but_noted: bool = False
) -> Mapping[str, BinaryIO] | None:
    """None if somebody changed something meanwhile, or has noted a change to come.

    `but_noted` is whether such a note does not count.
    """
    found: dict[str, BinaryIO] = {}
    stack.callback(lambda: [file.close() for file in found.values()])
    paths = tuple(_paths(archive))
    _allow(len(paths) + SPARE)
    try:
        for path in paths:
            found[str(path.relative_to(archive.where))] = _open(path)
    except FileNotFoundError:
        return None
    # What changed before its turn came and was not done with then is done with by now, or noted.
    if (archive.unfinished.exists() and not but_noted) or tuple(_paths(archive)) != paths:
        return None
    same = all(_is_still(file, archive.where / name) for name, file in found.items())
    return found if same else None


def _paths(archive: FolderArchive) -> Iterator[Path]:
    for pattern in REPLACED:
        yield from (path for path in sorted(archive.where.glob(pattern)) if path.is_file())


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except FileNotFoundError:
        raise
    except OSError:
        with explained("read", path):
            raise


def _is_still(file: BinaryIO, path: Path) -> bool:
    try:
        there = path.stat()
    except FileNotFoundError:
        return False
    status = os.fstat(file.fileno())
    return (there.st_ino, there.st_size, there.st_mtime_ns) == (
        status.st_ino,
        status.st_size,
        status.st_mtime_ns,
    )


def _allow(files: int) -> None:
    """Let this process have so many files open, as far as the system allows."""
    if os.name == "nt":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = files if hard == resource.RLIM_INFINITY else min(files, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
