"""One index: what it can tell at once, and how it keeps up with the archive."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from store.archive.base import Archive, Seal, Stamp
from store.archive.files import make_folder, may_write, write_whole
from store.archive.segment import SIZE
from store.errors import StoreError
from store.index.checksum import broken_files
from store.index.damage import explained
from store.index.keys import (
    WAITING,
    Version,
    by_hand_key,
    copy_key,
    handle_key,
    near_digests,
    near_key,
    revision_key,
    version_key,
    waiting_key,
)
from store.index.lookup import newest, of_segment, some
from store.index.reader import Reader
from store.index.schema import INDEX_VERSION, schema
from store.index.state import Known, forget_known, read_known, rewrite_known, write_known
from store.index.writer import Writer
from store.model.release import Release, Source

if TYPE_CHECKING:
    from tantivy import Searcher


class Index:
    """Reads always; whoever writes holds the archive's lock. The folder may be missing."""

    def __init__(self, folder: Path) -> None:
        self._root = folder
        self.folder = folder / f"{INDEX_VERSION}"
        self._reader = Reader(self.folder)
        self._writer = Writer(self.folder)
        self._refused: tuple[str, ...] = ()

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
        with explained("read", self.folder):
            yield self._reader.searcher()

    def known(self, digests: Iterable[str]) -> dict[str, int]:
        """Which releases have these digests of bytes or of texts."""
        with self.reading() as searcher:
            return newest(searcher, ((digest, copy_key(digest)) for digest in digests))

    def near(self, digests: Iterable[str]) -> dict[str, int]:
        """The newest release that shares each of these digests with what is nearly the same."""
        with self.reading() as searcher:
            return newest(searcher, ((digest, near_key(digest)) for digest in digests))

    def alike(self, source: Source, most: int) -> tuple[int, ...]:
        """The newest releases that are nearly the same as that of `source`, itself among them."""
        with self.reading() as searcher:
            return some(searcher, map(near_key, near_digests(source)), most)

    def bearing(self, handles: Iterable[str], most: int) -> tuple[int, ...]:
        """The newest releases that name somebody by one of these handles, at most so many each."""
        with self.reading() as searcher:
            return some(searcher, map(handle_key, handles), most)

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

    def of_segment(self, k: int) -> tuple[int, ...]:
        """The releases of segment `k` as it has them; raises IndexDamagedError."""
        with self.reading() as searcher:
            return of_segment(searcher, k)

    def by_hand(self, k: int) -> Mapping[int, frozenset[str]]:
        """By id which fields of a release of segment `k` a person has set."""
        found: dict[int, frozenset[str]] = {}
        with self.reading() as searcher:
            for field in Release.__struct_fields__:
                for id in of_segment(searcher, k, by_hand_key(field)):
                    found[id] = found.get(id, frozenset()) | {field}
        return found

    def behind(self, archive: Archive) -> bool:
        """Whether the archive holds what the index does not, or the index cannot be read."""
        known = self.segments()
        return known is None or stamps_of(known) != archive.stamps()

    def segments(self) -> Mapping[int, Known] | None:
        """The segments as it has them; None if it cannot be read."""
        if not self.version:
            return {}
        try:
            with self.reading() as searcher:
                return read_known(self.folder) if searcher else None
        except StoreError:
            return None

    def unread(self) -> tuple[str, ...]:
        """What of the archive could not be taken in, and why; sentences."""
        kept = (text for one in (read_known(self.folder) or {}).values() for text in one.unread)
        return (*kept, *self._refused)

    def damage(self) -> tuple[Path, ...]:
        """The files that are not as they were written; reads all of them."""
        return broken_files(self.folder)

    def may_be_written(self) -> bool:
        """Whether this user may write to all of it that is there."""
        return may_write(self._root, self.folder, *self.folder.glob(".tantivy-*.lock"))

    def begin(self) -> Mapping[int, Known]:
        """What it knows, once it is ready to be written; made anew if it is missing or damaged."""
        known = self.segments()
        if self.version and known is not None:
            return known
        self.renew()
        return {}

    def add(
        self, releases: Sequence[Release], before: Mapping[int, Seal], after: Mapping[int, Seal]
    ) -> None:
        """Know new releases too, in one commit; raises ArchiveError.

        `before` and `after` are the seals of their segments around their writing. A segment that
        was not as the index knows it even before is read whole by the next refresh.
        """
        self._write(releases, before, after)

    def replace(
        self, releases: Sequence[Release], before: Mapping[int, Seal], after: Mapping[int, Seal]
    ) -> None:
        """Know these in the place of what they were; the same otherwise."""
        self._write(releases, before, after, instead=True)

    def _write(
        self,
        releases: Sequence[Release],
        before: Mapping[int, Seal],
        after: Mapping[int, Seal],
        instead: bool = False,
    ) -> None:
        known = dict(self.begin())
        for k in {release.id // SIZE for release in releases if release.id is not None}:
            old = known.get(k)
            if k in after and before.get(k) == (old and old.seal):
                known[k] = Known(after[k], old.unread if old else ())
        if instead:
            self._writer.remove(release.id for release in releases if release.id is not None)
        self._writer.add(releases)
        self.commit(known)

    def put(self, releases: Iterable[Release]) -> None:
        """Know these too, from the next commit on."""
        self._writer.add(releases)

    def remove_segment(self, k: int, but: Iterable[int] = ()) -> None:
        """Know nothing of segment `k` from the next commit on, `but` of these releases."""
        self._writer.remove_segment(k, but)

    def commit(self, known: Mapping[int, Known]) -> None:
        """Make what was written last; `known` are the segments as they were read."""
        write_known(self.folder, self._writer.commit(), known)

    def take_over(self, known: Mapping[int, Known]) -> None:
        """Know the segments as these, with nothing written; its caller holds the lock."""
        rewrite_known(self.folder, known)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Remember why segments could not be read at all, so that they are tried again."""
        self._refused = tuple(reasons)

    def forget(self) -> None:
        """Have the next refresh make it anew; its caller holds the archive's lock."""
        forget_known(self.folder)

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

    def renew(self) -> None:
        """Begin again with nothing; raises ArchiveError."""
        import shutil  # with all its compressions, 3 ms that a search need not pay

        from tantivy import Index as Folder
        from tantivy import Order

        self.close()
        for older in self._root.glob("[0-9]*"):
            shutil.rmtree(older, ignore_errors=True)
        make_folder(self.folder)
        write_whole(self._root / ".gitignore", b"*\n")
        with explained("write", self.folder):
            # Neighbours in time are neighbours on the disk, so that a list reads few blocks.
            Folder(schema(), str(self.folder), sort_by_field="order", sort_order=Order.Desc)
        write_known(self.folder, 0, {})


def stamps_of(known: Mapping[int, Known]) -> Mapping[int, Stamp]:
    """The stamp of every segment, by its number."""
    return {k: one.seal.stamp for k, one in known.items()}
