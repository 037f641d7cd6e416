"""Parsing in this process or in several, the results in the order of the sources."""

import os
import signal
from collections import deque
from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING

import msgspec

from store.intake.loading import Loaded
from store.intake.reading import Reading, read
from store.model.document import Hints
from store.model.outcome import Duplicate, Failed, Skipped

if TYPE_CHECKING:
    from concurrent.futures import Future

MANY = 200  # sources from which on several processes are worth their start
AHEAD = 4  # portions in flight for each process: enough to keep all busy, few enough for memory

Item = Loaded | Duplicate | Skipped | Failed
Portion = tuple[Item, ...]
Readings = tuple[tuple[Item, Reading | None], ...]

_wire = msgspec.msgpack.Decoder(tuple[Reading, ...])


def processes(jobs: int | None, sources: int) -> int:
    """How many processes read: `jobs`, else one a core, and this one alone for few sources."""
    return (jobs or os.cpu_count() or 1) if sources >= MANY else 1


def read_all(
    portions: Iterable[Portion], hints: Hints, jobs: int
) -> Generator[Readings, None, None]:
    """Each portion with what its loaded sources came to, in order."""
    if jobs > 1:
        yield from _read_in_processes(portions, hints, jobs)
        return
    for portion in portions:
        yield _paired(portion, tuple(read(data, name, hints) for name, data in _work(portion)))


def _read_in_processes(
    portions: Iterable[Portion], hints: Hints, jobs: int
) -> Generator[Readings, None, None]:
    from concurrent.futures import ProcessPoolExecutor  # 50 ms that few sources need not pay
    from multiprocessing import get_context

    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_ignore_interrupt)
    waiting: deque[tuple[Portion, Future[bytes]]] = deque()
    try:
        for portion in portions:
            waiting.append((portion, pool.submit(_read_many, _work(portion), hints)))
            if len(waiting) > jobs * AHEAD:
                yield _next(waiting)
        while waiting:
            yield _next(waiting)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _next(waiting: "deque[tuple[Portion, Future[bytes]]]") -> Readings:
    portion, future = waiting.popleft()
    return _paired(portion, _wire.decode(future.result()))


def _work(portion: Portion) -> list[tuple[str, bytes]]:
    return [(item.name, item.data) for item in portion if isinstance(item, Loaded)]


def _paired(portion: Portion, readings: tuple[Reading, ...]) -> Readings:
    coming = iter(readings)
    return tuple((item, next(coming) if isinstance(item, Loaded) else None) for item in portion)


def _read_many(work: list[tuple[str, bytes]], hints: Hints) -> bytes:
    return msgspec.msgpack.encode([read(data, name, hints) for name, data in work])


def _ignore_interrupt() -> None:
    """Ctrl-C reaches every process of the terminal; only the one that commits decides."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
