"""Processes that work for this one: replaced when they die, and gone when this one is."""

import os
import pickle
import subprocess
import sys
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from store.intake import worker

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

P = ParamSpec("P")
T = TypeVar("T")

Process = subprocess.Popen[bytes]


class Processes:
    """As many as `jobs`, none before there is work; each talks by its own two pipes.

    So the death of one is felt at once and harms no other, and the end of this process, whatever
    its cause, is the end of a pipe for all.
    """

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._threads: ThreadPoolExecutor | None = None
        self._idle: deque[Process] = deque()
        self._all: set[Process] = set()
        self._closed = False
        self._lock = Lock()

    def submit(
        self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> "Future[T | None]":
        """What the work comes to; None if its process died meanwhile or could not be begun."""
        from concurrent.futures import ThreadPoolExecutor  # 15 ms that small work need not pay

        if self._threads is None:
            self._threads = ThreadPoolExecutor(self._jobs)
        return self._threads.submit(self._ask, work, args, kwargs)

    def close(self) -> None:
        """End them on the spot; what they are at is wanted no more."""
        with self._lock:
            self._closed = True
            for process in self._all:
                process.kill()
        if self._threads is not None:
            self._threads.shutdown(cancel_futures=True)
        for process in self._all:
            _end(process)

    def _ask(self, *task: Any) -> Any:
        process = self._free()
        if process is None:
            return None
        try:
            answer = _asked(process, task)
        except (OSError, EOFError, pickle.UnpicklingError):
            with self._lock:
                self._all.discard(process)
            _end(process)
            return None
        self._idle.append(process)
        return answer

    def _free(self) -> Process | None:
        """One that has no work, else a new one; None if that cannot be begun."""
        try:
            return self._idle.pop()
        except IndexError:
            pass
        try:
            return self._begin()
        except OSError:
            return None

    def _begin(self) -> Process:
        """A new process, which shares nothing with this one; raises OSError."""
        path = os.pathsep.join(entry or os.getcwd() for entry in sys.path)
        with self._lock:
            if self._closed:
                raise BrokenPipeError
            process = subprocess.Popen(
                [sys.executable, "-P", worker.__file__],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": path},
            )
            self._all.add(process)
        return process


def is_done(future: "Future[T]", within: float) -> bool:
    """Whether the work is done, at once or after so many seconds."""
    from concurrent.futures import wait

    return future.done() or bool(wait([future], within).done)


def _asked(process: Process, task: object) -> Any:
    assert process.stdin is not None
    assert process.stdout is not None
    pickle.dump(pickle.dumps(task), process.stdin)  # to be read before it is understood
    process.stdin.flush()
    return pickle.load(process.stdout)


def _end(process: Process) -> None:
    process.kill()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    process.wait()
