"""The browser in the hands of a person: keys, the mouse, and what is to be seen."""

from contextlib import asynccontextmanager

from textual import events
from textual._xterm_parser import XTermParser
from textual.pilot import Pilot

from store import Library
from tui.app import CommuniqueApp
from tui.present.archive import Opened
from tui.screens.finding import FRAME
from tui.terminal.driver import messages
from tui.terminal.keyboard import cut

PRESS = Opened("~/Press", "communique --archive ~/Press")
ROUNDS = 60
"""How often the screen may come to rest before something that is awaited counts as missing."""
LONGEST = 600
"""Frames that what is told behind the keys may take on a machine that has other work."""


class Reader:
    """Presses, types and looks; each act ends when the browser is at rest."""

    def __init__(self, app: CommuniqueApp, pilot: Pilot[None]) -> None:
        self.app = app
        self._pilot = pilot

    async def presses(self, *keys: str) -> None:
        await self._pilot.press(*keys)
        await self.rests()

    async def enters(self, text: str) -> None:
        """Give the text all at once, as a paste does."""
        self.app.post_message(events.Paste(text))
        await self.rests()

    async def types(self, sent: str, *, at_once: bool) -> None:
        """Send what a terminal sends for some keys, in one go or one by one."""
        parser = XTermParser()
        for piece in cut(sent, silent=True)[0]:
            for message in messages(piece, parser):
                self.app.post_message(message)
            if not at_once:
                await self.rests()
        await self.rests()

    async def searches(self, text: str) -> None:
        await self.presses("slash")
        await self.enters(text)
        await self.presses("enter")

    async def clicks(self, text: str, times: int = 1, at: int = 0) -> None:
        """Click where `text` is seen: first, or by its place among the lines that have it."""
        await self.sees(text)
        y, line = [(y, line) for y, line in enumerate(self.lines()) if text in line][at]
        await self._pilot.click(offset=(line.index(text), y), times=times)
        await self.rests()

    async def resizes(self, width: int, height: int) -> None:
        await self._pilot.resize_terminal(width, height)
        await self.rests()

    async def sees(self, *texts: str) -> None:
        """Wait until all of them are on the screen."""
        for _ in range(ROUNDS):
            if all(text in self.screen() for text in texts):
                return
            await self.rests()
        raise AssertionError(f"{texts} not all on the screen:\n{self.screen()}")

    async def misses(self, *texts: str) -> None:
        """Wait until none of them is on the screen."""
        for _ in range(ROUNDS):
            if not any(text in self.screen() for text in texts):
                return
            await self.rests()
        raise AssertionError(f"{texts} not all gone from the screen:\n{self.screen()}")

    async def glimpses(self, text: str, *keys: str) -> None:
        """Wait until it is on the screen, though work goes on behind it, and press these keys."""
        for _ in range(LONGEST):
            if text in self.screen():
                await self._pilot.press(*keys)
                return
            await self._pilot.pause(FRAME)
        raise AssertionError(f"{text} was never on the screen:\n{self.screen()}")

    async def rests(self) -> None:
        """Until all keys are taken up, nothing moves and no worker is at work."""
        while True:
            await self._pilot.pause()
            at_work = any(not worker.is_finished for worker in self.app.workers)
            if self.app.turns.at_rest and not at_work:
                return

    async def reads(self) -> None:
        """Until the text is that of the release that the list marks, and its rows say why."""
        finding, snippets = self.app.screen_stack[0]._finding, self.app.screen_stack[0]._snippets
        for _ in range(LONGEST):
            if finding._state.is_settled and not snippets.missing:
                break
            await self._pilot.pause(FRAME)
            await self.rests()
        await self.rests()  # what came last is painted, too

    def screen(self) -> str:
        return "\n".join(self.lines())

    def lines(self) -> list[str]:
        strips = self.app.screen._compositor.render_strips(self.app.size)
        return [strip.text.rstrip() for strip in strips]

    def marked(self) -> set[str]:
        """The stretches that are underlined."""
        strips = self.app.screen._compositor.render_strips(self.app.size)
        return {s.text for strip in strips for s in strip if s.style and s.style.underline}


@asynccontextmanager
async def browsing(folder, query="", size=(100, 24), fresh=False):
    """A person at the browser on the archive in `folder`."""
    with Library.watch(folder) as library:
        app = CommuniqueApp(library, query, PRESS._replace(folder=folder, fresh=fresh))
        async with app.run_test(size=size, notifications=True) as pilot:
            reader = Reader(app, pilot)
            await reader.rests()
            yield reader
