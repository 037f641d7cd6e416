"""Keys that are typed before the browser is there to read them."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def typed_ahead() -> Iterator[None]:
    """Let the terminal hold what is typed as it is typed, and leave it as it was.

    Else it would show each key, edit them by line and take Enter for another one. Ctrl-C still
    interrupts.
    """
    if sys.platform == "win32":
        yield
        return
    import termios

    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    untouched = termios.tcgetattr(terminal)
    untouched[0] &= ~termios.ICRNL
    untouched[3] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
    termios.tcsetattr(terminal, termios.TCSANOW, untouched)
    try:
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)
