"""Marking releases: one, those selected, or all that are listed."""

import asyncio
from collections.abc import Sequence
from typing import NamedTuple

from textual.screen import Screen

from store import Marking, Marks, StoreError
from tui.actions import Action
from tui.browsing import UNMARKED
from tui.messages import ActionRefused, ReleaseMarked
from tui.present.marking import (
    done_words,
    partly,
    tags_meant,
    tags_written,
    unchanged_words,
)
from tui.present.naming import name_release
from tui.present.words import count
from tui.screens.changes import Changes
from tui.screens.finding import Finding
from tui.screens.selecting import Selecting


class Targets(NamedTuple):
    """What is to be marked, as a message names it; `marks` are those of a single one."""

    ids: tuple[int, ...]
    name: str
    marks: Marks = UNMARKED


class Marker:
    """Marks what `finding` has found for `screen`, which is told how it went."""

    def __init__(
        self,
        screen: Screen[None],
        changes: Changes,
        finding: Finding,
        selecting: Selecting,
        actions: Sequence[Action],
    ) -> None:
        self._screen = screen
        self._changes = changes
        self._finding = finding
        self._selecting = selecting
        self._actions = actions

    async def star(self) -> None:
        """Put a star on; take it off where all have one."""
        if targets := await self._targets():
            marks = await self._marks(targets)
            starred = not all(each.starred for each in marks)
            await self._mark(targets, Marking(starred=starred))

    async def toggle_read(self) -> None:
        """Mark as read; as unread where all are read."""
        if targets := await self._targets():
            marks = await self._marks(targets)
            await self._mark(targets, Marking(read=not all(each.read for each in marks)))

    async def ask_tags(self) -> None:
        """Ask for tags; those of a single release stand there to be changed."""
        from tui.screens.write_dialog import Wanted, WriteDialog

        if targets := await self._targets():
            known = await asyncio.to_thread(self._changes.tags)
            title = f"Tags of {targets.name}"
            many = len(targets.ids) > 1
            hint = "Commas between tags; -tag takes one off." if many else "Commas between tags."
            wanted = Wanted(title, tags_written(targets.marks.tags), hint, known)

            async def keep(text: str) -> str:
                return await self._keep(targets, tags_meant(text, targets.marks.tags))

            await self._screen.app.push_screen(WriteDialog(wanted, keep, self._actions))

    async def ask_note(self) -> None:
        """Ask for a note; none takes the old one away."""
        from tui.screens.write_dialog import Wanted, WriteDialog

        if targets := await self._targets():
            wanted = Wanted(f"Note on {targets.name}", targets.marks.note or "", "")

            async def keep(text: str) -> str:
                return await self._keep(targets, Marking(note=text))

            await self._screen.app.push_screen(WriteDialog(wanted, keep, self._actions))

    async def mark_listed(self, marking: Marking) -> None:
        """Mark what is selected, else all that is listed."""
        if not self._selected and (doubt := self._finding.doubt):
            self._refuse(f"No release is marked. {doubt}")
        elif targets := await self._targets() if self._selected else await self._all():
            await self._mark(targets, marking)

    @property
    def _selected(self) -> bool:
        return bool(self._finding.state.selection)

    async def _targets(self) -> Targets | None:
        """What is selected, else the release that the list marks."""
        row = await self._finding.row()
        state = self._finding.state
        if row is None:
            return None
        if not state.selection:
            return Targets((row.id,), name_release(row), state.marks)
        ids = await self._selecting.ids()
        return Targets(tuple(sorted(ids)), count(len(ids), "selected release")) if ids else None

    async def _all(self) -> Targets | None:
        ids = await self._selecting.listed()
        return Targets(ids, count(len(ids), "release")) if ids else None

    async def _marks(self, targets: Targets) -> tuple[Marks, ...]:
        marks = await asyncio.to_thread(self._changes.marked, targets.ids)
        return tuple(marks.get(id, UNMARKED) for id in targets.ids)

    async def _mark(self, targets: Targets, marking: Marking) -> None:
        if reason := await self._keep(targets, marking):
            self._refuse(reason)

    async def _keep(self, targets: Targets, marking: Marking) -> str:
        """Write it, which waits for other programs; why it cannot be, if it cannot."""
        try:
            changed = await asyncio.to_thread(self._changes.mark, targets.ids, marking)
        except StoreError as error:
            return f"{error.message} {error.hint}".rstrip()
        if not changed:
            self._tell(unchanged_words(targets.name))
            return ""
        words = done_words(marking, targets.name)
        self._tell(partly(words, changed, len(targets.ids)))
        return ""

    def _tell(self, words: str) -> None:
        self._screen.post_message(ReleaseMarked(words))

    def _refuse(self, reason: str) -> None:
        self._screen.post_message(ActionRefused(reason))
