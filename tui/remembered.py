"""What the browser remembers of an archive between two sessions: queries, and where one was."""

import os
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from tui.history import History

VERSION = 1
"""Of the file; one with a larger number is of a later program."""
LONGEST = 500
"""Letters of a query that is kept; what is longer was pasted."""
MOST = 1_000_000
"""Bytes of a file that can be ours."""


class Left(Struct, frozen=True, omit_defaults=True):
    """How the browser was left: `release` is the id of the one that the list stood on.

    `split`, `reading` and `zoomed` are those of the Arrangement, `split` None for the usual one.
    """

    query: str = ""
    release: int | None = None
    split: int | None = None
    reading: bool = False
    zoomed: bool = False


class _File(Struct, frozen=True, omit_defaults=True):
    version: int
    queries: tuple[str, ...] = ()
    left: Left = Left()


class Remembered:
    """What stands in the file of an archive; without one, nothing. What cannot be kept is not.

    `complaint` is why a file that is there was not read; nothing is written to it then.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.complaint = ""
        found = self._read()
        self.queries = found.queries
        self.left = found.left

    def add(self, query: str) -> None:
        """Keep a query with those that other sessions have kept meanwhile."""
        if len(query) <= LONGEST:
            found = self._read()
            self._write(replace(found, queries=History(found.queries).kept(query).queries))

    def leave(self, left: Left) -> None:
        """Keep how the browser is left, if it is left otherwise than before."""
        if len(left.query) > LONGEST:
            left = replace(left, query="", release=None)
        if left != self.left:
            self._write(replace(self._read(), left=left))

    def _read(self) -> _File:
        """What stands there now; nothing where it cannot be read, which is complained about."""
        try:
            said = self._path.read_bytes() if self._path else b""
        except FileNotFoundError:
            return _File(VERSION)
        except OSError as error:
            return self._refused(f"it cannot be read ({error.strerror})")
        if self._path is None:
            return _File(VERSION)
        try:
            return self._decoded(said)
        except ValueError:
            return self._refused("it is damaged")

    def _decoded(self, said: bytes) -> _File:
        if len(said) > MOST:
            return self._refused("it is damaged")
        if msgspec.json.decode(said, type=_Versioned).version > VERSION:
            return self._refused("a later version of communique wrote it")
        return msgspec.json.decode(said, type=_File)

    def _refused(self, reason: str) -> _File:
        self.complaint = (
            f"What was left here last time is not known: {reason}. "
            f"Nothing is kept as long as {self._path} is there."
        )
        return _File(VERSION)

    def _write(self, kept: _File) -> None:
        if self._path is None or self.complaint:
            return
        fresh = self._path.with_name(f".{self._path.name}.{os.getpid()}.tmp")
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(msgspec.json.encode(kept))
            os.replace(fresh, self._path)


class _Versioned(Struct):
    version: int


def memory_of(folder: Path) -> Path:
    """The file for the archive in a folder, whatever it is named by.

    `COMMUNIQUE_STATE` names the folder of such files, else it is where the platform keeps them.
    """
    import hashlib

    name = hashlib.sha256(os.path.realpath(folder).encode(errors="replace")).hexdigest()
    return _folder() / f"{name[:16]}.json"


def _folder() -> Path:
    if named := os.environ.get("COMMUNIQUE_STATE"):
        return Path(named).expanduser()
    from platformdirs import user_state_path

    return user_state_path("communique", appauthor=False)
