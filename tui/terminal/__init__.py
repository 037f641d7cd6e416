"""The terminal as a person uses it: what they typed, in order and whole."""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.driver import Driver


def driver_class() -> "type[Driver] | None":
    """What reads and paints this kind of terminal; None where Textual's own does.

    `TEXTUAL_DRIVER` names another one, as who shows the browser elsewhere does.
    """
    if sys.platform == "win32" or os.environ.get("TEXTUAL_DRIVER"):
        return None
    from tui.terminal.driver import TerminalDriver  # POSIX alone has what it needs

    return TerminalDriver
