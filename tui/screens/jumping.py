"""Going from a release to one that it has to do with, and back."""

from collections.abc import Callable, Sequence

from textual.screen import Screen

from store import Release
from tui.actions import Action
from tui.messages import ActionRefused
from tui.screens.asking import answer
from tui.screens.finding import Finding
from tui.screens.work import Work

Place = tuple[str, int | None]
"""A query, and the id of the release that the list stood on."""


class Jumping:
    """`put` asks another query; `screen` is told what cannot be had."""

    def __init__(
        self,
        screen: Screen[None],
        work: Work,
        finding: Finding,
        put: Callable[[str], None],
        actions: Sequence[Action],
    ) -> None:
        self._screen = screen
        self._work = work
        self._finding = finding
        self._put = put
        self._actions = actions
        self._before: list[Place] = []

    async def choose(self) -> None:
        """List what the release has to do with, to go there."""
        from tui.screens.related_dialog import Doing, RelatedDialog

        release = await self._finding.release()
        if not release:
            return
        related = await answer(self._screen, lambda: self._work.related(release))
        if related:
            doing = Doing(self.go, lambda other: self._compare(release, other))
            dialog = RelatedDialog(release, related, doing, self._actions)
            await self._screen.app.push_screen(dialog)
        elif related is not None:
            self._refuse("No other release has to do with this one.")

    async def compare(self) -> None:
        """Show what changed from the version before, or to the one after it."""
        if release := await self._finding.release():
            await self._compare(release, None)

    async def go(self, id: int) -> None:
        """Have the list stand on a release, among what is asked or alone."""
        self._before.append(self._finding.place)
        if await self._stand(self._finding.place[0], id):
            return
        await self._ask(f"id:{id}", id)

    async def back(self) -> None:
        """Go back to where one was before one went to another release."""
        if not self._before:
            self._refuse("There is no release to go back to.")
            return
        query, id = self._before.pop()
        await self._ask(query, id)

    async def _ask(self, query: str, id: int | None) -> None:
        self._put(query)
        self._finding.ask(query, len(query))
        await self._finding.answered()
        if id is not None:
            await self._stand(query, id)

    async def _stand(self, query: str, id: int) -> bool:
        place = await answer(self._screen, lambda: self._work.place(query, id))
        if place is not None:
            self._finding.point(place)
            await self._finding.release()
        return place is not None

    async def _compare(self, release: Release, other: int | None) -> None:
        from tui.screens.difference_dialog import DifferenceDialog

        versions = await answer(self._screen, lambda: self._work.versions(release, other))
        if versions:
            await self._screen.app.push_screen(DifferenceDialog(versions, self._actions))
        else:
            self._refuse("There is no other version of this release.")

    def _refuse(self, reason: str) -> None:
        self._screen.post_message(ActionRefused(reason))
