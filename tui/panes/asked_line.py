"""The line below the search bar: how the query was read, and what is wrong with it."""

from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from store import Span
from tui.panes.line_view import LineView
from tui.present.asked import Asked, asked_line, part_under
from tui.present.line import fit


class AskedLine(LineView):
    """Shows `asked`; a part that is clicked is taken out of the query."""

    asked: reactive[Asked] = reactive(Asked())

    class Clicked(Message):
        """A part of the query was clicked."""

        def __init__(self, span: Span) -> None:
            super().__init__()
            self.span = span

    def render_line(self, y: int) -> Strip:
        return self.paint(fit(asked_line(self.asked), self.width))

    def on_click(self, event: events.Click) -> None:
        at = event.get_content_offset(self)
        span = part_under(self.asked, at.x) if at else None
        if span:
            self.post_message(self.Clicked(span))
