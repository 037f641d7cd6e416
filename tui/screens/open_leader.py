"""What may follow the key that opens."""

from tui.actions import Where, bindings
from tui.screens.leader import Leader


class OpenLeader(Leader):
    """Each action opens something of a release in another program."""

    BINDINGS = bindings(Where.OPENING)

    async def action_original(self) -> None:
        await self.follow("original")

    async def action_pager(self) -> None:
        await self.follow("pager")

    async def action_folder(self) -> None:
        await self.follow("folder")

    async def action_link(self) -> None:
        await self.follow("link")

    async def action_follow_link(self, number: int) -> None:
        await self.follow(str(number))
