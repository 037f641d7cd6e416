"""What is suggested below the search bar."""

from tui.panes.menu import Menu
from tui.present.asked import completion_line
from tui.suggestions import Suggestions

ROOM = 58
"""Cells of a line without its bar and its frame."""
SHARE, ROOM_BESIDE = 96, 6
"""Percent of the screen that it may take, as in the stylesheet, and its cells beside a line."""
FRAME = 2
"""Lines of the frame."""
BESIDE, FEWEST = 6, 3
"""Lines of the screen beside those that it shows, and so many that it shows at least."""
MORE = "type on for more · "


class SuggestionMenu(Menu, can_focus=False):
    """Stands there while something is suggested; the keys are the bar's.

    It grows and never shrinks while it is there: with its size the whole screen is painted anew.
    """

    def __init__(self, id: str) -> None:
        super().__init__()
        self.id = id
        self._rows = 0

    def suggest(self, suggestions: Suggestions) -> None:
        """Show these, or nothing."""
        screen = self.screen.size
        rows = min(len(suggestions.items), max(screen.height - BESIDE, FEWEST))
        self.border_title = "Asked before" if suggestions.earlier else ""
        self.border_subtitle = f"{MORE if suggestions.more else ''}Tab take it · Esc close"
        room = min(ROOM, screen.width * SHARE // 100 - ROOM_BESIDE)
        self.lines = tuple(completion_line(each, room) for each in suggestions.items)
        self.chosen = suggestions.chosen if suggestions else 0
        if not rows:
            self._rows = 0
        elif rows > self._rows:
            self._rows = rows
            self.styles.height = rows + FRAME
        self.display = bool(rows)
        self.refresh()
