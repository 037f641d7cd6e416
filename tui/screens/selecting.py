"""Selecting releases in the list, to mark all of them in one."""

from textual.screen import Screen

from tui.screens.asking import answer
from tui.screens.finding import Finding
from tui.screens.work import Work
from tui.selection import Selection


class Selecting:
    """Selects of what `finding` has found; `work` knows the ids of what is out of sight."""

    def __init__(self, screen: Screen[None], work: Work, finding: Finding) -> None:
        self._screen = screen
        self._work = work
        self.finding = finding

    async def toggle(self) -> None:
        """Select the release that the list marks, or not any more; then go down."""
        if row := await self.finding.row():
            self.finding.select(self.finding.state.selection.toggled(row.id))
            self.finding.move(1)

    async def range(self) -> None:
        """Begin a range where the list stands, or end it there."""
        if await self.finding.row():
            state = self.finding.state
            if state.selection.anchor is None:
                self.finding.select(state.selection.begun(state.cursor))
            elif (ids := await self.ids()) is not None:
                self.finding.select(Selection(ids))

    async def all(self) -> None:
        """Select all that is listed; none where all are selected already."""
        if await self.finding.row() and (ids := await self.listed()):
            every = frozenset(ids)
            chosen = self.finding.state.selection.ids
            self.finding.select(Selection() if every <= chosen else Selection(every))

    def none(self) -> bool:
        """Select nothing any more; whether something was."""
        selected = bool(self.finding.state.selection)
        self.finding.select(Selection())
        return selected

    @property
    def extent(self) -> tuple[int, bool]:
        """How many releases are selected, and that they are; else how many are listed."""
        state = self.finding.state
        if not state.selection:
            return state.listing.total or 0, False
        return state.selection.size(state.cursor), True

    async def ids(self) -> frozenset[int] | None:
        """The ids of all that is selected; None, which is told, if they cannot be had."""
        state = self.finding.state
        hits = state.selection.range(state.cursor)
        ranged = (
            await answer(self._screen, lambda: self._work.ids(state.text, hits)) if hits else ()
        )
        return None if ranged is None else state.selection.ids | frozenset(ranged)

    async def listed(self) -> tuple[int, ...]:
        """The ids of all that is listed; none, which is told, if they cannot be had."""
        await self.finding.answered()
        text = self.finding.state.text
        return await answer(self._screen, lambda: self._work.all_ids(text)) or ()
