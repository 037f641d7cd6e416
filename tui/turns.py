"""What a person does, taken up one thing after the other."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Turns(Generic[T]):
    """None is taken before the one before it is done, all that it brought about included."""

    def __init__(self, take: Callable[[T], Awaitable[None]]) -> None:
        self._take = take
        self._waiting: asyncio.Queue[T] = asyncio.Queue()
        self.open = True
        self.serving = False
        self.under_way = 0

    @property
    def at_rest(self) -> bool:
        """Whether all that was added is done."""
        return not self.under_way

    @property
    def more(self) -> bool:
        """Whether something waits behind what is under way."""
        return not self._waiting.empty()

    def add(self, turn: T) -> None:
        """Take it up after all that was added before."""
        if self.open:
            self.under_way += 1
            self._waiting.put_nowait(turn)

    def end(self) -> None:
        """Take nothing up any more, not even what waits."""
        self.open = False
        self.under_way -= self._waiting.qsize()
        self._waiting = asyncio.Queue()

    async def serve(self) -> None:
        """Take up what is added, until the end."""
        self.serving = True
        while self.open:
            turn = await self._waiting.get()
            try:
                await self._take(turn)
            finally:
                self.under_way -= 1
