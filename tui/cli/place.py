"""Where the archive is that a command works on, and how to open it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from store import Library, default_archive
from tui.cli.diagnostics import note
from tui.present.condition import notes


class Place(NamedTuple):
    """What was said before the verb; `wait` is in seconds."""

    archive: Path | None
    wait: float

    @property
    def folder(self) -> Path:
        """The archive that was named, else the user's own."""
        return self.archive or default_archive()

    @contextmanager
    def open(self, *, create: bool = False) -> Iterator[Library]:
        """The library of this archive; says at the end what was not to be had of it.

        Raises ArchiveError where there is none to open.
        """
        with Library.open(self.folder, create=create, wait=self.wait) as library:
            yield library
            for text in notes(library.condition):
                note(text)
