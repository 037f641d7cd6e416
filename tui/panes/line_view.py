"""Lines of styled text that scroll by keys, painted only where they are seen."""

import sys
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widget import Widget

from tui.actions import Where, bindings
from tui.present.line import Line, Role


class LineView(ScrollView, can_focus=False):
    """Base of the panes; the stylesheet says how each role of a run looks."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"line--{role}" for role in Role} | {
        "line--found",
        "line--cursor",
    }

    def paint(self, line: Line, *, cursor: bool = False) -> Strip:
        """The line over the whole width, marked if it is the one that the cursor stands on."""
        strip = Strip([Segment(run.text, self._look(run.role, run.found, cursor)) for run in line])
        return strip.adjust_cell_length(self.width, self._look(Role.TEXT, False, cursor))

    @property
    def width(self) -> int:
        """Cells of a line."""
        return self.scrollable_content_region.width

    def extend_to(self, lines: int) -> None:
        """Make it so many lines to scroll, without a layout of the screen.

        The stylesheet keeps room for the scrollbar, so nothing else can move.
        """
        self.set_reactive(Widget.virtual_size, Size(self.width, lines))
        self.vertical_scrollbar.window_virtual_size = lines
        if self.scroll_offset.y > self.max_scroll_y:
            self.scroll_to(y=self.max_scroll_y, animate=False, force=True)

    def _look(self, role: Role, found: bool, cursor: bool) -> Style:
        style = self.get_component_rich_style(f"line--{role}")
        if cursor:
            style += self.get_component_rich_style("line--cursor", partial=True)
        if found:
            style += self.get_component_rich_style("line--found", partial=True)
        return style


class MovingView(LineView, can_focus=True):
    """A pane that the moving keys work in; a step is what one of them goes."""

    BINDINGS = bindings(Where.PANE)

    def move(self, steps: int) -> None:
        """Go down by so many steps, or up if negative, as far as there is something."""
        raise NotImplementedError

    @property
    def sight(self) -> int:
        """How many steps a page is."""
        raise NotImplementedError

    def action_move_down(self) -> None:
        self.move(1)

    def action_move_up(self) -> None:
        self.move(-1)

    def action_move_top(self) -> None:
        self.move(-sys.maxsize)

    def action_move_bottom(self) -> None:
        self.move(sys.maxsize)

    def action_half_page_down(self) -> None:
        self.move(max(self.sight // 2, 1))

    def action_half_page_up(self) -> None:
        self.move(-max(self.sight // 2, 1))

    def action_page_down(self) -> None:
        self.move(self.sight)

    def action_page_up(self) -> None:
        self.move(-self.sight)
