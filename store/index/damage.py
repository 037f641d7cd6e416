"""What tantivy says when files fail it, in our words."""

import errno
import os
import re
from contextlib import suppress
from pathlib import Path
from types import TracebackType

import msgspec

from store.errors import ArchiveError, IndexDamagedError
from store.index.state import forget_known

_KILLED = "index writer was killed"
_ROOM = 32 * 2**20  # bytes that a part of the index may well take
_SYSTEM = re.compile(r"""([A-Z][^'"(]*)(?: \(os error \d+\)|" \}\))""")


class explained:  # noqa: N801  # reads as the word that it is, like the functions of contextlib
    """Turns what goes wrong in `doing` (`read`, `write`) the index in `folder` into a StoreError.

    What the system refuses is an ArchiveError. All else is an IndexDamagedError, and the index is
    forgotten, so that the next refresh makes it anew.
    """

    def __init__(self, doing: str, folder: Path) -> None:
        self._doing = doing
        self._folder = folder

    def __enter__(self) -> None:
        """Nothing has gone wrong yet."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """A panic of Rust code is no Exception, and its class cannot be imported."""
        if kind is None or error is None:
            return
        if issubclass(kind, ValueError | msgspec.MsgspecError) or kind.__name__ == "PanicException":
            raise _worded(self._doing, self._folder, error) from error


def _worded(doing: str, folder: Path, error: BaseException) -> ArchiveError | IndexDamagedError:
    said = str(error)
    refused = _SYSTEM.search(said)
    reason = refused[1] if refused else _refusal(folder) if _KILLED in said else None
    if reason:
        return ArchiveError(
            f"Cannot {doing} the index at {folder}: {reason.lower()}.",
            "Make room or get access there, then run the same command again.",
        )
    if "Failed to acquire Lockfile" in said:
        return ArchiveError(
            f"Another program is writing to the index at {folder}.",
            "Run the same command again when it is done.",
        )
    with suppress(ArchiveError):  # whoever may not write there makes one elsewhere
        forget_known(folder)
    return IndexDamagedError(
        f"The index at {folder} is damaged.",
        "Run the command again: the index is made anew from the archive, which is intact.",
    )


def _refusal(folder: Path) -> str | None:
    """What the system has against a part of the index, which tantivy's threads do not say."""
    import shutil  # with all its compressions, 3 ms that a search need not pay
    import tempfile

    try:
        if shutil.disk_usage(folder).free < _ROOM:
            return os.strerror(errno.ENOSPC)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(_ROOM))
    except OSError as error:
        return error.strerror
    return None
