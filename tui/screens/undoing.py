"""Undoing what was done last, whoever did it and when, and doing it again."""

import asyncio
import datetime
from collections.abc import Sequence

from textual.screen import Screen

from store import Change, ImportRun, StoreError
from tui.actions import Action
from tui.messages import ActionDone, ActionRefused, ReleaseMarked
from tui.present.changes import OTHERWISE, change_words, turned_words, when_words
from tui.present.look import Look
from tui.present.words import count, few
from tui.screens.changes import Changes


class Undoing:
    """Tells `screen` what it did; of what was not done here it tells first what it would be."""

    def __init__(
        self, screen: Screen[None], changes: Changes, look: Look, actions: Sequence[Action]
    ) -> None:
        self._screen = screen
        self._changes = changes
        self._look = look
        self._actions = actions
        self._told: Change | None = None

    async def undo(self) -> None:
        """Undo the last change; one of another session or program only where it was told."""
        try:
            change = await asyncio.to_thread(self._changes.last_step)
        except StoreError as error:
            self._refuse(f"{error.message} {error.hint}".rstrip())
            return
        if isinstance(change, ImportRun):
            await self._ask(change)
        elif change and not self._changes.is_own(change) and change != self._told:
            self._told = change
            self._screen.post_message(ActionRefused(self._offer(change)))
        else:
            await self._turn(back=True)

    async def _ask(self, run: ImportRun) -> None:
        """Ask before an import is taken back, for that cannot be undone."""
        from tui.screens.confirm_dialog import Asked, ConfirmDialog

        async def go_on() -> None:
            try:
                await asyncio.to_thread(self._changes.take_back, run)
            except StoreError as error:
                self._refuse(f"{error.message} {error.hint}".rstrip())
            else:
                self._screen.post_message(ActionDone(f"Import {run.id} taken back."))

        left = await asyncio.to_thread(self._changes.remaining, run)
        question = (
            f"This takes away {count(left, 'release')} of import {run.id}, from "
            f"{few(run.sources)}. It can only be imported again."
        )
        asked = Asked("Take back an import", question, "take it back", "The import stays.")
        await self._screen.app.push_screen(ConfirmDialog(asked, go_on, self._actions))

    async def redo(self) -> None:
        """Do again what was undone last."""
        await self._turn(back=False)

    async def _turn(self, *, back: bool) -> None:
        try:
            turned = await asyncio.to_thread(self._changes.turn, back=back)
        except StoreError as error:
            self._refuse(f"{error.message} {error.hint}".rstrip())
            return
        if turned.done:
            words = turned_words(turned.change, turned.left, back=back)
            self._screen.post_message(ReleaseMarked(words))
        else:
            self._refuse(OTHERWISE)

    def _offer(self, change: Change) -> str:
        now = datetime.datetime.now().astimezone()
        when = when_words(change.when, now, self._look.dates)
        return f"The same key again undoes what was done {when}: {change_words(change)}"

    def _refuse(self, reason: str) -> None:
        self._screen.post_message(ActionRefused(reason))
