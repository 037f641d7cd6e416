"""A pane that paints lines of styled text, only those that are seen."""

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget

from tui.present.line import Line, Role, Run

FOUND, CURSOR = "line--found", "line--cursor"
LOOKS = frozenset({*(f"line--{role}" for role in Role), FOUND, CURSOR})
"""The component classes of the app by which the stylesheet says how runs look.

They are the app's, as each pane that had them would be styled some twenty times over.
"""


class LineView(Widget):
    """Base of the panes, which take from the app how each role of a run looks."""

    ALLOW_SELECT = False

    _looks: dict[tuple[Role, bool, bool], Style] | None = None
    _painting: Size | None = None

    def paint(self, line: Line, *, cursor: bool = False) -> Strip:
        """The line over the whole width, marked if it is the one that the cursor stands on."""
        return Strip(self.segments(line, cursor=cursor), self.width)

    def segments(self, line: Line, *, cursor: bool = False) -> list[Segment]:
        """What `paint` paints; a strip is made of it once, as to make one is dear."""
        painted = [Segment(run.text, self._look_of(run, cursor)) for run in line]
        room = self.width - sum(segment.cell_length for segment in painted)
        if room < 0:
            return list(Strip(painted).crop(0, self.width))
        return [*painted, Segment(" " * room, self.look(cursor=cursor))] if room else painted

    def _look_of(self, run: Run, cursor: bool) -> Style:
        style = self.look(run.role, run.found, cursor or run.here)
        return style + Style(link=run.link) if run.link else style

    @property
    def width(self) -> int:
        """Cells of a line."""
        return self.room.width

    @property
    def room(self) -> Size:
        """What there is to paint in; Textual works it out anew for each who asks."""
        return self._painting or self.content_size

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint with the room that there is now."""
        self._painting = self.content_size
        try:
            return super().render_lines(crop)
        finally:
            self._painting = None

    def look(self, role: Role = Role.TEXT, found: bool = False, cursor: bool = False) -> Style:
        """How the stylesheet wants a run to look."""
        looks = self._looks = {} if self._looks is None else self._looks
        key = role, found, cursor
        if key not in looks:
            names = (f"line--{role}", *([CURSOR] if cursor else []), *([FOUND] if found else []))
            looks[key] = sum(map(self._part, names), self.rich_style)
        return looks[key]

    def notify_style_update(self) -> None:
        """Look up anew how runs look."""
        self._looks = None
        super().notify_style_update()

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        """Nothing in it has to be laid out: Textual would lay out and paint the screen again."""
        return super()._size_updated(size, virtual_size, container_size, layout=False)

    def _part(self, name: str) -> Style:
        return self.app.get_component_styles(name).partial_rich_style
