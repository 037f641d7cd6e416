"""Copying the contacts of a release, asking which one is meant where that is not plain."""

import asyncio
from collections.abc import Sequence

from textual.screen import Screen

from store import Contact, Release
from tui.actions import Action
from tui.clipboard import ClipboardError, copy
from tui.messages import ActionRefused, ContactCopied
from tui.present.card import Form, write
from tui.present.contact import name_of
from tui.present.menu import Choice
from tui.present.naming import name_release
from tui.screens.copy_dialog import CopyDialog


class Copying:
    """Copies for `screen`, one contact at a time; each time the screen is told how it went."""

    def __init__(self, screen: Screen[None], actions: Sequence[Action]) -> None:
        self._screen = screen
        self._actions = actions

    async def copy_or_ask(self, release: Release) -> None:
        """Copy the release's only contact, or ask which one."""
        if len(release.contacts) > 1:
            await self.ask(release)
        else:
            await self.copy(release, Choice())

    async def ask(self, release: Release) -> None:
        """Ask which contact to copy, and as what."""

        async def take(choice: Choice) -> None:
            await self.copy(release, choice)

        if release.contacts:
            await self._screen.app.push_screen(CopyDialog(release, take, self._actions))
        else:
            await self.copy(release, Choice())

    async def copy(self, release: Release, choice: Choice) -> None:
        """Copy the chosen contact; what goes to a program first may take its time."""
        if choice.contact < len(release.contacts):
            await self._send(release, release.contacts[choice.contact], choice.form)
        elif release.contacts:
            self._refuse(f"This release has no contact {choice.contact + 1}.")
        else:
            self._refuse("This release names no contact.")

    async def _send(self, release: Release, contact: Contact, form: Form) -> None:
        to_terminal = self._screen.app.copy_to_clipboard
        text, source = write(contact, form), name_release(release)
        try:
            copied = await asyncio.to_thread(copy, text, to_terminal=to_terminal)
        except ClipboardError as error:
            self._refuse(f"{error.message} {error.hint}")
        else:
            what = describe(contact, form)
            self._screen.post_message(ContactCopied(what, source, copied.how, copied.confirmed))

    def _refuse(self, reason: str) -> None:
        self._screen.post_message(ActionRefused(reason))


def describe(contact: Contact, form: Form) -> str:
    """What was copied, in the message about it: the thing itself where it is short."""
    text = write(contact, form)
    return f"the {form} of {name_of(contact)}" if "\n" in text else text
