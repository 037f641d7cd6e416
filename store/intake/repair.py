"""An archive mended as far as nothing has to be guessed."""

from collections.abc import Iterator
from contextlib import suppress

from msgspec import structs

from store.archive.check import finding, missing, strays
from store.archive.files import read_whole
from store.archive.mend import mend_marks, mend_originals, mend_others, mend_runs, mend_segment
from store.archive.originals import NAME
from store.archive.segments import FolderArchive
from store.errors import ArchiveError
from store.index import Index, refresh
from store.intake.checkup import edited, lost
from store.intake.holdings import Holdings
from store.intake.reading import Reading, read
from store.model.document import Hints
from store.model.finding import Finding
from store.model.outcome import Progress
from store.model.release import Release

DOING = "mending"


def repair(holdings: Holdings) -> Iterator[Finding | Progress]:
    """What was wrong, and whether it still is; damaged files are kept in `aside/`.

    Releases that are lost with a damaged file are read again from their originals.
    """
    archive = holdings.archive
    holdings.lock.acquire()
    try:
        archive.recover()
        gone = lost(archive, holdings.index)
        numbers = sorted({*gone, *archive.stamps(), *archive.originals.folders()})
        for done, k in enumerate(numbers):
            yield Progress(DOING, done, len(numbers))
            damaged = tuple(mend_segment(archive, k))
            yield from damaged
            if k in gone:
                kept = bool(archive.originals.files(k))
                yield structs.replace(missing(archive, k), mended=kept)
            if damaged or k in gone:
                yield from _read_again(archive, k)
            yield from mend_originals(archive, k)
        yield from mend_runs(archive)
        yield from mend_others(archive)
        yield from mend_marks(archive)
        yield from _renew(holdings.index, archive)
        yield from refresh(holdings.index, archive)
    finally:
        holdings.end()


def _renew(index: Index, archive: FolderArchive) -> Iterator[Finding]:
    """Forget a damaged index, which holds nothing that the archive does not."""
    broken = index.damage()
    for path in broken:
        where = str(path.relative_to(archive.where))
        yield Finding(where, "It was not as it was written; the index was made anew.", True)
    if broken:
        index.forget()
        return
    stale = edited(archive, index)
    for k in stale:
        message = "It was changed in a way that no search notices, and was read again."
        yield finding(archive, archive.path(k), message, True)
    if stale:
        index.take_over({k: one for k, one in index.begin().items() if k not in stale})


def _read_again(archive: FolderArchive, k: int) -> Iterator[Finding]:
    """The releases whose originals are left, unless what is there cannot be read."""
    found: list[Release] = []
    with suppress(ArchiveError):
        for path in strays(archive, k):
            match, whole = NAME.fullmatch(path.name), read_whole(path)
            reading = read(whole[0], path.name, Hints()) if whole else Reading()
            if match and len(reading.releases) == 1:
                found.append(structs.replace(reading.releases[0], id=int(match[1])))
    if found:
        archive.restore(found)
        count = f"{len(found):,} release{'' if len(found) == 1 else 's'}"
        where = str(archive.path(k).relative_to(archive.where))
        yield Finding(where, f"{count} that it had lost came back from the originals.", True)
