"""Which archive is open, as the screen names it."""

import os
import shlex
from pathlib import Path
from typing import NamedTuple

from tui.present.printable import clean


class Opened(NamedTuple):
    """`name` is what the screen calls it; `command` is how it is opened.

    `folder` is where it is, None for one of which nothing is remembered. `fresh` is whether what
    was left there is passed over.
    """

    name: str = ""
    command: str = "communique"
    folder: Path | None = None
    fresh: bool = False


def opened(folder: Path, named: bool) -> Opened:
    """The archive in `folder`; `named` is whether it has to be named to be opened."""
    option = f" --archive {shlex.quote(clean(str(folder)))}" if named else ""
    return Opened(_short(folder), f"communique{option}", folder)


def _short(folder: Path) -> str:
    """`~/Press`."""
    path, home = os.path.abspath(folder), os.path.expanduser("~")
    inside = home not in ("~", os.sep) and path.startswith(home + os.sep)
    return clean("~" + path[len(home) :] if inside else path)
