"""A screen that copies the contacts of the release that it shows."""

from collections.abc import Callable

from store import Contact, Release
from tui.messages import WorkFailed
from tui.panes.contact_strip import ContactStrip
from tui.present.card import Form, write
from tui.present.contact import name_of
from tui.present.menu import Choice
from tui.screens.copy_dialog import CopyDialog
from tui.screens.library_screen import LibraryScreen


class CopyingScreen(LibraryScreen):
    """Asks which contact is meant where that is not plain."""

    def with_shown(self, do: Callable[[Release], None]) -> None:
        """Do it to the release under the cursor, as soon as it is there."""
        raise NotImplementedError

    def on_contact_strip_chosen(self, message: ContactStrip.Chosen) -> None:
        self._copy(Choice(message.index))

    def action_copy(self) -> None:
        self.with_shown(self._copy_or_ask)

    def action_copy_as(self) -> None:
        self.with_shown(self._ask_what_to_copy)

    def action_copy_contact(self, number: int) -> None:
        self._copy(Choice(number - 1))

    def _copy(self, choice: Choice) -> None:
        self.with_shown(lambda release: self._copy_of(release, choice))

    def _copy_of(self, release: Release, choice: Choice) -> None:
        if choice.contact < len(release.contacts):
            contact = release.contacts[choice.contact]
            self.copy(write(contact, choice.form), describe(contact, choice.form))
        elif release.contacts:
            self.post_message(WorkFailed(f"This release has no contact {choice.contact + 1}."))
        else:
            self.post_message(WorkFailed("This release names no contact."))

    def _copy_or_ask(self, release: Release) -> None:
        if len(release.contacts) > 1:
            self._ask_what_to_copy(release)
        else:
            self._copy_of(release, Choice())

    def _ask_what_to_copy(self, release: Release) -> None:
        def take(choice: Choice | None) -> None:
            if choice:
                self._copy_of(release, choice)

        if release.contacts:
            self.app.push_screen(CopyDialog(release.contacts), take)
        else:
            self._copy_of(release, Choice())


def describe(contact: Contact, form: Form) -> str:
    """What was copied, in the message about it: the thing itself where it is short."""
    text = write(contact, form)
    return f"the {form} of {name_of(contact)}" if "\n" in text else text
