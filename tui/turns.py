"""What a person does, taken up one thing after the other."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Turns(Generic[T]):
    """None is taken before the one before it is done, all that it brought about included."""

    def __init__(self, take: Callable[[T], Awaitable[None]]) -> None:
        self._take = take
        self._waiting: deque[T] = deque()
        self._come = asyncio.Event()
        self._taking = False
        self.open = True
        self.serving = False

    @property
    def at_rest(self) -> bool:
        """Whether all that was added is done."""
        return not self._taking and not self._waiting

    @property
    def more(self) -> bool:
        """Whether something waits behind what is under way."""
        return bool(self._waiting)

    def add(self, turn: T) -> None:
        """Take it up after all that was added before."""
        if self.open:
            self._waiting.append(turn)
            self._come.set()

    def follow(self, turn: T) -> None:
        """Take it up next, as a part of what is under way."""
        if self.open:
            self._waiting.appendleft(turn)
            self._come.set()

    def end(self) -> None:
        """Take nothing up any more, not even what waits."""
        self.open = False
        self._waiting.clear()

    async def serve(self) -> None:
        """Take up what is added, until the end."""
        self.serving = True
        while self.open:
            if not self._waiting:
                self._come.clear()
                await self._come.wait()
                continue
            self._taking = True
            try:
                await self._take(self._waiting.popleft())
            finally:
                self._taking = False
