"""The line that says what is looked for."""

from collections.abc import Sequence

from rich.highlighter import Highlighter
from rich.text import Text
from textual.message import Message

from store import Complaint, Completions
from tui.actions import Where, bindings
from tui.history import History
from tui.panes.typing_bar import TypingBar
from tui.suggestions import NO_SUGGESTIONS, Suggestions, completing, recalling


class _Underline(Highlighter):
    """Underlines what there are complaints about."""

    complaints: Sequence[Complaint] = ()

    def highlight(self, text: Text) -> None:
        for complaint in self.complaints:
            text.stylize("underline", complaint.span.start, complaint.span.end)


class SearchBar(TypingBar):
    """Asks as one types, offers how to go on, and brings back what was asked before."""

    BINDINGS = bindings(Where.SEARCH)

    class Asked(Message):
        """The text has changed."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Kept(Message):
        """The query is one to remember."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Suggested(Message):
        """Other things are offered than before, or nothing."""

        def __init__(self, suggestions: Suggestions) -> None:
            super().__init__()
            self.suggestions = suggestions

    class Left(Message):
        """The person is done typing."""

    class Passed(Message):
        """The person goes on to the next pane."""

    def __init__(self, text: str, id: str, queries: tuple[str, ...] = ()) -> None:
        self._underline = _Underline()
        super().__init__(text, placeholder="Search releases", id=id)
        self.highlighter = self._underline
        self._history = History(queries)
        self._suggestions = NO_SUGGESTIONS
        self._complaints: tuple[Complaint, ...] = ()
        self._typed = False

    def watch_value(self, value: str) -> None:
        self._typed = True
        self._underline.complaints = ()
        self.post_message(self.Asked(value))

    def on_blur(self) -> None:
        self._show(NO_SUGGESTIONS)
        self._keep()

    def begin(self) -> None:
        """Have what is typed take the place of the query; → goes on at its end."""
        self.select_all()

    def answer(self, complaints: tuple[Complaint, ...], completions: Completions) -> None:
        """Take what is known of the query that stands here."""
        self._complaints = complaints
        told = [each for each in complaints if not (each.unfinished and self.has_focus)]
        self._underline.complaints = told
        self.refresh()
        if self._suggestions.earlier:
            self._show(self._recalled() if self._typed else NO_SUGGESTIONS)
        else:
            wanted = self.has_focus and self._typed
            self._show(completing(completions) if wanted else NO_SUGGESTIONS)

    def put(self, text: str) -> None:
        super().put(text)
        self._typed = False

    def drop(self) -> None:
        """Write nothing; ↑ brings it back."""
        self._keep()
        self.put("")

    def take(self, chosen: int) -> None:
        """Write what is offered in that place."""
        if chosen < len(self._suggestions.items):
            self._take(self._suggestions.moved(chosen - self._suggestions.chosen))

    def action_leave(self) -> None:
        if self._suggestions.earlier:
            self._take(self._suggestions)
        self.post_message(self.Left())

    def action_dismiss(self) -> None:
        if self._suggestions:
            self._show(NO_SUGGESTIONS)
            self._typed = False
        else:
            self.post_message(self.Left())

    def action_complete(self) -> None:
        told_first = sorted(self._complaints, key=lambda each: each.unfinished)
        fix = next((each for each in told_first if each.fix is not None), None)
        if self._suggestions:
            self._take(self._suggestions)
        elif fix and fix.span.end <= len(self.value):
            text = self.value
            self.put(f"{text[: fix.span.start]}{fix.fix}{text[fix.span.end :]}")
        else:
            self.post_message(self.Passed())

    def action_recall(self) -> None:
        self._keep()
        self._typed = True
        self._show(self._recalled())

    def action_older(self) -> None:
        if self._suggestions:
            self._show(self._suggestions.moved(-1))
            return
        self._history = self._history.older(self.value)
        self.put(self._history.shown if self._history.back else self.value)

    def action_newer(self) -> None:
        if self._suggestions:
            self._show(self._suggestions.moved(1))
        elif self._history.back:
            self._history = self._history.newer()
            self.put(self._history.shown)
        else:
            self.post_message(self.Left())

    def _recalled(self) -> Suggestions:
        return recalling(self.value, self._history.matching(self.value))

    def _take(self, suggestions: Suggestions) -> None:
        if suggestions.span.end <= len(self.value):
            self.put(suggestions.taken(self.value))
            self._typed = not suggestions.earlier
        self._show(NO_SUGGESTIONS)

    def _show(self, suggestions: Suggestions) -> None:
        if suggestions != self._suggestions:
            self._suggestions = suggestions
            self.post_message(self.Suggested(suggestions))

    def _keep(self) -> None:
        kept = self._history.kept(self.value)
        if kept.queries != self._history.queries:
            self.post_message(self.Kept(self.value.strip()))
        self._history = kept
