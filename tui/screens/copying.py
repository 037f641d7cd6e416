"""Copying a contact or a person, or something else of a release: a passage, how it is cited."""

import asyncio
import datetime
from collections.abc import Awaitable, Callable, Sequence

from textual.screen import Screen

from store import Release
from tui.actions import Action, Where
from tui.clipboard import ClipboardError, copy
from tui.messages import ActionRefused, ContactCopied
from tui.present import copies
from tui.present.card import Form
from tui.present.copies import Copy
from tui.present.embargo import guarded
from tui.present.menu import Choice
from tui.present.naming import name_release
from tui.present.whom import Whom, contacts_of, embargo_of, nobody

Things = Callable[[Release], tuple[Copy, ...]]
THINGS: dict[str, tuple[str, Things]] = {
    "card": ("contact", lambda release: copies.contacts(release, Form.CARD)),
    "phone": ("telephone number", copies.phones),
    "mail": ("mail address", copies.emails),
    "vcard": ("contact", lambda release: copies.contacts(release, Form.VCARD)),
    "everyone": ("contact", copies.all_contacts),
    "passage": ("paragraph", copies.passages),
    "title": ("headline", copies.headlines),
    "reference": ("reference", copies.references),
    "address": ("link", copies.links),
}
"""By the names of the actions: what each is called, and what of a release it may be."""


class Copying:
    """Copies for `screen`, which is told each time how it went; an embargo is asked about first."""

    def __init__(self, screen: Screen[None], actions: Sequence[Action]) -> None:
        self._screen = screen
        self._actions = actions

    async def lead(self, release: Release) -> None:
        """Show what can be copied, by the keys for it."""
        from tui.screens.copy_leader import CopyLeader

        async def follow(name: str) -> None:
            if name == "contact":
                await self.copy_or_ask(contacts_of(release))
            else:
                await self._pick(release, name)

        title = f"Copy of {name_release(release)}"
        leader = CopyLeader(title, Where.COPYING, follow, self._actions)
        await self._screen.app.push_screen(leader)

    async def copy_or_ask(self, whom: Whom) -> None:
        """Copy the one that is marked, or the only one, or ask which one."""
        if whom.marked is None and len(whom.contacts) > 1:
            await self.ask(whom)
        else:
            await self.copy(whom, Choice(whom.marked or 0))

    async def ask(self, whom: Whom) -> None:
        """Ask whom to copy, and as what."""
        from tui.screens.copy_dialog import CopyDialog

        async def take(choice: Choice) -> None:
            await self.copy(whom, choice)

        if whom.contacts:
            await self._screen.app.push_screen(CopyDialog(whom, take, self._actions))
        else:
            await self.copy(whom, Choice())

    async def copy(self, whom: Whom, choice: Choice) -> None:
        """Copy the chosen one."""
        if choice.contact < len(whom.contacts):
            chosen = copies.contact(whom.contacts[choice.contact], choice.form)
            embargo = embargo_of(whom, choice.contact, datetime.datetime.now().astimezone())
            await self._guarded(embargo, lambda: self._send(whom.source, chosen))
        else:
            self._refuse(nobody(whom, choice.contact + 1))

    async def send(self, release: Release, chosen: Copy) -> None:
        """Copy it, once that is meant; what goes to a program first may take its time."""
        source = name_release(release)
        embargo = guarded(release.embargo, datetime.datetime.now().astimezone())
        await self._guarded(embargo, lambda: self._send(source, chosen))

    async def _guarded(self, embargo: str | None, go_on: Callable[[], Awaitable[None]]) -> None:
        """Go on, where no embargo holds or the person says so."""
        if embargo:
            await self._ask_first(embargo, go_on)
        else:
            await go_on()

    async def _ask_first(self, embargo: str, go_on: Callable[[], Awaitable[None]]) -> None:
        from tui.screens.confirm_dialog import Asked, ConfirmDialog

        asked = Asked(
            "Under embargo",
            embargo,
            "take it all the same",
            "It is under embargo, and was left.",
        )
        await self._screen.app.push_screen(ConfirmDialog(asked, go_on, self._actions))

    async def _pick(self, release: Release, name: str) -> None:
        """Copy the only thing of that kind, or ask which one."""
        from tui.screens.pick_dialog import PickDialog

        what, things = THINGS[name]
        found = things(release)

        async def take(place: int) -> None:
            await self.send(release, found[place])

        if len(found) > 1:
            title = f"Which {what} of {name_release(release)}"
            said = [each.told for each in found]
            await self._screen.app.push_screen(PickDialog(title, said, take, self._actions))
        elif found:
            await take(0)
        else:
            self._refuse(f"This release has no {what} to copy.")

    async def _send(self, source: str, chosen: Copy) -> None:
        to_terminal = self._screen.app.copy_to_clipboard
        try:
            copied = await asyncio.to_thread(copy, chosen.text, to_terminal=to_terminal)
        except ClipboardError as error:
            self._refuse(f"{error.message} {error.hint}")
        else:
            self._screen.post_message(
                ContactCopied(chosen.told, source, copied.how, copied.confirmed)
            )

    def _refuse(self, reason: str) -> None:
        self._screen.post_message(ActionRefused(reason))
