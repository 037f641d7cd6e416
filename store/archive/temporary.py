"""Names for what is not finished yet, by which it can be told whose it is and swept away."""

import os
import re
import shutil
import socket
from itertools import count
from pathlib import Path

from store.archive.files import explained


def temporary(folder: Path, kind: str) -> Path:
    """A free name in `folder` for what this process makes there; `kind` is a word."""
    start = f".communique-{kind}.{_host()}.{os.getpid()}"
    names = (folder / f"{start}.{n}.tmp" for n in count())
    return next(name for name in names if not os.path.lexists(name))


def sweep(folder: Path, kind: str) -> None:
    """Remove what processes of this machine that are no more have left of this `kind`."""
    named = re.compile(rf"\.communique-{kind}\.{re.escape(_host())}\.([0-9]+)\.[0-9]+\.tmp")
    with explained("read", folder):
        names = os.listdir(folder) if folder.is_dir() else []
    for name in names:
        if (match := named.fullmatch(name)) and not _lives(int(match[1])):
            path = folder / name
            with explained("remove", path):
                if path.is_dir():
                    shutil.rmtree(path)
                else:
                    path.unlink(missing_ok=True)


def _host() -> str:
    """A process's number means something on its own machine only."""
    return re.sub(r"[^A-Za-z0-9-]", "-", socket.gethostname())[:40]


def _lives(process: int) -> bool:
    if os.name == "nt":  # there, asking would end it
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
