"""Finding, making and refusing the folder of an archive."""

import os
from pathlib import Path

from store.archive.files import explained, make_folder, missing, write_whole
from store.archive.segments import FolderArchive
from store.errors import ArchiveError, BackupError

IGNORED = """# derived or of the moment; all else is worth keeping
/index/
/lock*
/unfinished.json
*.tmp
"""


def default_archive() -> Path:
    """Where the platform keeps a user's data."""
    from platformdirs import user_data_path  # 20 ms that a named archive need not pay

    return user_data_path("communique", appauthor=False)


def open_archive(where: Path) -> FolderArchive:
    """The archive in a folder that holds one; raises MissingError, ArchiveError."""
    if not _is_archive(where):
        raise missing(where)
    return FolderArchive(where)


def expect_archive(where: Path) -> FolderArchive:
    """The archive in a folder that may not be there yet; raises ArchiveError for a file."""
    _is_archive(where)
    return FolderArchive(where)


def make_archive(where: Path) -> FolderArchive:
    """The archive in a folder, made if nothing is there yet; raises ArchiveError."""
    if not _is_archive(where):
        _refuse_strange(where)
        make_folder(target(where))
        write_whole(where / ".gitignore", IGNORED.encode())
        make_folder(where / "releases")
    return FolderArchive(where)


def target(where: Path) -> Path:
    """The folder itself, which need not be there yet, where `where` is a link to it.

    Raises ArchiveError for a link that leads nowhere but to itself.
    """
    if not where.is_symlink():
        return where
    led = Path(os.path.realpath(where))
    if led.is_symlink():
        raise ArchiveError(
            f"{where} is a link that leads back to itself.",
            "Name a folder with --archive or COMMUNIQUE_ARCHIVE.",
        )
    return led


def refuse_full(where: Path) -> None:
    """Raises BackupError unless `where` is an empty folder or nothing yet."""
    with explained("read", where):
        if where.exists() and not (where.is_dir() and not os.listdir(where)):
            raise BackupError(
                f"{where} is there and not an empty folder.", "Name an empty or a new folder."
            )


def _is_archive(where: Path) -> bool:
    _refuse_odd_name(where)
    with explained("read", where):
        if where.exists() and not where.is_dir():
            raise ArchiveError(
                f"{where} is a file, and an archive is a folder.",
                "Name a folder with --archive or COMMUNIQUE_ARCHIVE.",
            )
        return (where / "releases").is_dir()


def _refuse_odd_name(where: Path) -> None:
    try:
        str(where).encode()
    except UnicodeEncodeError as error:
        raise ArchiveError(
            f"The path {where} is not UTF-8, and the index can be kept under no other.",
            "Give the folder another name, or name it from within: cd there and use --archive .",
        ) from error


def _refuse_strange(where: Path) -> None:
    with explained("read", where):
        names = os.listdir(where) if where.exists() else []
    if any(not name.startswith(".") for name in names):
        raise ArchiveError(
            f"The folder {where} holds other files and no archive.",
            "Name an empty or a new folder with --archive or COMMUNIQUE_ARCHIVE.",
        )
