"""The forms in which something can be copied, side by side."""

from collections.abc import Iterator

from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from tui.panes.line_view import LineView
from tui.present.card import Form
from tui.present.line import Run, cells
from tui.present.menu import AS, form_run


class FormBar(LineView):
    """Shows `forms`, and which of them is `form`."""

    forms: reactive[tuple[Form, ...]] = reactive(())
    form: reactive[Form] = reactive(Form.CARD)

    class Clicked(Message):
        """A form was clicked."""

        def __init__(self, form: Form) -> None:
            super().__init__()
            self.form = form

    def render_line(self, y: int) -> Strip:
        return self.paint((AS, *self._runs()))

    def on_click(self, event: events.Click) -> None:
        at = event.get_content_offset(self)
        right = cells((AS,))
        for form, run in zip(self.forms, self._runs(), strict=True):
            left, right = right, right + cells((run,))
            if at is not None and left <= at.x < right:
                self.post_message(self.Clicked(form))

    def _runs(self) -> Iterator[Run]:
        return (form_run(form, form is self.form) for form in self.forms)
