"""The line below: the keys that count just now."""

from collections.abc import Iterator, Sequence

from textual import events
from textual.reactive import reactive
from textual.strip import Strip

from tui.actions import Action, shown, worth
from tui.messages import ActionWanted
from tui.panes.line_view import LineView
from tui.present.line import Line, Role, Run, cells


class Footer(LineView):
    """Shows `actions`, as many as there is room for, and none that is partly covered.

    `covered` is how many cells a message takes at the end; before it nothing moves.
    """

    actions: reactive[tuple[Action, ...]] = reactive(())
    covered: reactive[int] = reactive(0)

    def render_line(self, y: int) -> Strip:
        return self.paint(tuple(run for piece, _ in self._pieces() for run in piece))

    def on_click(self, event: events.Click) -> None:
        right = 0
        for piece, action in self._pieces():
            right += cells(piece)
            if event.x < right:
                self.post_message(ActionWanted(action.name))
                return

    def _pieces(self) -> Iterator[tuple[Line, Action]]:
        left = self.width - self.covered
        for action in fitting(self.actions, self.width):
            piece = piece_of(action)
            left -= cells(piece)
            if left < 0:
                return
            yield piece, action


def piece_of(action: Action) -> Line:
    """The action's key, and in a word what it does."""
    return Run(f" {shown(action.keys[0])}", Role.KEY), Run(f" {action.label} ", Role.META)


def fitting(actions: Sequence[Action], width: int) -> tuple[Action, ...]:
    """Those that have room in `width` cells, in their order; what is worth least goes first."""
    left, kept = width, set[str]()
    for action in sorted(actions, key=worth):
        left -= cells(piece_of(action))
        if left < 0:
            break
        kept.add(action.name)
    return tuple(action for action in actions if action.name in kept)
