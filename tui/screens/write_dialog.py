"""The dialog in which a line is written: the tags of a release, a note on it."""

from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from store import Completion
from tui.actions import Action, Where, ways
from tui.panes.value_bar import ValueBar
from tui.present.marking import known_words
from tui.screens.dialog import Dialog


class Wanted(NamedTuple):
    """What is asked for, what stands there already, and the tags that there are."""

    title: str
    text: str
    hint: str = ""
    known: Sequence[Completion] = ()


class WriteDialog(Dialog):
    """Hands what was written to `keep`, which answers why it cannot be, or nothing."""

    def __init__(
        self,
        wanted: Wanted,
        keep: Callable[[str], Awaitable[str]],
        actions: Sequence[Action],
    ) -> None:
        super().__init__()
        self._keep = keep
        self._bar = ValueBar()
        self._bar.placeholder = wanted.hint
        self._bar.border_title = wanted.title
        self._bar.border_subtitle = ways(Where.VALUE, actions, keep="keep", cancel="leave")
        self._text = wanted.text
        self._known = Static(known_words(wanted.known), id="known", markup=False)
        self._known.display = bool(wanted.known)
        self._said = Static("", id="said", markup=False)

    def compose(self) -> ComposeResult:
        yield Vertical(self._bar, self._known, self._said, id="writing")

    def on_mount(self) -> None:
        self._said.display = False
        self._bar.display = True
        self._bar.put(self._text)
        self.set_focus(self._bar)

    def action_cancel(self) -> None:
        self.dismiss()

    async def action_keep(self) -> None:
        reason = await self._keep(self._bar.value)
        if reason:
            self._said.update(reason)
            self._said.display = True
        else:
            self.dismiss()
