"""Correcting a field of a release, until the value is one that the field can have."""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

from textual.screen import Screen

from store import Release, StoreError
from tui.actions import Action
from tui.screens.correct_dialog import CorrectDialog, Correction


class Correcting:
    """Asks on `screen`; `correct` writes a field of a release, and raises StoreError."""

    def __init__(
        self,
        screen: Screen[None],
        correct: Callable[[Release, str, str], None],
        actions: Sequence[Action],
    ) -> None:
        self._screen = screen
        self._actions = actions
        self._correct = correct

    async def ask(self, release: Release) -> None:
        """Ask which field is to have which value."""
        keep = partial(self._keep, release)
        await self._screen.app.push_screen(CorrectDialog(release, keep, self._actions))

    async def _keep(self, release: Release, correction: Correction) -> str:
        """Write it, which waits for other programs; why it cannot be, if it cannot."""
        try:
            await asyncio.to_thread(self._correct, release, correction.field, correction.text)
        except StoreError as error:
            return f"{error.message} {error.hint}".rstrip()
        return ""
