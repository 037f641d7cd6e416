"""Ctrl-C that waits for the batch in hand."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Interrupt:
    """`asked` once the user has pressed Ctrl-C; a second time is obeyed on the spot."""

    asked = False

    def notice(self, _signal: int, _frame: FrameType | None) -> None:
        """Remember the first, raise KeyboardInterrupt at the second."""
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True


@contextmanager
def postponed_interrupt() -> Iterator[Interrupt]:
    """Holds back KeyboardInterrupt; outside of the main thread, which alone gets it, nothing."""
    interrupt = Interrupt()
    if threading.current_thread() is not threading.main_thread():
        yield interrupt
        return
    before = signal.signal(signal.SIGINT, interrupt.notice)
    try:
        yield interrupt
    finally:
        signal.signal(signal.SIGINT, before)
