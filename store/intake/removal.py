"""Releases taken out again, one by one or by the run that brought them."""

import datetime
from collections.abc import Generator, Iterable
from itertools import groupby

from store.archive.documents import documents
from store.archive.segment import SIZE
from store.archive.segments import FolderArchive
from store.index import refresh
from store.intake.history import History
from store.intake.holdings import Holdings
from store.model.change import Removed
from store.model.outcome import Progress
from store.model.run import ImportRun

DOING = "removing"


def remove(
    ids: Iterable[int], holdings: Holdings, history: History | None = None
) -> Generator[Progress, None, None]:
    """Take releases and their originals away, a segment at a time; without `history` for good.

    Raises NotFoundError if one of them is not there, and then takes none away.
    """
    ordered = sorted(set(ids))
    archive = holdings.archive
    try:
        yield from holdings.begin()
        archive.require(ordered)
        if history:
            history.note(_removed(archive, ordered), ordered)
        else:
            archive.journal.forget(frozenset(ordered))
        with archive.changing(ordered):
            done = 0
            for _, group in groupby(ordered, lambda n: n // SIZE):
                part = tuple(group)
                archive.remove(part)
                archive.originals.remove(part)
                archive.marks.forget(part)
                done += len(part)
                yield Progress(DOING, done, len(ordered))
        yield from refresh(holdings.index, archive)
    finally:
        holdings.end()


def _removed(archive: FolderArchive, ids: Iterable[int]) -> Removed:
    held = documents(archive, ids)
    return Removed(held, dict(archive.marks.of(held)))


def undo(
    run: ImportRun, holdings: Holdings, now: datetime.datetime
) -> Generator[Progress, None, None]:
    """Take away what is still there of an import run, and remember that it was undone."""
    yield from remove(remaining(run, holdings.archive), holdings)
    try:
        yield from holdings.begin()
        holdings.archive.runs.undone(run.id, now)
    finally:
        holdings.end()


def remaining(run: ImportRun, archive: FolderArchive) -> tuple[int, ...]:
    """Which releases of a run are still in the archive."""
    return tuple(
        id
        for k, group in groupby(run.releases(), lambda n: n // SIZE)
        for id in sorted(set(group).intersection(archive.ids(k)))
    )
