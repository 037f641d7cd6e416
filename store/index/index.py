"""One index: what it can tell at once, and how it keeps up with the archive."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from store.archive.base import Archive, Stamp
from store.archive.files import make_folder, write_whole
from store.archive.segment import SIZE
from store.errors import StoreError
from store.index.checksum import broken_files
from store.index.damage import explained
from store.index.keys import WAITING, Version, copy_key, revision_key, version_key, waiting_key
from store.index.lookup import newest
from store.index.reader import Reader
from store.index.schema import INDEX_VERSION, schema
from store.index.state import forget_stamps, read_stamps, write_stamps
from store.index.writer import Writer
from store.model.release import Release

if TYPE_CHECKING:
    from tantivy import Searcher


class Index:
    """Reads always; whoever writes holds the archive's lock. The folder may be missing."""

    def __init__(self, folder: Path) -> None:
        self._root = folder
        self._folder = folder / f"{INDEX_VERSION}"
        self._reader = Reader(self._folder)
        self._writer = Writer(self._folder)

    @property
    def version(self) -> int:
        """Another number after every commit of any program; cheap enough to ask often."""
        return self._reader.version

    @property
    def count(self) -> int:
        """How many releases can be found; raises IndexDamagedError."""
        with self.reading() as searcher:
            return searcher.num_docs if searcher else 0

    @contextmanager
    def reading(self) -> "Iterator[Searcher | None]":
        """The index as of its last commit, None if there was none; raises IndexDamagedError."""
        with explained("read", self._folder):
            yield self._reader.searcher()

    def known(self, digests: Iterable[str]) -> dict[str, int]:
        """Which releases have these digests of bytes or of texts."""
        with self.reading() as searcher:
            return newest(searcher, ((digest, copy_key(digest)) for digest in digests))

    def latest(self, versions: Iterable[Version]) -> dict[Version, int]:
        """The newest release of each of these versions."""
        with self.reading() as searcher:
            return newest(searcher, ((version, version_key(version)) for version in versions))

    def waiting(self, versions: Iterable[Version]) -> dict[Version, int]:
        """The newest correction of each of these versions that came before what it corrects."""
        with self.reading() as searcher:
            if not newest(searcher, [(WAITING, WAITING)]):
                return {}
            return newest(searcher, ((version, waiting_key(version)) for version in versions))

    def revision_of(self, id: int) -> int | None:
        """The newest release that replaces this one."""
        with self.reading() as searcher:
            return newest(searcher, [(id, revision_key(id))]).get(id)

    def behind(self, archive: Archive) -> bool:
        """Whether the archive holds what the index does not, or the index cannot be read."""
        return self.stamps() != archive.stamps()

    def stamps(self) -> Mapping[int, Stamp] | None:
        """Those of the segments as the index has them; None if it cannot be read."""
        if not self.version:
            return {}
        try:
            with self.reading() as searcher:
                return read_stamps(self._folder) if searcher else None
        except StoreError:
            return None

    def damage(self) -> Iterator[Path]:
        """The files that are not as they were written; reads all of them."""
        return broken_files(self._folder)

    def forget(self) -> None:
        """Have the next refresh make it anew; its caller holds the archive's lock."""
        forget_stamps(self._folder)

    def begin(self) -> Mapping[int, Stamp]:
        """Its stamps, once it is ready to be written; made anew if it is missing or damaged."""
        stamps = self.stamps()
        if self.version and stamps is not None:
            return stamps
        self._renew()
        return {}

    def add(
        self,
        releases: Sequence[Release],
        before: Mapping[int, Stamp],
        after: Mapping[int, Stamp],
    ) -> None:
        """Know new releases too, in one commit; raises ArchiveError.

        `before` and `after` are the archive's stamps around their writing. A segment that was not
        as the index knows it even before is read whole by the next refresh.
        """
        stamps = dict(self.begin())
        for k in {release.id // SIZE for release in releases if release.id is not None}:
            if stamps.get(k) == before.get(k) and k in after:
                stamps[k] = after[k]
        self._writer.add(releases)
        self.commit(stamps)

    def replace_segment(self, k: int, releases: Iterable[Release]) -> None:
        """Know these instead of all that it knew of segment `k`, from the next commit on."""
        self._writer.remove_segment(k)
        self._writer.add(releases)

    def commit(self, stamps: Mapping[int, Stamp]) -> None:
        """Make what was written last; `stamps` are those of the segments as they were read."""
        write_stamps(self._folder, self._writer.commit(), stamps)

    def release(self) -> None:
        """Let another process write; what is not committed is forgotten."""
        try:
            with self.reading() as searcher:
                parts = searcher.num_segments if searcher else 0
        except StoreError:
            parts = 0
        self._writer.close(parts)

    def close(self) -> None:
        """Let go of all files."""
        self._writer.close(0)
        self._reader.close()

    def _renew(self) -> None:
        import shutil  # with all its compressions, 3 ms that a search need not pay

        from tantivy import Index as Folder
        from tantivy import Order

        self.close()
        shutil.rmtree(self._root, ignore_errors=True)
        make_folder(self._folder)
        write_whole(self._root / ".gitignore", b"*\n")
        with explained("write", self._folder):
            # Neighbours in time are neighbours on the disk, so that a list reads few blocks.
            Folder(schema(), str(self._folder), sort_by_field="order", sort_order=Order.Desc)
        write_stamps(self._folder, 0, {})
