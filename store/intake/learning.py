"""What the archive teaches: kept up by who writes to it, and given to parsing as one value."""

import datetime
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path

from store.archive.base import Seal
from store.archive.rows import within
from store.archive.segment import SIZE
from store.archive.segments import FolderArchive
from store.intake.guidance import Guidance
from store.intake.holdings import Holdings
from store.model.document import Hints
from store.model.outcome import Progress
from store.model.release import Release
from store.tally import Tally, TallyDamagedError, is_behind, refresh

FOLDER = "acquaintance"


class Learning:
    """One that reads releases has it for as long as it takes; others write in between."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._tally = Tally(holdings.archive.where / "index" / FOLDER)

    def guidance(self, hints: Hints) -> Guidance:
        """What parsing is told, in whatever process; raises ArchiveError for a damaged book."""
        standings = self._holdings.archive.book.standings()
        return Guidance(hints, self._tally.gist, standings)

    def bring_up(self) -> Generator[Progress, None, None]:
        """Have the archive counted as it is; raises ArchiveError."""
        marks = self._marks()
        if marks is not None and not is_behind(self._tally, marks):
            return
        held = self._holdings.lock.held
        try:
            yield from self._holdings.begin()
            archive = self._holdings.archive
            yield from refresh(self._tally, archive, self._marks() or {}, self._teaches)
        finally:
            if not held:
                self._holdings.end()

    def add(
        self, releases: Sequence[Release], before: Mapping[int, Seal], after: Mapping[int, Seal]
    ) -> None:
        """Count new releases too; parsing is not given them before the next `bring_up`.

        `before` and `after` are the seals of their segments around their writing. Of a segment that
        was not as it is counted even before, all is counted then.
        """
        with suppress(TallyDamagedError):  # it is made anew by the next one who wants it
            known = self._tally.known()
            fits = {k for k in after if known.get(k) == self._mark(k, before.get(k))}
            some = [release for release in releases if (release.id or 0) // SIZE in fits]
            self._tally.add({k: self._mark(k, after[k]) or "" for k in fits}, some)

    def close(self) -> None:
        """Let go of its files."""
        self._tally.close()

    def _marks(self) -> Mapping[int, str] | None:
        """By segment what it teaches by; None where the index is behind the archive."""
        if self._holdings.index.behind(self._holdings.archive):
            return None
        known = self._holdings.index.segments() or {}
        marks = {k: self._mark(k, one.seal) for k, one in known.items()}
        return {k: mark for k, mark in marks.items() if mark}

    def _mark(self, k: int, seal: Seal | None) -> str | None:
        """Another one whenever the segment has other bytes, or more of it is to be forgotten."""
        if seal is None:
            return None
        first, last = k * SIZE, k * SIZE + SIZE - 1
        silent = [
            id
            for run in self._holdings.archive.runs.all()
            if run.untaught
            for id in within(run.ids, first, last)
        ]
        return f"{seal.digest} {silent}" if silent else seal.digest

    def _teaches(self, id: int) -> bool:
        runs = self._holdings.archive.runs.all()
        return not any(
            first <= id <= last for run in runs if run.untaught for first, last in run.ids
        )


def learn(holdings: Holdings) -> Iterator[Progress]:
    """Have the archive counted as it is; raises ArchiveError."""
    with closing(Learning(holdings)) as learning:
        yield from learning.bring_up()


def forget_taught(id: int, holdings: Holdings, now: datetime.datetime) -> Iterator[Progress]:
    """Have nothing count that the releases of import run `id` taught; they stay themselves.

    Raises NotFoundError, ArchiveError.
    """
    with holdings.writing():
        holdings.archive.runs.forget_taught(id, now)
    yield from learn(holdings)


def gist_of(archive: FolderArchive) -> Path:
    """The file by which parsing is acquainted with an archive, where there is one."""
    return Tally(archive.where / "index" / FOLDER).gist
