"""Which way is taken: a program at hand first, the terminal last."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping

from tui.clipboard import osc52
from tui.clipboard.macos import PBCOPY
from tui.clipboard.tmux import TMUX
from tui.clipboard.way import ClipboardError, Copied, Way, is_remote
from tui.clipboard.wayland import WL_COPY
from tui.clipboard.windows import CLIP
from tui.clipboard.x11 import XCLIP, XSEL

LOCAL = (WL_COPY, XCLIP, XSEL, PBCOPY, CLIP)
PATIENCE = 2.0
"""Seconds; a program that answers later waits for a display that is not there."""


def copy(
    text: str,
    *,
    environ: Mapping[str, str] = os.environ,
    to_terminal: Callable[[str], None] = osc52.write_terminal,
) -> Copied:
    """Copy `text` by the first way that takes it.

    `to_terminal` sends the text as OSC 52; a program that owns the terminal passes its own. It
    may wait for a program, a few seconds at worst. Raises ClipboardError if no way took it.
    """
    for way in ways(environ):
        if _run(way, text, environ):
            return Copied(way.name, confirmed=True)
    osc52.check_size(text)
    try:
        to_terminal(text)
    except OSError as error:
        raise ClipboardError(
            f"No clipboard was found, and no terminal to ask for one ({error.strerror}).",
            "Install wl-copy, xclip or xsel, or print the text instead.",
        ) from error
    return Copied(osc52.NAME, confirmed=False)


def ways(environ: Mapping[str, str]) -> Iterator[Way]:
    """The programs worth a try, best first; over SSH a local display is not the person's."""
    candidates = (TMUX,) if is_remote(environ) else (*LOCAL, TMUX)
    for way in candidates:
        if way.fits(environ) and shutil.which(way.command[0], path=environ.get("PATH")):
            yield way


def _run(way: Way, text: str, environ: Mapping[str, str]) -> bool:
    """Whether the program said that it took the text.

    No pipe is read: xclip and wl-copy leave a child behind that would hold it open. The session
    is their own, so that the clipboard outlives the terminal.
    """
    try:
        done = subprocess.run(
            way.command,
            input=way.encode(text),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**environ, **dict(way.environ)},
            timeout=PATIENCE,
            start_new_session=True,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
