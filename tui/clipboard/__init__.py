"""Putting text on the user's clipboard, by whichever way this terminal has; it is never read."""

from tui.clipboard.copying import copy
from tui.clipboard.way import ClipboardError, Copied

__all__ = ["ClipboardError", "Copied", "copy"]
