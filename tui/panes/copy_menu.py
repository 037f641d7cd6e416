"""Which contact to copy, and as what, with what will be on the clipboard."""

from collections.abc import Sequence

from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive

from store import Contact
from tui.actions import Where, bindings
from tui.panes.scrolling_view import ScrollingView
from tui.present.card import Form, forms
from tui.present.line import Line
from tui.present.menu import Choice, form_of, menu_lines


class CopyMenu(ScrollingView, can_focus=True):
    """Shows `contacts` and owns the choice among them and their forms."""

    BINDINGS = bindings(Where.MENU)

    choice: reactive[Choice] = reactive(Choice, layout=True)

    class Taken(Message):
        """What is chosen is to be copied."""

        def __init__(self, choice: Choice) -> None:
            super().__init__()
            self.choice = choice

    class Closed(Message):
        """Nothing is to be copied."""

    def __init__(self, contacts: Sequence[Contact]) -> None:
        super().__init__()
        self.contacts = tuple(contacts)
        self.border_title = "Copy a contact"
        self.border_subtitle = "Enter copy · ← → form · Esc close"

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(menu_lines(self.contacts, self.choice, width))

    def line_at(self, index: int) -> tuple[Line, bool]:
        lines = menu_lines(self.contacts, self.choice, self.width)
        return lines[index], index == self.choice.contact

    def watch_choice(self) -> None:
        self.extent = len(menu_lines(self.contacts, self.choice, self.width))
        self.reveal(self.choice.contact)

    def on_click(self, event: events.Click) -> None:
        line = self.line_under(event.get_content_offset(self))
        if line is not None and line < len(self.contacts):
            self.action_take_contact(line + 1)

    def action_next_contact(self) -> None:
        self._go(1)

    def action_previous_contact(self) -> None:
        self._go(-1)

    def action_next_form(self) -> None:
        self._turn(1)

    def action_previous_form(self) -> None:
        self._turn(-1)

    def action_take(self) -> None:
        form = form_of(self.contacts, self.choice)
        self.post_message(self.Taken(Choice(self.choice.contact, form)))

    def action_take_contact(self, number: int) -> None:
        if number <= len(self.contacts):
            self.choice = self.choice._replace(contact=number - 1)
            self.action_take()

    def action_close(self) -> None:
        self.post_message(self.Closed())

    def _go(self, by: int) -> None:
        contact = min(max(self.choice.contact + by, 0), len(self.contacts) - 1)
        self.choice = self.choice._replace(contact=contact)

    def _turn(self, by: int) -> None:
        possible: tuple[Form, ...] = forms(self.contacts[self.choice.contact])
        at = possible.index(form_of(self.contacts, self.choice))
        self.choice = self.choice._replace(form=possible[(at + by) % len(possible)])
