"""An archive mended as far as nothing has to be guessed."""

from collections.abc import Iterator, Mapping
from contextlib import suppress

from msgspec import structs

from store.archive.check import finding, missing, numbered, strays
from store.archive.files import read_whole
from store.archive.mend import mend_marks, mend_originals, mend_others, mend_runs, mend_segment
from store.archive.originals import NAME
from store.archive.segments import FolderArchive
from store.errors import ArchiveError, StoreError
from store.index import Index, refresh
from store.intake.by_hand import set_again, told_corrected
from store.intake.checkup import edited, lost
from store.intake.guidance import Guidance
from store.intake.holdings import Holdings
from store.intake.reading import Reading
from store.intake.standing import standings_of
from store.model.finding import Finding
from store.model.outcome import Progress
from store.model.release import Release

DOING = "mending"


def repair(holdings: Holdings) -> Iterator[Finding | Progress]:
    """What was wrong, and whether it still is; damaged files are kept in `aside/`.

    Releases that are lost with a damaged file are read again from their originals, and set right
    as they were by hand. What does not come back is told once, for nothing can be mended from it.
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
                yield from _read_again(holdings, k)
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


def _read_again(holdings: Holdings, k: int) -> Iterator[Finding]:
    """The releases whose originals are left, unless what is there cannot be read."""
    archive = holdings.archive
    path = archive.path(k)
    found = tuple(_from_originals(archive, k))
    changes = archive.journal.all()
    fresh = [set_again(release, changes) for release in found]
    if fresh:
        archive.restore(fresh)
        count = f"{len(found):,} release{'' if len(found) == 1 else 's'}"
        message = f"{count} that it had lost came back from the originals."
        yield finding(archive, path, message, True)
    had = {each.id or 0: frozenset(each.corrected) for each in fresh if each.corrected}
    if had:
        message = f"What was set right by hand came back: of {_with_fields(had)}."
        yield finding(archive, path, message, True)
    known = _known_by_hand(holdings.index, k)
    ids = [each.id or 0 for each in fresh]
    told = {id: told_corrected(id, changes) | known.get(id, frozenset()) for id in ids}
    gone = {id: told[id] - had.get(id, frozenset()) for id in ids}
    if any(gone.values()):
        which = _with_fields({id: each for id, each in gone.items() if each})
        message = f"What was set right by hand is lost: of {which}. Set it right again."
        yield finding(archive, path, message)
    yield from _lost_for_good(holdings, k)


def _from_originals(archive: FolderArchive, k: int) -> Iterator[Release]:
    guidance = Guidance(standings=standings_of(archive))
    with suppress(ArchiveError):
        for path in strays(archive, k):
            match, whole = NAME.fullmatch(path.name), read_whole(path)
            reading = guidance.read(whole[0], path.name, None) if whole else Reading()
            if match and len(reading.releases) == 1:
                yield structs.replace(reading.releases[0], id=int(match[1]))


def _known_by_hand(index: Index, k: int) -> Mapping[int, frozenset[str]]:
    try:
        return index.by_hand(k)
    except StoreError:  # which is told of the index
        return {}


def _lost_for_good(holdings: Holdings, k: int) -> Iterator[Finding]:
    """Those that the index knows, which is as it was before the damage, and nothing else does."""
    archive = holdings.archive
    with suppress(StoreError):
        if lost := frozenset(holdings.index.of_segment(k)).difference(archive.ids(k)):
            message = f"Lost, for no original of it is left: release{numbered(lost)}."
            yield finding(archive, archive.path(k), message)


def _with_fields(named: Mapping[int, frozenset[str]]) -> str:
    """`release 7 (issuer), 9 (contacts, date)`."""
    told = (f"{id} ({', '.join(sorted(fields))})" for id, fields in sorted(named.items()))
    return f"release{'s' if len(named) > 1 else ''} {', '.join(told)}"
