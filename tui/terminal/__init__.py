"""The terminal as a person uses it: what they typed, in order and whole."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.driver import Driver


def driver_class() -> "type[Driver] | None":
    """What reads and paints this kind of terminal; None where Textual's own does."""
    if sys.platform == "win32":
        return None
    from tui.terminal.driver import TerminalDriver  # POSIX alone has what it needs

    return TerminalDriver
