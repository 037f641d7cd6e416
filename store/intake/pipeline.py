"""Sources into the archive: found, read, known again, kept and indexed, a batch at a time."""

import datetime
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import takewhile

from msgspec import structs

from store.index import Version, refresh, versions
from store.intake.batch import Arrival, Batch, room
from store.intake.dedup import overtaken, settle
from store.intake.enough import is_worth_a_look
from store.intake.held import held
from store.intake.holdings import Holdings
from store.intake.interrupt import Interrupt, never, postponed_interrupt
from store.intake.learning import Learning
from store.intake.loading import Loaded, load
from store.intake.path import Given, shown
from store.intake.reading import Reading
from store.intake.reparse import read_again
from store.intake.sources import count, find
from store.intake.workers import Item, Portion, Readings, processes, read_all
from store.model.options import ImportOptions
from store.model.outcome import Duplicate, Failed, Outcome, Progress, Skipped
from store.model.release import Release

DOING = "importing"
OTHER_GENRE = "It seems to be no release; with --all, or by its own name, it is kept."


def import_items(
    paths: Sequence[Given],
    holdings: Holdings,
    options: ImportOptions,
    now: datetime.datetime,
    stopped: Callable[[], bool] = never,
) -> Generator[Outcome | Progress, None, None]:
    """One outcome for each source or release, told once it is on disk and can be found.

    An interrupt is taken up when the batch in hand is safe: its outcomes come, then
    KeyboardInterrupt. So is that it is `stopped`, without one.
    """
    total = count(paths, options.follow_links)
    yield Progress(DOING, 0, total, 0)
    with closing(Learning(holdings)) as learning:
        if not options.dry_run:
            with closing(learning.bring_up()) as steps:
                yield from takewhile(lambda _: not stopped(), steps)
        if not stopped():
            intake = _Intake(holdings, learning, options, now, tuple(map(shown, paths)))
            yield from _read_in(paths, intake, options, total, stopped)


def _read_in(
    paths: Sequence[Given],
    intake: "_Intake",
    options: ImportOptions,
    total: int,
    stopped: Callable[[], bool],
) -> Generator[Outcome | Progress, None, None]:
    found = find(paths, options.follow_links)
    portions = (intake.without_known(portion) for portion in load(found))
    jobs = processes(options.jobs, total)
    readings = read_all(portions, intake.guidance, jobs)
    try:
        with closing(readings), postponed_interrupt(stopped) as interrupt:
            for portion in readings:
                yield from intake.take(portion)
                yield Progress(DOING, intake.done, total, intake.read, intake.at)
                intake.pause()
                if interrupt.asked:
                    break
            yield from intake.commit()
            if not interrupt.asked:
                yield from intake.look_again(jobs, interrupt)
    finally:
        intake.end()
    if interrupt.told:
        raise KeyboardInterrupt


