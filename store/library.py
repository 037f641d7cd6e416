"""What a front end holds: one archive with its index, and all that can be done with them."""

import datetime
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from store import index as read_model
from store.archive.folder import expect_archive, make_archive, open_archive
from store.archive.lock import WriterLock
from store.archive.segments import FolderArchive
from store.errors import NotFoundError
from store.intake.holdings import Holdings
from store.intake.outlook import Outlook
from store.model.finding import Finding
from store.model.form import ExportForm
from store.model.marks import Marking, Marks
from store.model.outcome import (
    BackedUp,
    Delivered,
    Progress,
    Restored,
)
from store.model.person import Person
from store.model.release import Release
from store.readings import Readings

WAIT = 10.0
"""For how many seconds a writer waits for another one, unless it is told otherwise."""


class Library(Readings):
    """Reads never wait; what writes waits for its turn, and raises ArchiveError if it gets none."""

    def __init__(self, holdings: Holdings, outlook: Outlook) -> None:
        super().__init__(holdings, outlook)
        self._index = holdings.index

    @classmethod
    def open(cls, where: Path, *, create: bool = False, wait: float = WAIT) -> Self:
        """The library in the folder `where`, made if it is missing and `create` says so.

        `wait` is for how many seconds a write waits for another program's. Raises ArchiveError,
        for a missing one MissingError.
        """
        archive = make_archive(where) if create else open_archive(where)
        return cls._of(archive, wait, waits=True)

    @classmethod
    def watch(cls, where: Path, *, wait: float = WAIT) -> Self:
        """The library for a front end that stays open, which answers by the index as it is.

        The front end has it refreshed. A missing archive may come later: until then what is asked
        raises MissingError. Raises ArchiveError.
        """
        return cls._of(expect_archive(where), wait, waits=False)

    @classmethod
    def _of(cls, archive: FolderArchive, wait: float, *, waits: bool) -> Self:
        index = read_model.open_index(archive.where / "index")
        holdings = Holdings(archive, index, WriterLock(archive.where, wait))
        return cls(holdings, Outlook(holdings, waits))

    @staticmethod
    def restore(file: Path, where: Path) -> Iterator[Progress | Finding | Restored]:
        """Bring a backup back into an empty folder; raises ArchiveError, BackupError."""
        from store.archive.restoration import restore

        return restore(file, where)

    def release(self, id: int) -> Release:
        """One release; raises NotFoundError, or ArchiveError where its file is damaged."""
        return self._archive.get(id)

    def versions(
        self, release: Release, other: int | None = None
    ) -> tuple[Release, Release] | None:
        """What can be compared, the earlier one first; None where nothing is a version of it.

        `other` comes first where it is named; else it is what is replaced, what replaces it, or
        what is nearly the same. Raises NotFoundError.
        """
        if other is None:
            other = release.revises
        if other is not None:
            return self.release(other), release
        later = self.revision_of(release.id or 0)
        if later is None:
            later = next(iter(self.near(release)), None)
        return None if later is None else (release, self.release(later))

    def original(self, id: int) -> bytes | None:
        """The bytes that a release was read from; None if they were not kept."""
        return self._archive.original(id)

    def original_place(self, id: int) -> Path:
        """The file of those bytes, which nobody may write to; raises NotFoundError."""
        path = self._archive.originals.path(id)
        if path is None:
            raise NotFoundError(f"The archive keeps no original of release {id}.")
        return path.resolve()

    def refresh(self) -> Iterator[Progress]:
        """Bring the index up to the archive, unless another program is at it.

        Whoever may not write there gets an index in a temporary folder. Raises ArchiveError where
        the index cannot be written, or another program is at it and there is none yet.
        """
        return self._outlook.refresh()

    def catch_up(self) -> Iterator[Progress]:
        """The same as far as it can be; `condition` then says what was in the way.

        Raises ArchiveError where there is nothing to search by.
        """
        return self._outlook.catch_up()

    def remove(
        self, ids: Sequence[int], *, for_good: bool = False
    ) -> Generator[Progress, None, None]:
        """Take releases away; raises NotFoundError, and then takes none.

        `for_good` is what cannot be undone, and what `history` would not keep.
        """
        from store.intake.removal import remove

        return remove(ids, self._holdings, None if for_good else self.history)

    def marks(self, id: int) -> Marks:
        """What the user did to a release; raises ArchiveError where that is damaged."""
        return self._archive.marks.get(id)

    def mark(
        self, ids: Iterable[int], marking: Marking, *, kept: bool = True
    ) -> Mapping[int, Marks]:
        """Mark releases; by id, the marks before of those whose marks are others now.

        `kept` is whether it can be undone. Raises StoreError for a tag that cannot be one.
        """
        from store.intake.marking import mark

        return mark(ids, marking, self._holdings, self.history if kept else None)

    def save_search(self, name: str, query: str) -> None:
        """Keep a query under a name, in place of the one of that name; raises StoreError."""
        from store.intake.saving import save

        save(name, query, self._holdings, self.history)

    def rename_search(self, name: str, to: str) -> None:
        """Call a saved search otherwise; raises NotFoundError, and StoreError for a taken name."""
        from store.intake.saving import rename

        rename(name, to, self._holdings, self.history)

    def follow_search(self, name: str, *, followed: bool = True) -> None:
        """Have imports tell what they bring to a search, or no more; raises NotFoundError."""
        from store.intake.saving import follow

        follow(name, followed, self._holdings, self.history)

    def forget_search(self, name: str) -> None:
        """Keep a saved search no longer; raises NotFoundError."""
        from store.intake.saving import forget

        forget(name, self._holdings, self.history)

    def move_search(self, name: str, place: int) -> None:
        """Have a saved search stand in another place, from 0 on; raises NotFoundError."""
        from store.intake.saving import move

        move(name, place, self._holdings, self.history)

    def export(
        self,
        wanted: str | Sequence[int],
        form: ExportForm,
        out: Callable[[bytes], object],
        now: datetime.datetime | None,
    ) -> Iterator[Progress | Delivered]:
        """Give what a query finds, or the releases of these ids, to `out`, piece by piece.

        What is under embargo at `now` is left out, and told; None leaves out nothing.
        Raises ArchiveError.
        """
        from store.archive.delivery import Delivery

        return Delivery(self._archive, self._meant(wanted), now).write(form, out)

    def export_originals(
        self, wanted: str | Sequence[int], folder: Path, now: datetime.datetime | None
    ) -> Iterator[Progress | Delivered]:
        """The same of the bytes that releases came as: one file each in `folder`."""
        from store.archive.delivery import Delivery

        return Delivery(self._archive, self._meant(wanted), now).copy_originals(folder)

    def _meant(self, wanted: str | Sequence[int]) -> Sequence[int]:
        return self.ids(wanted) if isinstance(wanted, str) else wanted

    @staticmethod
    def export_people(
        persons: Sequence[Person],
        form: ExportForm,
        out: Callable[[bytes], object],
        now: datetime.datetime | None,
    ) -> Delivered:
        """Give people to `out`, as `CSV` or `VCARD`; `now` is as with `export`.

        Whose newest release is under embargo is left out.
        """
        from store.archive.delivery import write_people

        return write_people(persons, form, out, now)

    def check(self, *, repair: bool = False) -> Iterator[Finding | Progress]:
        """What is wrong with the files of the archive; `repair` mends it without guessing."""
        from store.intake.checkup import check
        from store.intake.repair import repair as mend

        return mend(self._holdings) if repair else check(self._archive, self._index)

    @property
    def held(self) -> int:
        """How many releases the files hold; raises ArchiveError if one is unreadable."""
        return sum(len(self._archive.ids(k)) for k in self._archive.stamps())

    def back_up(self, file: Path) -> Iterator[Progress | Finding | BackedUp]:
        """Write all but what can be derived into one compressed file, as of one moment."""
        from store.archive.backup import back_up

        return back_up(self._archive, self._holdings.lock, file)

    def close(self) -> None:
        """Let go of all files and of the lock; what was reported is on disk already."""
        self._holdings.end()
        self._outlook.close()
        self._index.close()
        self._archive.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
