"""The files that paths stand for, in a stable order."""

import os
import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from store.model.outcome import Failed, Skipped

RELEASE_NAME = re.compile(
    r"\.(?:txt|text|md|markdown|mkd|html?|xhtml|shtml|mht|mhtml|eml|mbox|mbx)$", re.I
)
STDIN = "-"
MAILDIRS = frozenset({"cur", "new"})


Given = str | os.PathLike[str]


class Found(Struct, frozen=True):
    """A file to read; `name` is its path as given, fit to be shown."""

    path: str
    name: str


def find(paths: Iterable[Given]) -> Iterator[Found | Skipped | Failed]:
    """Every file of `paths`, folders walked by name; a file that was named is never skipped.

    `-` is standard input.
    """
    for given in paths:
        path = os.fspath(given)
        if path == STDIN:
            yield Found(path, path)
        elif os.path.isdir(path):
            yield from _walk(path)
        elif not os.path.lexists(path):
            yield Failed(shown(path), "There is no such file or folder.")
        else:
            yield _file(path, os.path.isfile(path))


def count(paths: Iterable[Given]) -> int:
    """How many outcomes `find` comes to."""
    return sum(1 for _ in find(paths))


def shown(path: Given) -> str:
    """A path without what a terminal could take for a command and UTF-8 cannot write."""
    text = os.fsencode(path).decode("utf-8", "replace")
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def reason(error: OSError) -> str:
    """What the system says, as a sentence for the owner of the file."""
    match error:
        case PermissionError():
            return "You may not read it: permission denied."
        case FileNotFoundError():
            return "It is no longer there."
    return f"It cannot be read: {(error.strerror or str(error)).lower()}."


def _walk(folder: str) -> Iterator[Found | Skipped | Failed]:
    try:
        with os.scandir(folder) as entries:
            ordered = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        yield Failed(shown(folder), reason(error))
        return
    mail = os.path.basename(folder) in MAILDIRS
    for entry in ordered:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path)
        elif mail or RELEASE_NAME.search(entry.name):
            yield _file(entry.path, entry.is_file())
        else:
            yield Skipped(shown(entry.path), "Its name is not one of a release.")


def _file(path: str, is_file: bool) -> Found | Failed:
    return Found(path, shown(path)) if is_file else Failed(shown(path), "It is not a file.")
