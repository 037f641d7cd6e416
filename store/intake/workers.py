"""Parsing in this process or in several, the results in the order of the sources."""

import signal
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

import msgspec

from store.intake.loading import Loaded
from store.intake.reading import Reading, read
from store.model.document import Hints
from store.model.outcome import Duplicate, Failed, Skipped

AHEAD = 4  # portions in flight for each process: enough to keep all busy, few enough for memory

Item = Loaded | Duplicate | Skipped | Failed
Portion = tuple[Item, ...]
Readings = tuple[tuple[Item, Reading | None], ...]

_wire = msgspec.msgpack.Decoder(tuple[Reading, ...])


def read_here(portions: Iterable[Portion], hints: Hints) -> Generator[Readings, None, None]:
    """Each portion with what its loaded sources came to."""
    for portion in portions:
        readings = tuple(read(data, name, hints) for name, data in _work(portion))
        yield _paired(portion, readings)


def read_in_processes(
    portions: Iterable[Portion], hints: Hints, jobs: int
) -> Generator[Readings, None, None]:
    """The same by `jobs` processes; as many portions are ahead as AHEAD allows."""
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_ignore_interrupt)
    waiting: deque[tuple[Portion, Future[bytes]]] = deque()
    try:
        for portion in portions:
            waiting.append((portion, pool.submit(partial(_read_many, _work(portion), hints))))
            if len(waiting) > jobs * AHEAD:
                yield _next(waiting)
        while waiting:
            yield _next(waiting)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _next(waiting: deque[tuple[Portion, Future[bytes]]]) -> Readings:
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
