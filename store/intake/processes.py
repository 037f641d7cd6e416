"""Processes that work for this one, replaced when one of them dies."""

import gc
import signal
from collections.abc import Callable
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

P = ParamSpec("P")
T = TypeVar("T")

GARBAGE = 50_000  # objects, that those who make many and few rings do not look for rings so often


class Processes:
    """As many as `jobs`, begun anew so that they share nothing, and not before there is work."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._pool: ProcessPoolExecutor | None = None

    def submit(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        """The result to come; see `result`."""
        from concurrent.futures import BrokenExecutor

        try:
            return self._open().submit(work, *args, **kwargs)
        except BrokenExecutor:
            self.close()
            return self._open().submit(work, *args, **kwargs)

    def close(self) -> None:
        """End them when they are done with what they do now."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def _open(self) -> "ProcessPoolExecutor":
        from concurrent.futures import ProcessPoolExecutor  # 50 ms that small work need not pay
        from multiprocessing import get_context

        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                self._jobs, mp_context=get_context("spawn"), initializer=_begin
            )
        return self._pool


def is_done(future: "Future[T]", within: float) -> bool:
    """Whether the work is done, at once or after so many seconds."""
    from concurrent.futures import wait

    return future.done() or bool(wait([future], within).done)


def result(future: "Future[T]") -> T | None:
    """What the work came to; None if a process died meanwhile, be it of this or of other work."""
    from concurrent.futures import BrokenExecutor

    try:
        return future.result()
    except BrokenExecutor:
        return None


def _begin() -> None:
    """Ctrl-C reaches every process of the terminal; only the one that commits decides."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(GARBAGE)
