"""Parsing in this process or in several, the results in the order of the sources."""

import os
from collections import deque
from collections.abc import Generator, Iterable
from contextlib import closing
from typing import TYPE_CHECKING

import msgspec

from store.intake.guidance import Guidance
from store.intake.loading import Loaded
from store.intake.processes import Processes, is_done
from store.intake.reading import Reading
from store.model.outcome import Duplicate, Failed, Skipped
from store.model.release import Release

if TYPE_CHECKING:
    from concurrent.futures import Future

MANY = 200  # sources from which on several processes are worth their start
AHEAD = 32  # portions in flight for each process: enough to keep all busy during a commit
HEAVY = 64 * 2**20  # bytes in flight from which on a few portions have to do
PATIENCE = 0.2  # seconds without a word
TRIES = 2  # of a source by itself: what kills processes from outside may strike once more
DIED = "It cannot be read: the process that tried ended without a word."

Item = Loaded | Duplicate | Skipped | Failed
Portion = tuple[Item, ...]
Work = list[tuple[bytes, str, Release | None]]
Readings = tuple[tuple[Item, Reading | None], ...]

_wire = msgspec.msgpack.Decoder(tuple[Reading, ...])


def processes(jobs: int | None, sources: int) -> int:
    """How many processes read: `jobs`, else one a core, and this one alone for few sources."""
    return (jobs or os.cpu_count() or 1) if sources >= MANY else 1


def read_all(
    portions: Iterable[Portion], guidance: Guidance, jobs: int
) -> Generator[Readings, None, None]:
    """The sources in order, each with what it came to if it was loaded.

    Where no process can be begun, this one reads. Now and then nothing, so that whoever asks can
    see to other things while a long one is read.
    """
    if jobs > 1:
        yield from _read_in_processes(portions, guidance, jobs)
        return
    for portion in portions:
        for item in portion:
            yield ((item, _read(item, guidance)),)


def _read(item: Item, guidance: Guidance) -> Reading | None:
    if not isinstance(item, Loaded):
        return None
    return guidance.read(item.data, item.name, item.before)


def _read_in_processes(
    portions: Iterable[Portion], guidance: Guidance, jobs: int
) -> Generator[Readings, None, None]:
    waiting: deque[tuple[Portion, Future[bytes | None]]] = deque()
    weight = 0
    with closing(Processes(jobs)) as many, closing(Processes(1)) as alone:
        for portion in portions:
            waiting.append((portion, many.submit(_read_many, _work(portion), guidance)))
            weight += _weight(portion)
            while len(waiting) > jobs * (1 if weight > HEAVY else AHEAD):
                weight -= _weight(waiting[0][0])
                yield from _next(waiting, alone, guidance)
        while waiting:
            yield from _next(waiting, alone, guidance)


def _next(
    waiting: "deque[tuple[Portion, Future[bytes | None]]]", alone: Processes, guidance: Guidance
) -> Generator[Readings, None, None]:
    portion, future = waiting.popleft()
    while not is_done(future, within=PATIENCE):
        yield ()
    data = future.result()
    if data is not None:
        yield _paired(portion, _wire.decode(data))
        return
    can_work = alone.submit(os.getpid).result() is not None
    for item in portion:
        yield ((item, _read_alone(item, alone, guidance) if can_work else _read(item, guidance)),)


def _read_alone(item: Item, alone: Processes, guidance: Guidance) -> Reading | None:
    """Of several that were read when a process died, the one that it died of is told so."""
    if not isinstance(item, Loaded):
        return None
    for _ in range(TRIES):
        data = alone.submit(_read_many, _work((item,)), guidance).result()
        if data is not None:
            return _wire.decode(data)[0]
    return Reading((), DIED)


def _work(portion: Portion) -> Work:
    return [(item.data, item.name, item.before) for item in portion if isinstance(item, Loaded)]


def _weight(portion: Portion) -> int:
    return sum(len(data) for data, _, _ in _work(portion))


def _paired(portion: Portion, readings: Iterable[Reading]) -> Readings:
    coming = iter(readings)
    return tuple((item, next(coming) if isinstance(item, Loaded) else None) for item in portion)


def _read_many(work: Work, guidance: Guidance) -> bytes:
    return msgspec.msgpack.encode([guidance.read(*each) for each in work])
