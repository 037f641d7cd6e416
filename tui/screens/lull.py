"""What waits until nothing else is asked."""

from collections.abc import Callable

from textual.screen import Screen
from textual.timer import Timer

PAUSE = 0.2
"""Seconds in which nothing else was asked: longer than most take to the next letter."""


class Lull:
    """Does `task` once, a pause after the last time that it was wanted."""

    def __init__(self, screen: Screen[None], task: Callable[[], None]) -> None:
        self._screen = screen
        self._task = task
        self._timer: Timer | None = None

    def want(self) -> None:
        """Have it done, and wait anew if it was wanted just before."""
        if self._timer:
            self._timer.stop()
        self._timer = self._screen.set_timer(PAUSE, self._task)
