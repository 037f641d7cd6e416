"""The index as it is read: what the last commit of any program left."""

from pathlib import Path
from typing import TYPE_CHECKING

from store.index.state import META

if TYPE_CHECKING:
    from tantivy import Index, Searcher


class Reader:
    """Reads the index in `folder`, which may be missing, and goes on while it is made anew."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index: Index | None = None
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

    def _reload(self) -> None:
        from tantivy import Index

        if self._index is None:
            index = Index.open(str(self._folder))
            # By itself it would follow with a thread that looks for commits all the time.
            index.config_reader("manual")
            self._index = index
        self._index.reload()
