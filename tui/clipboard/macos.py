"""The pasteboard of macOS."""

import sys

from tui.clipboard.way import Way

# pbcopy takes its input for Mac OS Roman unless the locale says otherwise.
PBCOPY = Way(
    "pbcopy",
    ("pbcopy",),
    lambda environ: sys.platform == "darwin",
    environ=(("LC_CTYPE", "UTF-8"),),
)
