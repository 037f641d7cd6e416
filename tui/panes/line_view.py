"""A pane that paints lines of styled text, only those that are seen."""

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from tui.present.line import Line, Role, Run


class LineView(Widget):
    """Base of the panes; the stylesheet says how each role of a run looks."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"line--{role}" for role in Role} | {
        "line--found",
        "line--cursor",
    }

    def paint(self, line: Line, *, cursor: bool = False) -> Strip:
        """The line over the whole width, marked if it is the one that the cursor stands on."""
        segments = [Segment(run.text, self._look_of(run, cursor)) for run in line]
        return Strip(segments).adjust_cell_length(self.width, self.look(cursor=cursor))

    def _look_of(self, run: Run, cursor: bool) -> Style:
        style = self.look(run.role, run.found, cursor or run.here)
        return style + Style(link=run.link) if run.link else style

    @property
    def width(self) -> int:
        """Cells of a line."""
        return self.content_size.width

    def look(self, role: Role = Role.TEXT, found: bool = False, cursor: bool = False) -> Style:
        """How the stylesheet wants a run to look."""
        style = self.get_component_rich_style(f"line--{role}")
        if cursor:
            style += self.get_component_rich_style("line--cursor", partial=True)
        if found:
            style += self.get_component_rich_style("line--found", partial=True)
        return style
