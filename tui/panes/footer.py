"""The line below: the keys that count just now."""

from collections.abc import Iterator

from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from tui.actions import Action, shown
from tui.panes.line_view import LineView
from tui.present.line import Line, Role, Run, cells


class Footer(LineView):
    """Shows `actions`, as many as there is room for."""

    actions: reactive[tuple[Action, ...]] = reactive(())

    class Pressed(Message):
        """A key was clicked."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.key = key

    def render_line(self, y: int) -> Strip:
        return self.paint(tuple(run for piece, _ in self._pieces() for run in piece))

    def on_click(self, event: events.Click) -> None:
        right = 0
        for piece, key in self._pieces():
            right += cells(piece)
            if event.x < right:
                self.post_message(self.Pressed(key))
                return

    def _pieces(self) -> Iterator[tuple[Line, str]]:
        room = self.width
        for action in self.actions:
            key = action.keys[0]
            piece = (Run(f" {shown(key)}", Role.KEY), Run(f" {action.label} ", Role.META))
            room -= cells(piece)
            if room < 0:
                return
            yield piece, key
