"""Lines of which one is chosen, or which are only read."""

from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive

from tui.panes.moving_view import MovingView
from tui.present.line import Line, Role, Run, fit

BAR, NO_BAR = Run("▌", Role.KEY), Run(" ")


class Menu(MovingView):
    """Shows `lines`; `chosen` is the place of the one that is meant, None where none can be."""

    lines: reactive[tuple[Line, ...]] = reactive(())
    chosen: reactive[int | None] = reactive(0)

    class Clicked(Message):
        """The line that is chosen now was clicked."""

        def __init__(self, menu: "Menu") -> None:
            super().__init__()
            self.menu = menu

        @property
        def control(self) -> "Menu":
            """The menu that was clicked."""
            return self.menu

    def __init__(self, lines: tuple[Line, ...] = (), *, chosen: int | None = 0) -> None:
        super().__init__()
        self.set_reactive(Menu.lines, lines)
        self.set_reactive(Menu.chosen, chosen)

    def on_mount(self) -> None:
        self.extent = len(self.lines)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self.lines)

    def move(self, steps: int) -> None:
        if self.chosen is None:
            super().move(steps)
        else:
            self.chosen += steps

    def line_at(self, index: int) -> tuple[Line, bool]:
        here = index == self.chosen
        bar = () if self.chosen is None else (BAR if here else NO_BAR,)
        return fit((*bar, *self.lines[index]), self.width), here

    def validate_chosen(self, chosen: int | None) -> int | None:
        return None if chosen is None else min(max(chosen, 0), max(len(self.lines) - 1, 0))

    def watch_lines(self, old: tuple[Line, ...], new: tuple[Line, ...]) -> None:
        if len(old) != len(new) and self.styles.auto_dimensions:
            self.refresh(layout=True)
        self.extent = len(self.lines)
        self.chosen = self.validate_chosen(self.chosen)
        self.reveal_chosen()

    def watch_chosen(self) -> None:
        self.reveal_chosen()

    def on_resize(self) -> None:
        self.reveal_chosen()

    def on_click(self, event: events.Click) -> None:
        line = self.line_under(event.get_content_offset(self))
        if self.chosen is not None and line is not None and line < len(self.lines):
            self.chosen = line
            self.post_message(self.Clicked(self))

    def reveal_chosen(self) -> None:
        """Have the chosen line in sight."""
        if self.chosen is not None:
            self.reveal(self.chosen)
