"""What an intake adds to: the archive with its index, under one writer's lock."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from msgspec import Struct

from store.archive.lock import WriterLock
from store.archive.segments import FolderArchive
from store.index import Index, refresh
from store.model.outcome import Progress
from store.model.release import Release


class Holdings(Struct, frozen=True):
    """The archive comes first and the index second, so that a crash in between mends itself."""

    archive: FolderArchive
    index: Index
    lock: WriterLock

    def begin(self) -> Iterator[Progress]:
        """Wait for the right to write, then bring to its end what others have begun."""
        if not self.lock.held:
            self.lock.acquire()
            self.archive.recover()
            yield from refresh(self.index, self.archive)

    def replace(self, releases: Sequence[Release]) -> Iterator[Progress]:
        """Put each in the place of the one with its id, on disk and where it is found.

        Its caller has begun. Raises NotFoundError, ArchiveError.
        """
        ids = [release.id for release in releases if release.id is not None]
        before = self.archive.seals(ids)
        self.archive.replace(releases)
        if releases:
            self.index.replace(releases, before, self.archive.seals(ids))
        yield from refresh(self.index, self.archive)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """The right to write what the index does not hold; raises ArchiveError."""
        if self.lock.held:
            yield
            return
        self.lock.acquire()
        try:
            self.archive.recover()
            yield
        finally:
            self.end()

    def pause(self) -> None:
        """Let another process write if one waits."""
        if self.lock.held and self.lock.wanted():
            self.end()

    def end(self) -> None:
        """Let others write."""
        if self.lock.held:
            try:
                self.index.release()
            finally:
                self.lock.release()
