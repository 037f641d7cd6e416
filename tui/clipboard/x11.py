"""The clipboard of an X session."""

from collections.abc import Mapping

from tui.clipboard.way import Way


def _has_display(environ: Mapping[str, str]) -> bool:
    return "DISPLAY" in environ


XCLIP = Way("xclip", ("xclip", "-in", "-selection", "clipboard"), _has_display)
XSEL = Way("xsel", ("xsel", "--input", "--clipboard"), _has_display)
