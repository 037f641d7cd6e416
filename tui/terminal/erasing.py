"""Whether cells can be blanked by their number, which is shorter than to send the blanks."""

import sys


def erases(term: str) -> bool:
    """Whether a terminal of that kind blanks them in the colour that it is told.

    Its terminfo says so; a terminal that none describes is sent the blanks. The answer of a
    process is that for the first terminal that it asks about.
    """
    try:
        import curses
    except ImportError:  # Windows has none
        return False
    try:
        curses.setupterm(term, sys.__stdout__.fileno() if sys.__stdout__ else -1)
    except (OSError, ValueError, curses.error):
        return False
    return curses.tigetflag("bce") > 0 and curses.tigetstr("ech") == b"\x1b[%p1%dX"
