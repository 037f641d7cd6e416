"""What a path leads to, and how it is told to the owner of the file."""

import errno
import os
import stat
from collections.abc import Iterator

from msgspec import Struct

Given = str | os.PathLike[str]

OF_THE_SYSTEM = "It belongs to the running system, and holds no release."

_SYSTEMS = ("/proc", "/sys")
_OTHERS = {
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFDIR: "a folder",
}


class Found(Struct, frozen=True):
    """A file to read; `name` is its path as given, fit to be shown; `named` that it was given
    itself and not in a folder."""

    path: str
    name: str
    named: bool = False


def shown(path: Given) -> str:
    """A path without what a terminal could take for a command and UTF-8 cannot write."""
    text = os.fspath(path)
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)


def reason(error: OSError | ValueError, path: str = "") -> str:
    """What the system says, as a sentence for the owner of the file at `path`."""
    if isinstance(error, ValueError):  # a name that no file can have
        return "There is no such file or folder."
    match error.errno:
        case errno.EACCES | errno.EPERM:
            return "You may not read it: permission denied."
        case errno.ELOOP:
            return "It is a link that leads back to itself."
        case errno.ENOENT | errno.ENOTDIR if os.path.islink(path):
            return "It is a link to what is not there."
        case errno.ENOENT:
            return "It is no longer there."
    return f"It cannot be read: {(error.strerror or str(error)).lower()}."


def refusal(status: os.stat_result) -> str | None:
    """Why what has this status is no file to read; None if it is one."""
    if stat.S_ISREG(status.st_mode):
        return None
    return f"It is {_OTHERS.get(stat.S_IFMT(status.st_mode), 'something else')}, not a file."


def systems() -> frozenset[int]:
    """The devices of the folders in which the kernel shows itself, whose files may never end."""
    return frozenset(_mounted())


def _mounted() -> Iterator[int]:
    for folder in _SYSTEMS:
        if os.path.ismount(folder):
            yield os.stat(folder).st_dev
