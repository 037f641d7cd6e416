"""Searches that are kept under a name: listed, asked, saved and removed."""

import asyncio
from collections.abc import Callable, Sequence

from textual.screen import Screen

from store import Keeping, SavedCount, StoreError
from tui.actions import Action
from tui.messages import ActionRefused, ReleaseMarked
from tui.present.saved import kept_words
from tui.screens.asking import answer
from tui.screens.changes import Changes
from tui.screens.finding import Finding


class Saving:
    """Asks `changes` for `screen`; `put` asks another query."""

    def __init__(
        self,
        screen: Screen[None],
        changes: Changes,
        finding: Finding,
        put: Callable[[str], None],
        actions: Sequence[Action],
    ) -> None:
        self._screen = screen
        self._changes = changes
        self._finding = finding
        self._actions = actions
        self._put = put

    async def choose(self) -> None:
        """List the saved searches, to ask one."""
        from tui.screens.saved_dialog import Doing, SavedDialog

        saved = await answer(self._screen, self._changes.saved)
        if saved is not None:
            doing = Doing(self._put, self.save, self.remove, self.move, self.rename, self.follow)
            dialog = SavedDialog(saved, doing, self._actions)
            await self._screen.app.push_screen(dialog)

    async def save(self) -> None:
        """Ask for a name of the query that is asked."""
        from tui.screens.write_dialog import Wanted, WriteDialog

        query = " ".join(self._finding.state.text.split())
        if not query:
            self._refuse("There is no query to save: the list shows everything.")
            return

        async def keep(name: str) -> str:
            try:
                await asyncio.to_thread(self._changes.save_search, name, query)
            except StoreError as error:
                return f"{error.message} {error.hint}".rstrip()
            self._tell(Keeping.SAVED, name)
            return ""

        wanted = Wanted(f"Name of the search: {query}", "")
        await self._screen.app.push_screen(WriteDialog(wanted, keep, self._actions))

    async def rename(self, name: str) -> None:
        """Ask for another name of a search."""
        from tui.screens.write_dialog import Wanted, WriteDialog

        async def keep(to: str) -> str:
            try:
                await asyncio.to_thread(self._changes.rename_search, name, to)
            except StoreError as error:
                return f"{error.message} {error.hint}".rstrip()
            self._tell(Keeping.RENAMED, to)
            return ""

        wanted = Wanted("Name of the saved search", name)
        await self._screen.app.push_screen(WriteDialog(wanted, keep, self._actions))

    async def follow(self, chosen: SavedCount) -> Sequence[SavedCount] | None:
        """Have imports tell what they bring to a search, or no more; all as they are then."""

        def follow() -> Sequence[SavedCount]:
            self._changes.follow_search(chosen.name, not chosen.followed)
            return self._changes.saved()

        saved = await answer(self._screen, follow)
        if saved is not None:
            self._tell(Keeping.UNFOLLOWED if chosen.followed else Keeping.FOLLOWED, chosen.name)
        return saved

    async def remove(self, name: str) -> Sequence[SavedCount] | None:
        """Keep a search no longer; those that are left."""

        def remove() -> Sequence[SavedCount]:
            self._changes.forget_search(name)
            return self._changes.saved()

        left = await answer(self._screen, remove)
        if left is not None:
            self._tell(Keeping.REMOVED, name)
        return left

    async def move(self, name: str, place: int) -> Sequence[SavedCount] | None:
        """Have a search stand in another place, from 0 on; all in their order."""

        def move() -> Sequence[SavedCount]:
            self._changes.move_search(name, place)
            return self._changes.saved()

        return await answer(self._screen, move)

    def _tell(self, how: Keeping, name: str) -> None:
        self._screen.post_message(ReleaseMarked(kept_words(how, name.strip())))

    def _refuse(self, reason: str) -> None:
        self._screen.post_message(ActionRefused(reason))
