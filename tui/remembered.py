"""What the browser remembers of an archive between two sessions: the queries that were asked."""

import os
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from tui.history import History

VERSION = 1


class _File(Struct):
    version: int
    queries: tuple[str, ...] = ()


class Remembered:
    """The queries in a file; without one, of this session alone. What cannot be kept is not."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def queries(self) -> tuple[str, ...]:
        """The oldest first; none where there is no file, or none that can be read."""
        found = self._read()
        return found.queries if found and found.version == VERSION else ()

    def add(self, query: str) -> None:
        """Keep a query with those that other sessions have kept meanwhile.

        A file of a newer version is left as it is.
        """
        found = self._read()
        if self._path is None or (found and found.version > VERSION):
            return
        kept = _File(VERSION, History(self.queries()).kept(query).queries)
        fresh = self._path.with_name(f".{self._path.name}.{os.getpid()}.tmp")
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(msgspec.json.encode(kept))
            os.replace(fresh, self._path)

    def _read(self) -> _File | None:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=_File) if self._path else None
        except (OSError, ValueError):
            return None


def memory_of(folder: Path) -> Path:
    """The file for the archive in a folder, where the platform keeps such things."""
    import hashlib

    from platformdirs import user_state_path

    name = hashlib.sha256(os.path.realpath(folder).encode(errors="replace")).hexdigest()
    return user_state_path("communique", appauthor=False) / "queries" / f"{name[:16]}.json"
