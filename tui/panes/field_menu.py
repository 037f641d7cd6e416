"""The fields of a release, one of which is to be corrected."""

from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive

from store import Release
from tui.actions import Where, bindings
from tui.panes.scrolling_view import ScrollingView
from tui.present.fields import field_line, field_values
from tui.present.line import Line


class FieldMenu(ScrollingView, can_focus=True):
    """Shows every field with its value; `chosen` is the place of the one that is meant."""

    BINDINGS = bindings(Where.FIELDS)

    chosen: reactive[int] = reactive(0)

    class Picked(Message):
        """A field is to be given another value, which is now `text`."""

        def __init__(self, field: str, text: str) -> None:
            super().__init__()
            self.field, self.text = field, text

    class Closed(Message):
        """Nothing is to be corrected."""

    def __init__(self, release: Release) -> None:
        super().__init__()
        self.values = field_values(release)
        self.border_title = "Correct a field"
        self.border_subtitle = "Enter write · Esc close"

    def on_mount(self) -> None:
        self.extent = len(self.values)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self.values)

    def line_at(self, index: int) -> tuple[Line, bool]:
        return field_line(self.values[index], self.width), index == self.chosen

    def choose(self, field: str) -> None:
        """Stand on that field."""
        self.chosen = next(at for at, value in enumerate(self.values) if value.field == field)

    def validate_chosen(self, chosen: int) -> int:
        return min(max(chosen, 0), len(self.values) - 1)

    def watch_chosen(self) -> None:
        self.reveal(self.chosen)

    def on_resize(self) -> None:
        self.reveal(self.chosen)

    def on_click(self, event: events.Click) -> None:
        line = self.line_under(event.get_content_offset(self))
        if line is not None and line < len(self.values):
            self.chosen = line
            self.action_edit()

    def action_next_field(self) -> None:
        self.chosen += 1

    def action_previous_field(self) -> None:
        self.chosen -= 1

    def action_edit(self) -> None:
        field, text, _ = self.values[self.chosen]
        self.post_message(self.Picked(field, text))

    def action_close(self) -> None:
        self.post_message(self.Closed())
