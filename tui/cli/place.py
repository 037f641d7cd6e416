"""Where the archive is that a command works on, and how to open it."""

from pathlib import Path
from typing import NamedTuple

from store import Library, default_archive


class Place(NamedTuple):
    """What was said before the verb; `wait` is in seconds."""

    archive: Path | None
    wait: float

    @property
    def folder(self) -> Path:
        """The archive that was named, else the user's own."""
        return self.archive or default_archive()

    def open(self, *, create: bool = False) -> Library:
        """The library of this archive; raises ArchiveError where there is none to open."""
        return Library.open(self.folder, create=create, wait=self.wait)
