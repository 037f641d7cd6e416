"""The title of the terminal's window."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tui.present.printable import clean

PUSH, SET, POP = "\x1b[22;2t", "\x1b]2;{}\x1b\\", "\x1b[23;2t"
"""Of xterm; terminals that do not know them ignore them."""
LONGEST = 80


@contextmanager
def titled(title: str) -> Iterator[None]:
    """Give the window this title meanwhile, and then the one that it had."""
    _send(PUSH + SET.format(clean(title)[:LONGEST]))
    try:
        yield
    finally:
        _send(POP)


def _send(sequence: str) -> None:
    sys.stdout.write(sequence)
    sys.stdout.flush()
