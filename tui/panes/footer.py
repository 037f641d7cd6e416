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
        """An action was clicked."""

        def __init__(self, action: Action) -> None:
            super().__init__()
            self.action = action

    def render_line(self, y: int) -> Strip:
        return self.paint(tuple(run for piece, _ in self._pieces() for run in piece))

    def on_click(self, event: events.Click) -> None:
        right = 0
        for piece, action in self._pieces():
            right += cells(piece)
            if event.x < right:
                self.post_message(self.Pressed(action))
                return

    def _pieces(self) -> Iterator[tuple[Line, Action]]:
        room = self.width
        for action in self.actions:
            piece = (
                Run(f" {shown(action.keys[0])}", Role.KEY),
                Run(f" {action.label} ", Role.META),
            )
            room -= cells(piece)
            if room < 0:
                return
            yield piece, action
