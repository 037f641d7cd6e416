"""What other programs show: an original, its folder, a page of the web."""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tui.clipboard.way import is_remote

SHOWABLE = frozenset(
    {".txt", ".md", ".eml", ".html", ".htm", ".pdf", ".docx", ".odt", ".rtf", ".xml", ".json"}
)
"""Ends of names that a program shows; what might be run is none of them."""
PATIENCE = 1.5
"""Seconds in which a program that cannot do it says so."""


class OpeningError(Exception):
    """`message` says why nothing was opened, `hint` what to do; both are whole sentences."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def show(target: str, environ: Mapping[str, str] = os.environ) -> None:
    """Have the program for it open a path or an address that may be opened.

    It may wait for a second or two. Raises OpeningError.
    """
    command = _opener(environ)
    try:
        program = subprocess.Popen(
            [*command, target],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env=dict(environ),
        )
        failed = program.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        return  # it shows it, and stays
    except OSError as error:
        raise OpeningError(f"{command[0]} cannot be started: {error.strerror}.") from error
    if failed:
        raise OpeningError(f"{command[0]} found no program that opens it.")


def show_copy(data: bytes, name: str, environ: Mapping[str, str] = os.environ) -> None:
    """The same of bytes, from a file of that name elsewhere, so that nobody writes over them."""
    end = Path(name).suffix.lower()
    if end not in SHOWABLE:
        raise OpeningError(
            f"An original that ends in {end or 'nothing'} is given to no program.",
            "Read it in the pager.",
        )
    _opener(environ)
    path = Path(tempfile.mkdtemp(prefix="communique-")) / name
    path.write_bytes(data)
    show(str(path), environ)


def page(text: str, environ: Mapping[str, str] = os.environ) -> None:
    """Show a text in the pager, on the terminal, until the person leaves it.

    Raises OpeningError.
    """
    command = shlex.split(environ.get("PAGER", "")) or ["less"]
    if not shutil.which(command[0], path=environ.get("PATH")):
        raise OpeningError(f"There is no pager “{command[0]}” here.", "Set PAGER to one.")
    secure = {**environ, "LESSSECURE": "1"}  # it runs nothing, whatever is typed in it
    subprocess.run(command, input=text.encode(), check=False, env=secure)


def _opener(environ: Mapping[str, str]) -> list[str]:
    """What opens things here; raises OpeningError where nobody would see it."""
    if sys.platform == "darwin":
        return ["open"]
    if sys.platform == "win32":
        return ["explorer.exe"]
    names = ("wslview", "xdg-open") if environ.get("WSL_DISTRO_NAME") else ("xdg-open",)
    found = next((name for name in names if shutil.which(name, path=environ.get("PATH"))), None)
    seen = any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"))
    if not seen or is_remote(environ):
        raise OpeningError("There is no screen here to open it on.", "It can be copied instead.")
    if found is None:
        raise OpeningError("There is no xdg-open here.", "Install xdg-utils.")
    return [found]
