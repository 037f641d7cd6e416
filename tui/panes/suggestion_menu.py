"""What is offered below the search bar."""

from tui.panes.menu import Menu
from tui.present.asked import completion_line
from tui.suggestions import Suggestions

ROOM = 58
"""Cells of a line without its bar and its frame."""


class SuggestionMenu(Menu, can_focus=False):
    """Stands there while something is offered; the keys are the bar's."""

    def __init__(self, id: str) -> None:
        super().__init__()
        self.id = id

    def suggest(self, suggestions: Suggestions) -> None:
        """Show these, or nothing."""
        self.display = bool(suggestions)
        self.border_title = "Asked before" if suggestions.earlier else ""
        self.border_subtitle = "Tab take it · Esc close"
        self.lines = tuple(completion_line(each, ROOM) for each in suggestions.items)
        self.chosen = suggestions.chosen if suggestions else 0
        self.refresh(layout=True)
