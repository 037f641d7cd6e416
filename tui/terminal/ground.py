"""Whether the terminal's ground is light: it is asked for it, or the environment says it."""

import re
import sys
from collections.abc import Mapping

ASK = "\x1b]11;?\x1b\\"
"""The question of xterm (OSC 11), which terminals that do not know it pass over."""
TOLD = re.compile(r"\x1b\]11;rgba?:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})")
SILENT = ("linux", "dumb", "vt")
"""Beginnings of the names of terminals that would print the question."""
LIGHT_OF_16 = {"7", *map(str, range(9, 16))}
"""The light ones of the sixteen colours, by their numbers."""


def ask_ground(environ: Mapping[str, str]) -> None:
    """Ask the terminal, which answers among the keys."""
    if sys.platform != "win32" and not environ.get("TERM", "").startswith(SILENT):
        sys.stdout.write(ASK)
        sys.stdout.flush()


def is_light(answer: str) -> bool | None:
    """What the terminal said, told by its luma (ITU-R BT.601); None if it is no such answer."""
    told = TOLD.match(answer)
    if told is None:
        return None
    red, green, blue = (int(part, 16) / (16 ** len(part) - 1) for part in told.groups())
    luma: float = 0.299 * red + 0.587 * green + 0.114 * blue
    return luma > 1 / 2


def seems_light(environ: Mapping[str, str]) -> bool:
    """What `COLORFGBG` says, as rxvt, Konsole and others set it; dark where nothing does."""
    _, _, ground = environ.get("COLORFGBG", "").rpartition(";")
    return ground in LIGHT_OF_16
