"""Ctrl-C and its like, that wait for the batch in hand."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

STOPS = ("SIGINT", "SIGTERM", "SIGHUP")
"""By Ctrl-C, by whoever ends the system, by a terminal that closes; not every system has all."""


def never() -> bool:
    """Nobody wants it to stop."""
    return False


class Interrupt:
    """`told` once this process was told to stop; a second Ctrl-C is obeyed on the spot."""

    told = False

    def __init__(self, stopped: Callable[[], bool] = never) -> None:
        self._stopped = stopped

    @property
    def asked(self) -> bool:
        """Whether this process was told, or whoever looks on wants to stop."""
        return self.told or self._stopped()

    def notice(self, number: int, _frame: FrameType | None) -> None:
        """Remember the first, raise KeyboardInterrupt at another Ctrl-C.

        A terminal that closes may say so twice, and whoever ends the system means no harm.
        """
        if self.told and number == signal.SIGINT:
            raise KeyboardInterrupt
        self.told = True


@contextmanager
def postponed_interrupt(stopped: Callable[[], bool] = never) -> Iterator[Interrupt]:
    """Holds back what would stop this process, unless that is ignored, as under nohup.

    Outside of the main thread, which alone is told, it holds back nothing.
    """
    interrupt = Interrupt(stopped)
    if threading.current_thread() is not threading.main_thread():
        yield interrupt
        return
    numbers = [getattr(signal, name) for name in STOPS if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in numbers}
    heard = [number for number in numbers if before[number] not in (signal.SIG_IGN, None)]
    try:
        for number in heard:
            signal.signal(number, interrupt.notice)
        yield interrupt
    finally:
        for number in heard:
            signal.signal(number, before[number])
