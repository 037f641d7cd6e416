"""The escape sequence by which a terminal is asked to fill the clipboard; it never answers."""

import base64

from tui.clipboard.way import ClipboardError, encode_utf8

NAME = "OSC 52"
LIMIT = 74_994
"""Bytes; several terminals drop a sequence whose base64 is longer than 100,000 characters."""


def check_size(text: str) -> None:
    """Raise ClipboardError for a text that a terminal may silently drop."""
    if len(encode_utf8(text)) > LIMIT:
        raise ClipboardError(
            f"The text is longer than the {LIMIT:,} bytes that a terminal takes.",
            "Copy a part of it, or print it to a file.",
        )


def sequence(text: str) -> str:
    """What a terminal takes for the wish to have `text` on the clipboard."""
    return f"\x1b]52;c;{base64.b64encode(encode_utf8(text)).decode('ascii')}\x07"


def write_terminal(text: str) -> None:
    """Ask the terminal that controls this process; raises OSError where there is none."""
    with open("/dev/tty", "w", encoding="ascii") as terminal:
        terminal.write(sequence(text))
