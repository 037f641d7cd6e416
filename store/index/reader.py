"""The index as it is read: what the last commit of any program left."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from store.index.state import META

if TYPE_CHECKING:
    from tantivy import Index, Searcher

    from store.index.mirror import Mirror

_LOCK = ".tantivy-meta.lock"


class Reader:
    """Reads the index in `folder`, which may be missing, and goes on while it is made anew."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index: Index | None = None
        self._mirror: Mirror | None = None
        self._seen = 0

    @property
    def version(self) -> int:
        """Another number after every commit of any program; 0 if there was none."""
        try:
            status = (self._folder / META).stat()
        except OSError:
            return 0
        return hash((status.st_ino, status.st_mtime_ns))

    def searcher(self) -> "Searcher | None":
        """The index at its last commit, None if there was none."""
        version = self.version
        if version not in (0, self._seen):
            self._reload()
            self._seen = version
        return self._index.searcher() if self._index else None

    def close(self) -> None:
        """Let go of the files."""
        self._index = None
        self._seen = 0
        if self._mirror:
            self._mirror.close()
            self._mirror = None

    def _reload(self) -> None:
        from tantivy import Index

        if self._index is None and self._mirror is None and self._is_read_only():
            from store.index.mirror import Mirror  # a temporary folder, 5 ms that few need

            self._mirror = Mirror(self._folder)
        if self._mirror:
            self._mirror.follow()
        if self._index is None:
            index = Index.open(str(self._mirror.where if self._mirror else self._folder))
            # By itself it would follow with a thread that looks for commits all the time.
            index.config_reader("manual")
            self._index = index
        self._index.reload()

    def _is_read_only(self) -> bool:
        """Whether tantivy could not take the lock that it wants even for reading."""
        lock = self._folder / _LOCK
        return not os.access(lock if lock.exists() else self._folder, os.W_OK)
