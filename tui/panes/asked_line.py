"""The line below the search bar: how the query was read, and what is wrong with it."""

from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from store import Span
from tui.messages import ActionWanted
from tui.panes.line_view import LineView
from tui.present.asked import Asked, Hint, asked_line, hint_under, hints, part_under


class AskedLine(LineView):
    """Shows `asked`; a part that is clicked is taken out of the query.

    `keys` are those of the facets and of the timeline.
    """

    asked: reactive[Asked] = reactive(Asked())
    keys: tuple[str, str] = ("", "")

    class Clicked(Message):
        """A part of the query was clicked."""

        def __init__(self, span: Span) -> None:
            super().__init__()
            self.span = span

    def render_line(self, y: int) -> Strip:
        return self.paint(asked_line(self.asked, self._hints, self.width))

    @property
    def _hints(self) -> tuple[Hint, ...]:
        return hints(self.asked, *self.keys, self.width)

    def on_click(self, event: events.Click) -> None:
        at = event.get_content_offset(self)
        if at is None:
            return
        if hint := hint_under(self._hints, self.width, at.x):
            self.post_message(ActionWanted(f"screen.{hint.action}"))
        elif span := part_under(self.asked, at.x):
            self.post_message(self.Clicked(span))
