"""Releases read again from their originals with today's parser."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing

from msgspec import structs

from store.archive.segment import SIZE
from store.archive.segments import FolderArchive
from store.errors import ArchiveError, NotFoundError
from store.intake.fingerprint import digest
from store.intake.guidance import Guidance
from store.intake.holdings import Holdings
from store.intake.interrupt import Interrupt, postponed_interrupt
from store.intake.learning import Learning
from store.intake.loading import PORTION, Loaded
from store.intake.reading import Reading
from store.intake.workers import Item, Portion, Readings, processes, read_all
from store.model.document import Hints
from store.model.outcome import Failed, Progress, Reparsed, Skipped
from store.model.release import Release

DOING = "reading again"
KEPT = ("id", "revises", "source")  # what is not the parser's to say


Told = Reparsed | Skipped | Failed


def reparse(
    ids: Sequence[int], holdings: Holdings, hints: Hints, jobs: int | None = None
) -> Generator[Told | Progress, None, None]:
    """Read releases again, acquainted with what the archive teaches by now; see `read_again`.

    An interrupt is taken up as by an import.
    """
    try:
        with closing(Learning(holdings)) as learning, postponed_interrupt() as interrupt:
            yield from learning.bring_up()
            guidance = learning.guidance(hints)
            yield from read_again(ids, holdings, guidance, jobs, interrupt)
    finally:
        holdings.end()
    if interrupt.told:
        raise KeyboardInterrupt


def read_again(
    ids: Sequence[int],
    holdings: Holdings,
    guidance: Guidance,
    jobs: int | None,
    interrupt: Interrupt,
) -> Generator[Told | Progress, None, None]:
    """For each release what changed, or why it could not be read again; told once it is on disk.

    A release keeps its id, its link to an earlier version, its name and when it was imported;
    each segment file is written once.
    """
    ordered = sorted(set(ids))
    again = _Again(holdings)
    portions = originals(ordered, holdings.archive)
    readings = read_all(portions, guidance, processes(jobs, len(ordered)))
    with closing(readings):
        for some in readings:
            yield from again.take(some)
            yield Progress(DOING, again.done, len(ordered))
            holdings.pause()
            if interrupt.asked:
                break
        yield from again.commit()


class _Again:
    """One such run under way: what is to be written to the segment in hand, and told of it."""

    def __init__(self, holdings: Holdings) -> None:
        self.done = 0
        self._holdings = holdings
        self._k: int | None = None
        self._told: list[Told] = []
        self._changed: list[tuple[Release, Release]] = []

    def take(self, readings: Readings) -> Iterator[Told | Progress]:
        """Compare what was read; the first of a new segment commits the one before."""
        for item, reading in readings:
            self.done += 1
            if isinstance(item, Loaded) and item.before and reading is not None:
                k = (item.before.id or 0) // SIZE
                if k != self._k:
                    yield from self.commit()
                    self._k = k
                self._compare(item.before, reading)
            elif isinstance(item, Skipped | Failed):
                self._told.append(item)

    def commit(self) -> Iterator[Told | Progress]:
        """Write what changed, and tell of all; what another program changed meanwhile stays."""
        if self._changed:
            yield from self._holdings.begin()
            archive = self._holdings.archive
            there = set(archive.ids(self._k or 0))
            fresh = [
                new for old, new in self._changed if old.id in there and archive.get(old.id) == old
            ]
            yield from self._holdings.replace(fresh)
        yield from self._told
        self._changed, self._told = [], []

    def _compare(self, old: Release, reading: Reading) -> None:
        new = read_anew(old, reading)
        if isinstance(new, Failed):
            self._told.append(new)
            return
        if new != old:
            self._changed.append((old, new))
        self._told.append(Reparsed(old.id or 0, changes(old, new)))


def originals(ids: Sequence[int], archive: FolderArchive) -> Iterator[Portion]:
    """The originals of releases, a few at a time, each with how it is read so far."""
    for start in range(0, len(ids), PORTION):
        yield tuple(_original(id, archive) for id in ids[start : start + PORTION])


def _original(id: int, archive: FolderArchive) -> Item:
    try:
        release, data = archive.get(id), archive.original(id)
    except (NotFoundError, ArchiveError) as error:
        return Failed(str(id), error.message)
    if data is None:
        return Skipped(release.source.name, f"The original of release {id} was not kept.")
    return Loaded(release.source.name, data, digest(data), before=release)


def read_anew(old: Release, reading: Reading) -> Release | Failed:
    """A release as it is read now, with what is not the parser's to say, and what is by hand."""
    if len(reading.releases) != 1:
        return Failed(old.source.name, reading.failure or "It holds several releases.")
    (read,) = reading.releases
    source = structs.replace(read.source, name=old.source.name, imported=old.source.imported)
    by_hand = {name: getattr(old, name) for name in (*old.corrected, "corrected")}
    by_hand["check"] = tuple(each for each in read.check if each.split(".")[0] not in old.corrected)
    return structs.replace(read, id=old.id, revises=old.revises, source=source, **by_hand)


def changes(old: Release, new: Release) -> tuple[str, ...]:
    """The parser's fields in which two readings of one release differ."""
    return tuple(
        name
        for name in Release.__struct_fields__
        if name not in KEPT and getattr(old, name) != getattr(new, name)
    )
