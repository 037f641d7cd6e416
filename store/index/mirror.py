"""A stand-in for an index in a folder that this user may only read."""

import tempfile
from pathlib import Path

from store.archive.files import explained


class Mirror:
    """A folder of links to the files of an index, in which there can be a lock."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept = tempfile.TemporaryDirectory(prefix="communique-", ignore_cleanup_errors=True)
        self.where = Path(self._kept.name)

    def follow(self) -> None:
        """Link to what is there now; what the index no longer names does not matter."""
        with explained("read", self._folder):
            for path in self._folder.iterdir():
                link = self.where / path.name
                if not path.name.startswith(".") and not link.is_symlink():
                    link.symlink_to(path.absolute())

    def close(self) -> None:
        """Take the links away."""
        self._kept.cleanup()
