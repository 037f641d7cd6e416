"""Going from one place that was found to the next, in the text and on into other releases."""

from collections.abc import Sequence

from textual.screen import Screen

from tui.actions import Action
from tui.messages import ActionDone, ActionRefused
from tui.panes.desk import Desk
from tui.screens.finding import Finding

NOWHERE = "It stands nowhere in this text; n looks in the next ones."
NOTHING = "Nothing is looked for: / asks for releases, Ctrl-F finds in this text."


class Seeking:
    """Goes through what `finding` has found as `desk` shows it; `screen` is told how it went."""

    def __init__(
        self, screen: Screen[None], finding: Finding, desk: Desk, actions: Sequence[Action]
    ) -> None:
        self._screen = screen
        self._finding = finding
        self._desk = desk
        self._actions = actions

    async def step(self, by: int) -> None:
        """Go to the next place, which may be in the next release, and from the last to the first.

        A negative `by` goes the other way.
        """
        if not await self._finding.release():
            return
        page = self._desk.text.page
        if not (page and page.reading.sought):
            self._screen.post_message(ActionRefused(NOTHING))
        elif not self._desk.text.seek(by):
            await self._go_on(by)

    async def turn(self, by: int) -> None:
        """Go to the next release, or to the one before, and begin with what was found in it."""
        if await self._finding.row():
            self._finding.move(by)
            await self._finding.release()

    async def find(self) -> None:
        """Ask for letters to be found in this text and in those to come."""
        from tui.screens.find_dialog import FindDialog

        if await self._finding.release():
            await self._screen.app.push_screen(FindDialog(self._desk, self._actions))

    async def _go_on(self, by: int) -> None:
        state = self._finding.state
        total = state.listing.total or 1
        self._finding.point((state.cursor + by) % total)
        await self._finding.release()
        there = self._desk.text.seek_from(by)
        around = not 0 <= state.cursor + by < total
        if around:
            whole = "From the top again" if by > 0 else "From the end again"
            self._screen.post_message(ActionDone(whole if there else f"{whole}: nothing here"))
        elif not there:
            self._screen.post_message(ActionDone(NOWHERE))
