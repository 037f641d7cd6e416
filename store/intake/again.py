"""A second look at what was doubtful, with what is known by now; all of it can be undone."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing

from store.intake.guidance import Guidance
from store.intake.history import History
from store.intake.holdings import Holdings
from store.intake.interrupt import postponed_interrupt
from store.intake.learning import Learning
from store.intake.loading import Loaded
from store.intake.reading import Reading, explain
from store.intake.reparse import DOING, Told, changes, originals, read_anew
from store.intake.rewriting import rewrite
from store.intake.workers import Readings, processes, read_all
from store.model.document import Hints
from store.model.explained import Explanation
from store.model.outcome import Failed, Progress, Reparsed, Skipped
from store.model.release import Release

MOST = 5_000
"""Changed releases that wait in memory, and are undone in one."""


def look_again(
    ids: Sequence[int], holdings: Holdings, hints: Hints, history: History, jobs: int | None = None
) -> Generator[Told | Progress, None, None]:
    """Read releases again, acquainted with the archive, and tell what changed and why.

    It is told once it is on disk. An interrupt is taken up as by an import.
    """
    ordered = sorted(set(ids))
    try:
        with closing(Learning(holdings)) as learning, postponed_interrupt() as interrupt:
            yield from learning.bring_up()
            look = _Look(holdings, history, learning.guidance(hints))
            portions = originals(ordered, holdings.archive)
            readings = read_all(portions, look.guidance, processes(jobs, len(ordered)))
            with closing(readings):
                for some in readings:
                    yield from look.take(some)
                    yield Progress(DOING, look.done, len(ordered))
                    if interrupt.asked:
                        break
            yield from look.commit()
            yield from learning.bring_up()
    finally:
        holdings.end()
    if interrupt.told:
        raise KeyboardInterrupt


class _Look:
    """One such look under way: what is to be written, and told of it."""

    def __init__(self, holdings: Holdings, history: History, guidance: Guidance) -> None:
        self.done = 0
        self.guidance = guidance
        self._holdings = holdings
        self._history = history
        self._told: list[Told] = []
        self._changed: dict[int, tuple[Release, Release]] = {}

    def take(self, readings: Readings) -> Iterator[Told | Progress]:
        """Compare what was read, and commit when that is much."""
        for item, reading in readings:
            self.done += 1
            if isinstance(item, Skipped | Failed):
                self._told.append(item)
            elif isinstance(item, Loaded) and item.before and reading is not None:
                self._told.append(self._compared(item, item.before, reading))
        if len(self._changed) >= MOST:
            yield from self.commit()

    def commit(self) -> Iterator[Told | Progress]:
        """Write what changed, and tell of all; what another program changed meanwhile stays."""
        if self._changed:
            yield from self._holdings.begin()
            archive = self._holdings.archive
            there = {id for k in archive.stamps() for id in archive.ids(k)} & self._changed.keys()
            fresh = {
                id: new
                for id, (old, new) in self._changed.items()
                if id in there and archive.get(id) == old
            }
            yield from rewrite(fresh, self._holdings, self._history)
        yield from self._told
        self._changed, self._told = {}, []

    def _compared(self, item: Loaded, old: Release, reading: Reading) -> Told:
        new = read_anew(old, reading)
        if isinstance(new, Failed):
            return new
        id, changed = old.id or 0, changes(old, new)
        if new != old:
            self._changed[id] = old, new
        if not changed:
            return Reparsed(id)
        explained, _ = explain(item.data, item.name, self.guidance.hints_for(old))
        told = explained[0] if explained else ()
        return Reparsed(id, changed, tuple(_reason(name, old, new, told) for name in changed))


def _reason(field: str, old: Release, new: Release, explanation: Explanation) -> str:
    """`issuer: Orbita Press → Orbita (known from 43 releases)`; of contacts how many, and why."""
    why = next((each.why for each in explanation if _is_of(each.field, field)), "")
    before, after = (_shown(getattr(release, field)) for release in (old, new))
    change = f"{before} → {after}" if before != after else "changed"
    return f"{field}: {change} ({why})" if why else f"{field}: {change}"


def _is_of(name: str, field: str) -> bool:
    return name == field or name.startswith(f"{field}.")


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(value) if all(isinstance(each, str) for each in value) else f"{len(value)}"
    return "nothing" if value is None else f"{value}"
