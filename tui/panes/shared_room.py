"""The list and what is seen with it, which share the room, and the divider between them."""

from textual import events
from textual.message import Message

from tui.arrangement import Arrangement, Layout, Pane
from tui.panes.divider import Divider
from tui.panes.ground import Ground
from tui.panes.reading_column import ReadingColumn
from tui.panes.release_list import ReleaseList
from tui.panes.saved_rail import SavedRail
from tui.panes.side_column import SideColumn
from tui.present.look import Look

RAIL, SIDE = 26, 38
"""Cells of the rail of saved searches and of the third column."""


class SharedRoom(Ground):
    """Has its panes beside one another, or one above the other, as it is told."""

    class Dragged(Message):
        """The list is to take so many percent, as an Arrangement has it."""

        def __init__(self, split: int) -> None:
            super().__init__()
            self.split = split

    def __init__(self, look: Look) -> None:
        self.rail = SavedRail(id="saved")
        self.list = ReleaseList("list", look)
        self.reading = ReadingColumn("reading", look)
        self.side = SideColumn("side", look)
        super().__init__(self.rail, self.list, self.reading, self.side, id="panes")
        self._width = 0
        self._arrangement = Arrangement()
        self._dragged = False

    def share(self, arrangement: Arrangement, width: int) -> None:
        """Share out a room that is so wide."""
        self._arrangement, self._width = arrangement, width
        layout = self._layout_now
        panes = layout.panes
        self.rail.display, self.list.display = Pane.SAVED in panes, Pane.LIST in panes
        self.reading.display = Pane.TEXT in panes
        self.side.have(panes, arrangement.pane)
        self.styles.layout = "horizontal" if layout.beside else "vertical"
        self.set_class(not layout.beside, "-stacked")
        self.side.styles.width = SIDE if self._is_third else "1fr"
        share = arrangement.share(layout)
        self.list.styles.width = self._across() * share // 100 if layout.beside else "100%"
        self.list.styles.height = f"{share}%" if not layout.beside and len(panes) > 1 else "100%"

    def on_mouse_down(self, event: events.MouseDown) -> None:
        divider = self._divider()
        if divider and divider.holds(event.screen_x, event.screen_y):
            self._dragged = True
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        divider = self._divider()
        if self._dragged and divider:
            self.post_message(self.Dragged(divider.split(event.screen_x, event.screen_y)))

    def on_mouse_up(self) -> None:
        if self._dragged:
            self._dragged = False
            self.release_mouse()

    @property
    def _layout_now(self) -> Layout:
        return self._arrangement.layout(self._width)

    @property
    def _is_third(self) -> bool:
        """Whether the side is a third column."""
        return self.reading.display and self.side.display

    def _across(self) -> int:
        """Cells of the list and what stands beside it, without the other columns."""
        return self._width - RAIL * self.rail.display - SIDE * self._is_third

    def _divider(self) -> Divider | None:
        """Where the list ends and what is seen with it begins."""
        layout = self._layout_now
        if layout.alone:
            return None
        room = self._across() if layout.beside else self.size.height
        more = self._arrangement.share(layout) - self._arrangement.split
        return Divider(self.list.region, layout.beside, room, more)
