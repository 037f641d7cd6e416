"""What may follow the key that copies."""

from tui.actions import Where, bindings
from tui.screens.leader import Leader


class CopyLeader(Leader):
    """Each action is one thing of a release that can be copied."""

    BINDINGS = bindings(Where.COPYING)

    async def action_contact(self) -> None:
        await self.follow("contact")

    async def action_card(self) -> None:
        await self.follow("card")

    async def action_phone(self) -> None:
        await self.follow("phone")

    async def action_mail(self) -> None:
        await self.follow("mail")

    async def action_vcard(self) -> None:
        await self.follow("vcard")

    async def action_everyone(self) -> None:
        await self.follow("everyone")

    async def action_passage(self) -> None:
        await self.follow("passage")

    async def action_title(self) -> None:
        await self.follow("title")

    async def action_reference(self) -> None:
        await self.follow("reference")

    async def action_address(self) -> None:
        await self.follow("address")
