"""An app that sends only what changes on the terminal."""

import os
from collections.abc import Iterable, Iterator
from typing import Any

from rich.console import Console, RenderableType
from textual import events
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.app import App
from textual.geometry import Size
from textual.reactive import Reactive
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from tui.terminal.cells import Cells, Piece
from tui.terminal.erasing import erases


class ThriftyApp(App[None]):
    """What does not go through here, and so is not known, is to be told by `forget_cells`."""

    _cells: Cells | None = None
    _cells_of: object = None

    def forget_cells(self) -> None:
        """Take nothing for known of what stands on the terminal."""
        self._cells_of = self.size, self.console._color_system
        erasing = erases(os.environ.get("TERM", ""))
        self._cells = Cells(self.console._color_system, erases=erasing)

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        if self._cells_of != (self.size, self.console._color_system):
            self.forget_cells()
        if self._cells and isinstance(renderable, LayoutUpdate | ChopsUpdate):
            thrifty: Any = ThriftyUpdate(renderable, self._cells)
            super()._display(screen, thrifty)
            return
        if renderable is not None:
            self.forget_cells()
        super()._display(screen, renderable)


class ThriftyScreen(Screen[None]):
    """Composes nothing while nothing is painted, where Textual would and throw it away.

    What comes back from below a dialog looks as it did: another theme is shown to all screens.
    What is in use says so itself, so that nothing else has to be painted.
    """

    focused: Reactive[Widget | None] = Reactive(None, repaint=False)

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        event.refresh_styles = False

    def _screen_resized(self, size: Size) -> None:
        """Lay it out anew, unless that is the size that it has: it is told it up to four times."""
        if self._compositor.size != size:
            super()._screen_resized(size)

    def _compositor_refresh(self) -> None:
        if self.app._batch_count:
            self._repaint_required = True
        else:
            super()._compositor_refresh()


class ThriftyUpdate(CompositorUpdate):
    """What `update` would paint, as far as it is not what `cells` know to be there."""

    def __init__(self, update: CompositorUpdate, cells: Cells) -> None:
        self._update = update
        self._cells = cells

    def render_segments(self, console: Console) -> str:
        """What is to be sent."""
        return self._cells.paint(pieces(self._update))


def pieces(update: CompositorUpdate) -> Iterator[Piece]:
    """What an update paints, line by line."""
    if isinstance(update, LayoutUpdate):
        for y, line in enumerate(update.strips, update.region.y):
            yield _piece(update.region.x, y, line)
    elif isinstance(update, ChopsUpdate):
        for y, left, right in update.spans:
            yield from _chopped(update, y, left, right)


def _chopped(update: ChopsUpdate, y: int, left: int, right: int) -> Iterator[Piece]:
    """The parts of a line between two cells, as far as they are painted."""
    for end, (x, strip) in zip(update.chop_ends[y], update.chops[y].items(), strict=False):
        if strip is not None and x <= right and end > left:
            whole = left <= x < right and end <= right
            yield _piece(x, y, [strip if whole else strip.crop(0, min(end, right) - x)])


def _piece(x: int, y: int, strips: Iterable[Strip]) -> Piece:
    return Piece(x, y, tuple(segment for strip in strips for segment in strip))
