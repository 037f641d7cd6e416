"""The saved searches at the left of the list, with what is new in each."""

from collections.abc import Sequence

from textual import events
from textual.reactive import reactive

from store import SavedCount
from tui.actions import Where, bindings
from tui.messages import ActionWanted
from tui.panes.menu import Menu
from tui.present.line import Line, Role, Run
from tui.present.saved import rail_line

NONE: tuple[Line, ...] = ((Run("None yet.", Role.FAINT),),)


class SavedRail(Menu):
    """Shows `saved`; the one that asks for `text` is what the list shows."""

    BINDINGS = bindings(Where.SAVED)

    saved: reactive[Sequence[SavedCount]] = reactive(())
    text: reactive[str] = reactive("")

    def __init__(self, id: str) -> None:
        super().__init__(NONE)
        self.id = id
        self.border_title = "Saved"

    @property
    def search(self) -> SavedCount | None:
        """The one that the cursor stands on."""
        place = self.chosen or 0
        return self.saved[place] if place < len(self.saved) else None

    def watch_saved(self, old: Sequence[SavedCount], new: Sequence[SavedCount]) -> None:
        """Stay on the search of the same name."""
        at = self.chosen or 0
        here = old[at].name if at < len(old) else None
        self._lay_out()
        self.chosen = next((n for n, each in enumerate(new) if each.name == here), at)

    def watch_text(self) -> None:
        self._lay_out()

    def on_resize(self) -> None:
        self._lay_out()
        self.reveal_chosen()

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def line_at(self, index: int) -> tuple[Line, bool]:
        line, here = super().line_at(index)
        return (line, here) if self.has_focus else ((Run(" "), *self.lines[index]), False)

    def on_click(self, event: events.Click) -> None:
        super().on_click(event)
        self.post_message(ActionWanted("screen.ask_saved"))

    def _lay_out(self) -> None:
        asked = " ".join(self.text.split())
        told = (rail_line(each, each.query == asked, self.width - 1) for each in self.saved)
        self.lines = tuple(told) or NONE
