"""Files that are written whole or not at all."""

import errno
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from store.archive.base import Seal, Stamp
from store.errors import ArchiveError, BackupError, MissingError

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
DENIED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
MISSING = frozenset({errno.ENOENT, errno.ENOTDIR})

MALFORMED = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What msgspec raises for bytes that are not the JSON of what is asked for."""

FEW = 32  # files that are flushed faster one by one than all together


@contextmanager
def explained(doing: str, path: Path) -> Iterator[None]:
    """Turns what the system says against `doing` (`write`, `read`) at `path` into ArchiveError."""
    try:
        yield
    except OSError as error:
        raise ArchiveError(
            f"Cannot {doing} {path}: {(error.strerror or str(error)).lower()}.", _advice(error)
        ) from error


def _advice(error: OSError) -> str:
    if error.errno in FULL:
        return "Make room on that disk and run the same command again; what was there is intact."
    if error.errno in MISSING:
        return "Name a folder that is there."
    if error.errno in DENIED:
        return "Check who may read and write there, or name another folder with --archive."
    return "Check the disk, then run 'communique check'."


@contextmanager
def backup_explained(doing: str, file: Path) -> Iterator[None]:
    """The same of a backup, which is no part of the archive, as BackupError."""
    try:
        yield
    except OSError as error:
        missing = "folder" if doing == "write" else "file"
        advice = {
            **dict.fromkeys(FULL, "Make room on that disk and run the same command again."),
            **dict.fromkeys(MISSING, f"Name a {missing} that is there."),
            **dict.fromkeys(DENIED, f"Check who may {doing} it, or name another file."),
        }
        raise BackupError(
            f"Cannot {doing} {file}: {(error.strerror or str(error)).lower()}.",
            advice.get(error.errno or 0, "Name another file."),
        ) from error


def damaged(path: Path, error: Exception, part: str = "") -> ArchiveError:
    """What to say of a file, or of a `part` of it, that is not what was written."""
    where = f"{path} ({part})" if part else f"{path}"
    return ArchiveError(
        f"The archive's file {where} is damaged: {str(error).rstrip('.')}.",
        "Put a good copy in its place, or let 'communique check --repair' set it aside.",
    )


def missing(where: Path) -> MissingError:
    """What to say of a folder that holds no archive."""
    return MissingError(f"There is no archive at {where}.", "'communique import PATH' makes one.")


def may_write(*paths: Path) -> bool:
    """Whether this user may write to those of the paths that are there."""
    return all(os.access(path, os.W_OK) for path in paths if os.path.exists(path))


def seal(path: Path) -> Seal | None:
    """The seal of a file; None if there is no such file."""
    import hashlib  # OpenSSL: milliseconds that no search need pay

    whole = read_whole(path)
    if whole is None:
        return None
    return Seal(whole[1], hashlib.blake2b(whole[0], digest_size=16).hexdigest())


def read_whole(path: Path) -> tuple[bytes, Stamp] | None:
    """The bytes of a file with the stamp that they had; None if there is no such file."""
    with explained("read", path):
        try:
            with path.open("rb") as file:
                status = os.fstat(file.fileno())
                return file.read(), Stamp(status.st_size, status.st_mtime_ns)
        except FileNotFoundError:
            return None


def stamp(path: Path) -> Stamp | None:
    """The stamp of a file; None if there is no such file."""
    with explained("read", path):
        try:
            status = path.stat()
        except FileNotFoundError:
            return None
    return Stamp(status.st_size, status.st_mtime_ns)


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in the place of `path`: a reader sees the old file or the new one, at any time."""
    fresh = path.with_name(f".{path.name}.tmp")
    with explained("write", path):
        try:
            write_through(fresh, data)
            os.replace(fresh, path)
        finally:
            fresh.unlink(missing_ok=True)
        flush_folder(path.parent)


def write_through(path: Path | str, data: bytes) -> None:
    """Write a file that nobody reads yet, down to the disk."""
    with open(path, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Make the names in a folder outlast a loss of power, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_many(folders: Mapping[Path, Sequence[tuple[str, bytes]]]) -> None:
    """Write files that nobody reads yet into folders that are there, down to the disk."""
    many = sum(map(len, folders.values())) > FEW
    at_once = many and sys.platform == "linux"  # elsewhere sync does not wait
    write = _write_fast if at_once else write_through
    for folder, files in folders.items():
        with explained("write to", folder):
            for name, data in files:
                write(os.path.join(folder, name), data)
    if at_once:
        os.sync()
    for folder in folders:
        flush_folder(folder)


def _write_fast(path: Path | str, data: bytes) -> None:
    with open(path, "wb", buffering=0) as file:
        rest = memoryview(data)
        while rest:
            rest = rest[file.write(rest) :]


def link(path: Path, to: Path) -> None:
    """Give the bytes of a file that nobody ever writes over a second name, or copy them."""
    try:
        os.link(path, to)
    except OSError:  # not everywhere can a file have two names
        import shutil  # 3 ms that a search need not pay

        shutil.copyfile(path, to)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, where they are missing."""
    with explained("make", folder):
        if not folder.is_dir():
            folder.mkdir(parents=True, exist_ok=True)
            flush_folder(folder.parent)
