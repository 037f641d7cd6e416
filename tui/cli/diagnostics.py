"""What the command line says on standard error, and the exit codes that it ends with."""

import sys
from contextlib import suppress
from enum import IntEnum

from tui.present.printable import clean


class Exit(IntEnum):
    """How a command ended; scripts rely on these numbers."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    ARCHIVE = 3
    INCOMPLETE = 4
    INTERRUPTED = 130


def say(text: str) -> None:
    """One line for the person at the terminal, if there still is one."""
    with suppress(OSError):
        sys.stderr.write(clean(text) + "\n")
        sys.stderr.flush()


def note(text: str) -> None:
    """Say what does not keep a command from its work."""
    say(f"communique: note: {text}")


def complain(message: str, hint: str = "") -> None:
    """Say what failed and what to do about it, on one line."""
    say(" ".join(filter(None, (f"communique: error: {message}", hint))))
