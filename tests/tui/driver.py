"""The browser in the hands of a person: keys, the mouse, and what is to be seen."""

import asyncio
from collections.abc import Callable
from contextlib import asynccontextmanager
from threading import Event

from textual import events
from textual._xterm_parser import XTermParser
from textual.pilot import Pilot

from store import Library
from tests.tui.clock import LeapingLoop
from tui.app import CommuniqueApp
from tui.present.archive import Opened
from tui.terminal.driver import messages
from tui.terminal.keyboard import cut

PRESS = Opened("~/Press", "communique --archive ~/Press")
MEANWHILE = 0.02
"""Seconds for threads and programs that the browser does not wait for."""
ROUNDS = 150
"""How often they have them before something that is awaited counts as missing."""
LONGEST = 600
"""The same for what is told behind the keys on a machine that has other work."""
RESTLESS = 20
"""How often something has moved until it is taken to go on for ever, as what blinks does."""


class Reader:
    """Presses, types and looks; each act ends when the browser is at rest."""

    def __init__(self, app: CommuniqueApp, pilot: Pilot[None]) -> None:
        self.app = app
        self._pilot = pilot

    async def presses(self, *keys: str) -> None:
        for key in keys:
            await self.app._press_keys([key])
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
        if not await self._comes(lambda seen: all(text in seen for text in texts)):
            raise AssertionError(f"{texts} not all on the screen:\n{self.screen()}")

    async def misses(self, *texts: str) -> None:
        """Wait until none of them is on the screen."""
        if not await self._comes(lambda seen: not any(text in seen for text in texts)):
            raise AssertionError(f"{texts} not all gone from the screen:\n{self.screen()}")

    async def _comes(self, there: Callable[[str], bool]) -> bool:
        """Whether a screen comes on which it is, now or by what others do meanwhile."""
        for _ in range(ROUNDS):
            if there(self.screen()):
                return True
            await self.rests()
            if there(self.screen()):
                return True
            await self._lets_others()
        return False

    async def glimpses(self, text: str, *keys: str) -> None:
        """Wait until it is on the screen, though work goes on behind it, and press these keys."""
        for _ in range(LONGEST):
            if text in self.screen():
                await self.app._press_keys(keys)
                return
            await self._lets_others()
        raise AssertionError(f"{text} was never on the screen:\n{self.screen()}")

    async def outlasts(self, under_way: Callable[[], bool]) -> None:
        """Wait until that is so no more, though the screen has gone."""
        for _ in range(LONGEST):
            if not under_way():
                return
            await self._lets_others()
        raise AssertionError("it goes on")

    async def rests(self) -> None:
        """Until all keys are taken up, no worker is at work and nothing moves, but by itself."""
        loop = asyncio.get_running_loop()
        assert isinstance(loop, LeapingLoop)
        moved = 0
        while (not await loop.still() and moved < RESTLESS) or not self._is_served(loop):
            moved += not loop.at_work

    def _is_served(self, loop: LeapingLoop) -> bool:
        return self.app.turns.at_rest and not loop.at_work

    async def reads(self) -> None:
        """Until the text is that of the release that the list marks, and its rows say why."""
        finding, snippets = self.app.screen_stack[0]._finding, self.app.screen_stack[0]._snippets
        for _ in range(LONGEST):
            if finding._state.is_settled and not snippets.missing:
                break
            await self.rests()
        await self.rests()  # what came last is painted, too

    async def _lets_others(self) -> None:
        """Let other threads and programs go on."""
        await asyncio.to_thread(Event().wait, MEANWHILE)

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
