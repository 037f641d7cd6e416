"""The dialog in which a field is set right."""

from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Static

from store import Explanation, Release
from tui.actions import Action, Where, bindings, ways
from tui.messages import ActionWanted
from tui.panes.menu import Menu
from tui.panes.value_bar import ValueBar
from tui.present.explanation import reason
from tui.present.fields import field_line, field_name, field_values, offer_words
from tui.present.naming import name_release
from tui.present.printable import clean
from tui.screens.changes import Offer
from tui.screens.dialog import Dialog

BESIDE = 100
"""Cells from which on it stands beside the text, and not above it."""


class Correction(NamedTuple):
    """What a field is to be."""

    field: str
    text: str


class Kept(NamedTuple):
    """Why a correction cannot be, or which other releases it is offered for.

    Where it is offered, `release` is what it has become, and `explanation` says why.
    """

    reason: str = ""
    offer: Offer | None = None
    release: Release | None = None
    explanation: Explanation = ()


class Doing(NamedTuple):
    """`keep` takes a correction, `hold` what is offered then and taken.

    `hold` answers why it cannot be, or nothing. `point_out` shows some words in the text.
    """

    keep: Callable[[Correction], Awaitable[Kept]]
    hold: Callable[[Offer], Awaitable[str]]
    point_out: Callable[[str], None]


class CorrectDialog(Dialog):
    """Stands beside the text, and shows in it what the field under the cursor was read from.

    With `doubted` it is there for the reasons, and begins with the first field that the parser was
    not sure of.
    """

    BINDINGS = bindings(Where.FIELDS)

    class Explained(Message):
        """It is known why the fields read as they do; nothing where nobody knows."""

        def __init__(self, explanation: Explanation) -> None:
            super().__init__()
            self.explanation = explanation

    def __init__(
        self,
        release: Release,
        doing: Doing,
        actions: Sequence[Action],
        *,
        doubted: bool = False,
    ) -> None:
        super().__init__()
        self._actions = actions
        self._keep, self._hold, self._point_out = doing
        self._release = release
        self._explanation: Explanation | None = None
        self._offer: Offer | None = None
        self._values = field_values(release)
        unsure = (at for at, value in enumerate(self._values) if value.unsure)
        at = next(unsure, 0) if doubted else 0
        self._menu = Menu(tuple(map(field_line, self._values)), chosen=at)
        told = "Why it reads so:" if doubted else "Correct a field of"
        self._menu.border_title = f"{told} {name_release(release)}"
        self._menu.border_subtitle = ways(Where.FIELDS, self._actions, edit="write", close="close")
        self._value = ValueBar()
        self._why = Static("Reading it again …", id="why", markup=False)
        self._said = Static("", id="said", markup=False)

    def compose(self) -> ComposeResult:
        yield Vertical(self._menu, self._why, self._value, self._said, id="correction")

    def on_mount(self) -> None:
        self._say("")
        self.watch(self._menu, "chosen", self._show_why)

    def on_unmount(self) -> None:
        self._point_out("")

    def on_resize(self) -> None:
        self.set_class(self.size.width >= BESIDE, "-beside")

    def on_correct_dialog_explained(self, message: Explained) -> None:
        self._explanation = message.explanation
        self._show_why()

    def _show_why(self) -> None:
        if self._explanation is None:
            return
        field, text, _ = self._values[self._menu.chosen or 0]
        words, printed = reason(field, self._explanation, self._release.corrected)
        self._why.update(f"{clean(text)}\n{words}" if text else words)
        self._point_out(printed)

    def on_menu_clicked(self) -> None:
        self.post_message(ActionWanted("edit"))

    async def action_edit(self) -> None:
        if self._offer:
            self._close_unless(await self._hold(self._offer))
            return
        value = self._values[self._menu.chosen or 0]
        self._value.border_title = field_name(value.field)
        self._value.border_subtitle = ways(Where.VALUE, self._actions, keep="keep", cancel="leave")
        self._value.display = True
        self._value.put(value.text)
        self.set_focus(self._value)

    def action_cancel(self) -> None:
        self._value.display = False
        self._say("")
        self.set_focus(self._menu)

    async def action_keep(self) -> None:
        field = self._values[self._menu.chosen or 0].field
        self._say("Keeping it …")
        reason, self._offer, release, explanation = await self._keep(
            Correction(field, self._value.value)
        )
        if self._offer and release:
            self._show(release, explanation)
            self._value.display = False
            self._say(offer_words(self._offer.others))
            self.set_focus(self._menu)
        else:
            self._close_unless(reason)

    def _show(self, release: Release, explanation: Explanation) -> None:
        """The fields as they are by now."""
        self._release, self._explanation = release, explanation
        self._values = field_values(release)
        self._menu.lines = tuple(map(field_line, self._values))
        self._show_why()

    def _close_unless(self, reason: str) -> None:
        if reason:
            self._say(reason)
        else:
            self.dismiss()

    def _say(self, words: str) -> None:
        self._said.update(words)
        self._said.display = bool(words)
