"""A clock that leaps over the time in which a browser has nothing to do but wait."""

import asyncio
import selectors
import time
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any

FRAMES = 0.05
"""Seconds in which what was put off is painted: by Textual a frame later, or two."""
ALONE = 2
"""How often a loop asks what is to be done until one sleeper is awake, if nobody else was."""


class Leaping(selectors.DefaultSelector):
    """Waits for no moment to come, unless something else may come before.

    That is the end of work in a thread, or what is sent; the loop itself has one stream.
    """

    leapt = 0.0
    asked = leaps = 0
    at_work = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Asked whenever all that can be done at once is done, or a part of it."""
        self.asked += 1
        if timeout is None or timeout <= 0 or self.at_work or len(self.get_map()) > 1:
            return super().select(timeout)
        come = super().select(0)
        if not come:
            self.leapt += timeout
            self.leaps += 1
        return come


class LeapingLoop(asyncio.SelectorEventLoop):
    """Its time is that on the wall and what was leapt over; work in threads takes its time."""

    def __init__(self) -> None:
        self._leaping = Leaping()
        super().__init__(self._leaping)

    def time(self) -> float:
        return super().time() + self._leaping.leapt

    @property
    def at_work(self) -> bool:
        """Whether something is under way in a thread that the loop began."""
        return bool(self._leaping.at_work)

    def run_in_executor(  # type: ignore[override]
        self, executor: Executor | None, func: Callable[..., Any], *args: Any
    ) -> asyncio.Future[Any]:
        self._leaping.at_work += 1
        work = super().run_in_executor(executor, func, *args)
        work.add_done_callback(self._worked)
        return work

    async def still(self) -> bool:
        """Whether nothing was done for some frames, and nothing is under way."""
        asked, leaps = self._leaping.asked, self._leaping.leaps
        await asyncio.sleep(FRAMES)
        alone = self._leaping.asked == asked + ALONE and self._leaping.leaps == leaps + 1
        return alone and not self.at_work

    def _worked(self, _: object) -> None:
        self._leaping.at_work -= 1


def moment() -> float:
    """What the clock shows: that of the loop, in a loop."""
    try:
        return asyncio.get_running_loop().time()
    except RuntimeError:
        return time.monotonic()