class _Intake:
    """One import run under way."""

    def __init__(
        self,
        holdings: Holdings,
        learning: Learning,
        options: ImportOptions,
        now: datetime.datetime,
        sources: tuple[str, ...],
    ) -> None:
        self.done = 0
        self.read = 0
        self.at = ""
        self.guidance = learning.guidance(options.hints)
        self._holdings = holdings
        self._learning = learning
        self._new: list[int] = []
        self._doubtful: list[int] = []
        self._before = self.guidance.hints_for(None).acquaintance
        self._options = options
        self._now = now
        self._sources = sources
        self._run: int | None = None
        self._pretended: dict[str, int] = {}
        self._unkept = 0
        self._batch = Batch(self._room())

    def without_known(self, portion: Iterable[Item]) -> Portion:
        """The portion with a Duplicate for each source whose bytes are in the archive."""
        items = tuple(portion)
        known = self._holdings.index.known(
            item.sha256 for item in items if isinstance(item, Loaded)
        )
        return tuple(
            Duplicate(item.name, known[item.sha256])
            if isinstance(item, Loaded) and item.sha256 in known
            else item
            for item in items
        )

    def take(self, readings: Readings) -> Iterator[Outcome | Progress]:
        """Put what was read into the batch, and tell its outcomes whenever it is full."""
        for item, reading in readings:
            self.done += not (isinstance(item, Loaded) and item.follows)
            self.read += reading is not None
            self.at = item.name if isinstance(item, Loaded) else self.at
            for arrived in self._arrived(item, reading):
                self._batch.put(arrived)
                if self._batch.full:
                    yield from self.commit()

    def commit(self) -> Iterator[Outcome | Progress]:
        """Keep what is new in the batch, and tell what became of each item."""
        items = self._batch.items
        arrivals = [item for item in items if isinstance(item, Arrival)]
        if arrivals and not self._options.dry_run:
            yield from self._holdings.begin()
        first = self._holdings.archive.next_id() + self._unkept
        had = held(arrivals, self._holdings, self._options.hints)
        known, alike = {**self._pretended, **had.known}, {**self._pretended, **had.alike}
        settled = settle(items, first, known, self._earlier(arrivals), alike)
        if self._options.dry_run:
            self._pretend(settled.new)
        elif settled.new:
            self._keep(settled.new)
            yield from self._link(settled.new)
        self._batch = Batch(self._room())
        yield from settled.outcomes

    def look_again(self, jobs: int, interrupt: Interrupt) -> Iterator[Progress]:
        """Read once more what was doubtful and of which this run has taught much.

        So nothing depends on what came first. One release alone has nothing to learn from itself.
        """
        if not self._new:
            return
        yield from self._learning.bring_up()
        if self._options.originals and len(self._new) > 1:
            now, guidance = self.guidance.hints_for(None).acquaintance, self.guidance
            held = ((id, self._holdings.archive.get(id)) for id in self._doubtful)
            doubtful = [id for id, one in held if is_worth_a_look(one, self._before, now)]
            steps = read_again(doubtful, self._holdings, guidance, jobs, interrupt)
            yield from (step for step in steps if isinstance(step, Progress))
            yield from self._learning.bring_up()

    def pause(self) -> None:
        """Let another process write if one waits."""
        self._holdings.pause()

    def end(self) -> None:
        """Let others write."""
        self._holdings.end()

    def _keep(self, new: Sequence[Arrival]) -> None:
        archive, index = self._holdings.archive, self._holdings.index
        if self._run is None:
            self._run = archive.runs.begin(self._sources, self._now)
        before = archive.seals(_ids(arrival.release for arrival in new))
        kept = archive.add(
            [self._dated(arrival.release) for arrival in new],
            self._run,
            [arrival.original for arrival in new],
        )
        after = archive.seals(_ids(kept))
        index.add(kept, before, after)
        self._learning.add(kept, before, after)
        self._new.extend(_ids(kept))
        self._doubtful.extend(_ids(release for release in kept if release.check))

    def _link(self, new: Sequence[Arrival]) -> Iterator[Progress]:
        """Let corrections that came before what they correct say so."""
        archive, index = self._holdings.archive, self._holdings.index
        wanted = (version for arrival in new for version in versions(arrival.release))
        waiting = index.waiting(wanted)
        if waiting and (late := overtaken(new, waiting)):
            archive.replace(structs.replace(archive.get(id), revises=late[id]) for id in late)
            yield from refresh(index, archive)

    def _pretend(self, new: Iterable[Arrival]) -> None:
        for arrival in new:
            self._unkept += 1
            keys = (*arrival.known_by(), *arrival.near)
            self._pretended.update(dict.fromkeys(keys, arrival.release.id or 0))

    def _dated(self, release: Release) -> Release:
        return structs.replace(release, source=structs.replace(release.source, imported=self._now))

    def _arrived(self, item: Item, reading: Reading | None) -> Iterator[Arrival | Outcome]:
        if not isinstance(item, Loaded):
            yield item
            return
        assert reading is not None
        whole = self._options.originals and len(reading.releases) == 1
        for release in reading.releases:
            if release.genre and not (item.named or self._options.everything):
                yield Skipped(item.name, OTHER_GENRE, release.genre)
            else:
                yield Arrival(item.name, release, item.data if whole else None)
        if reading.failure is not None:
            yield Failed(item.name, reading.failure)

    def _earlier(self, arrivals: Iterable[Arrival]) -> dict[Version, int]:
        wanted = {
            version
            for arrival in arrivals
            if arrival.release.revision is not None
            for version in versions(arrival.release)
        }
        return self._holdings.index.latest(wanted) if wanted else {}

    def _room(self) -> int:
        return room(self._holdings.archive.next_id(), self._holdings.lock.held)


def _ids(releases: Iterable[Release]) -> Iterator[int]:
    return (release.id for release in releases if release.id is not None)
