"""A pane that the moving keys work in."""

from tui.actions import Where, bindings
from tui.panes.scrolling_view import ScrollingView

FAR = 10**12
"""Steps beyond the end of anything."""


class MovingView(ScrollingView, can_focus=True):
    """A step is what one of the keys goes: a release in a list, a line in a text."""

    BINDINGS = bindings(Where.PANE)

    def move(self, steps: int) -> None:
        """Go down by so many steps, or up if negative, as far as there is something."""
        self.top += steps

    @property
    def sight(self) -> int:
        """How many steps a page is; a line of the page before stays in sight."""
        return max(self.height - 1, 1)

    def action_move_down(self) -> None:
        self.move(1)

    def action_move_up(self) -> None:
        self.move(-1)

    def action_move_top(self) -> None:
        self.move(-FAR)

    def action_move_bottom(self) -> None:
        self.move(FAR)

    def action_half_page_down(self) -> None:
        self.move(max(self.sight // 2, 1))

    def action_half_page_up(self) -> None:
        self.move(-max(self.sight // 2, 1))

    def action_page_down(self) -> None:
        self.move(self.sight)

    def action_page_up(self) -> None:
        self.move(-self.sight)
