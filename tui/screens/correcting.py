"""Correcting a field of a release, until the value is one that the field can have."""

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from textual.screen import Screen

from store import Explanation, Release, StoreError
from tui.actions import Action
from tui.arrangement import Pane
from tui.panes.desk import Desk
from tui.screens.changes import Changes, Offer

if TYPE_CHECKING:
    from tui.screens.correct_dialog import CorrectDialog, Correction, Kept


class Correcting:
    """Asks on `screen`; `changes` writes a field of a release, and raises StoreError."""

    def __init__(
        self, screen: Screen[None], changes: Changes, desk: Desk, actions: Sequence[Action]
    ) -> None:
        self._screen = screen
        self._actions = actions
        self._changes = changes
        self._desk = desk

    async def ask(self, release: Release, *, doubted: bool = False) -> None:
        """Ask which field is to have which value, and whether others are to have it, too.

        Why each reads as it does is told beside, once it is known; `doubted` begins with a doubt.
        """
        from tui.screens.correct_dialog import CorrectDialog, Doing

        if self._desk.arrangement.opened and not self._desk.in_sight:
            self._desk.turn(Pane.TEXT)
        doing = Doing(partial(self._keep, release), self._hold, self._desk.point_out)
        dialog = CorrectDialog(release, doing, self._actions, doubted=doubted)
        await self._screen.app.push_screen(dialog)
        self._screen.run_worker(lambda: self._explain(release, dialog), thread=True)

    def _explain(self, release: Release, dialog: "CorrectDialog") -> None:
        dialog.post_message(dialog.Explained(self._reasons(release)))

    def _reasons(self, release: Release) -> Explanation:
        try:
            return self._changes.explain(release)
        except StoreError:  # without the original nobody knows
            return ()

    async def _keep(self, release: Release, correction: "Correction") -> "Kept":
        """Write it, which waits for other programs."""
        from tui.screens.correct_dialog import Kept

        try:
            offer = await asyncio.to_thread(
                self._changes.correct, release, correction.field, correction.text
            )
        except StoreError as error:
            return Kept(f"{error.message} {error.hint}".rstrip())
        if offer is None:
            return Kept()
        fresh = await asyncio.to_thread(self._changes.release, release)
        return Kept("", offer, fresh, await asyncio.to_thread(self._reasons, fresh))

    async def _hold(self, offer: Offer) -> str:
        try:
            await asyncio.to_thread(self._changes.hold, offer)
        except StoreError as error:
            return f"{error.message} {error.hint}".rstrip()
        return ""
