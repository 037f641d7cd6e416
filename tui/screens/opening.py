"""Opening what a release came from, or what it links to, in another program."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from textual.app import SuspendNotSupported
from textual.screen import Screen

from store import Release, StoreError
from tui.actions import Action, Where
from tui.messages import ActionDone, ActionRefused
from tui.opening import OpeningError, page, show, show_copy
from tui.present.links import of_release
from tui.present.naming import name_release
from tui.present.original import original
from tui.screens.work import Work


class Opening:
    """Opens for `screen`, which is told what was opened, or why nothing was."""

    def __init__(self, screen: Screen[None], work: Work, actions: Sequence[Action]) -> None:
        self._screen = screen
        self._work = work
        self._actions = actions

    async def lead(self, release: Release) -> None:
        """Show what can be opened, by the keys for it."""
        from tui.screens.open_leader import OpenLeader

        ways: dict[str, Callable[[Release], Awaitable[None]]] = {
            "original": self._original,
            "pager": self._pager,
            "folder": self._folder,
            "link": self._link,
        }

        async def follow(name: str) -> None:
            if name.isdecimal():
                await self.link(release, int(name))
            else:
                await ways[name](release)

        title = f"Open of {name_release(release)}"
        leader = OpenLeader(title, Where.OPENING, follow, self._actions)
        await self._screen.app.push_screen(leader)

    async def link(self, release: Release, number: int) -> None:
        """Open the web address of that number, from 1 on."""
        addresses = of_release(release)
        if 0 < number <= len(addresses):
            address = addresses[number - 1]
            await self._do(lambda: show(address), f"Opened: {address}")
        else:
            self._refuse(f"This release has no link {number}.")

    async def _link(self, release: Release) -> None:
        from tui.screens.pick_dialog import PickDialog

        addresses = of_release(release)

        async def take(place: int) -> None:
            await self.link(release, place + 1)

        if len(addresses) > 1:
            title = f"Which link of {name_release(release)}"
            await self._screen.app.push_screen(PickDialog(title, addresses, take, self._actions))
        elif addresses:
            await take(0)
        else:
            self._refuse("This release has no link to open.")

    async def _original(self, release: Release) -> None:
        def do() -> None:
            place = self._work.original_place(release)
            show_copy(place.read_bytes(), place.name)

        await self._do(do, f"Opened a copy of the original of release {release.id}.")

    async def _folder(self, release: Release) -> None:
        def do() -> None:
            show(str(self._work.original_place(release).parent))

        await self._do(do, "Opened the folder of the original.")

    async def _pager(self, release: Release) -> None:
        try:
            place = await asyncio.to_thread(self._work.original_place, release)
            text = original(place.read_bytes()).text
            with self._screen.app.suspend():
                page(text)
        except SuspendNotSupported:
            self._refuse("A pager needs a terminal of its own.")
        except (OpeningError, StoreError) as error:
            self._refuse(f"{error.message} {error.hint}".rstrip())

    async def _do(self, task: Callable[[], None], done: str) -> None:
        try:
            await asyncio.to_thread(task)
        except (OpeningError, StoreError) as error:
            self._refuse(f"{error.message} {error.hint}".rstrip())
        else:
            self._screen.post_message(ActionDone(done))

    def _refuse(self, reason: str) -> None:
        self._screen.post_message(ActionRefused(reason))
