"""Correcting a field of a release, until the value is one that the field can have."""

import asyncio
from collections.abc import Sequence
from functools import partial

from textual.screen import Screen

from store import Release, StoreError
from tui.actions import Action
from tui.screens.changes import Changes, Offer
from tui.screens.correct_dialog import CorrectDialog, Correction, Kept


class Correcting:
    """Asks on `screen`; `changes` writes a field of a release, and raises StoreError."""

    def __init__(self, screen: Screen[None], changes: Changes, actions: Sequence[Action]) -> None:
        self._screen = screen
        self._actions = actions
        self._changes = changes

    async def ask(self, release: Release) -> None:
        """Ask which field is to have which value, and whether others are to have it, too."""
        keep = partial(self._keep, release)
        await self._screen.app.push_screen(CorrectDialog(release, keep, self._hold, self._actions))

    async def _keep(self, release: Release, correction: Correction) -> Kept:
        """Write it, which waits for other programs."""
        try:
            offer = await asyncio.to_thread(
                self._changes.correct, release, correction.field, correction.text
            )
        except StoreError as error:
            return Kept(f"{error.message} {error.hint}".rstrip())
        return Kept(offer=offer)

    async def _hold(self, offer: Offer) -> str:
        try:
            await asyncio.to_thread(self._changes.hold, offer)
        except StoreError as error:
            return f"{error.message} {error.hint}".rstrip()
        return ""
