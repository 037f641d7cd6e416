"""The list and the text, which share the screen."""

from typing import NamedTuple

from textual.containers import Vertical
from textual.reactive import reactive
from textual.widget import Widget

from tui.browsing import Layout


class Shape(NamedTuple):
    """How they share it; `split` is the list's part in percent."""

    layout: Layout = Layout.BESIDE
    split: int = 40


class Desk(Vertical):
    """Lays both out as `shape` says."""

    shape: reactive[Shape] = reactive(Shape, layout=True)

    def __init__(self, listing: Widget, reading: Widget) -> None:
        super().__init__(listing, reading)
        self._listing, self._reading = listing, reading

    def watch_shape(self, shape: Shape) -> None:
        layout, share = shape.layout, f"{shape.split}%"
        self._listing.display = layout is not Layout.TEXT
        self._reading.display = layout is not Layout.LIST
        self.styles.layout = "horizontal" if layout is Layout.BESIDE else "vertical"
        self.set_class(layout is not Layout.BESIDE, "-stacked")
        self._listing.styles.width = share if layout is Layout.BESIDE else "100%"
        self._listing.styles.height = share if layout is Layout.BELOW else "100%"
