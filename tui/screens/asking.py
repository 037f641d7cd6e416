"""Questions to the library beside the keys; what cannot be had is told."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from textual.screen import Screen

from store import StoreError
from tui.messages import ActionRefused

T = TypeVar("T")


async def answer(screen: Screen[None], question: Callable[[], T]) -> T | None:
    """The answer of a question that waits for the disk; None once `screen` was told why not."""
    try:
        return await asyncio.to_thread(question)
    except StoreError as error:
        screen.post_message(ActionRefused(f"{error.message} {error.hint}".rstrip()))
        return None
