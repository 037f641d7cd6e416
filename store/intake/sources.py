"""The files that paths stand for, in a stable order."""

import os
import stat
from collections.abc import Iterable, Iterator

from store.intake.path import OF_THE_SYSTEM, Found, Given, reason, refusal, shown, systems
from store.intake.walk import Walk
from store.model.outcome import Failed, Skipped

STDIN = "-"


def find(paths: Iterable[Given], follow: bool = False) -> Iterator[Found | Skipped | Failed]:
    """Every file of `paths`, folders walked by name; a file that was named is never skipped.

    `-` is standard input. A link that was named is read; those in a folder that lead out of it, or
    to folders, only if they are to be followed.
    """
    kernels = systems()
    for given in paths:
        path = os.fspath(given)
        if path == STDIN:
            yield Found(path, path, named=True)
        else:
            yield from _named(path, follow, kernels)


def count(paths: Iterable[Given], follow: bool = False) -> int:
    """How many outcomes `find` comes to."""
    return sum(1 for _ in find(paths, follow))


def _named(path: str, follow: bool, kernels: frozenset[int]) -> Iterator[Found | Skipped | Failed]:
    try:
        status = os.stat(path)
    except (OSError, ValueError) as error:
        yield Failed(shown(path), _absence(path, error))
        return
    if status.st_dev in kernels:
        yield Failed(shown(path), OF_THE_SYSTEM)
    elif stat.S_ISDIR(status.st_mode):
        yield from Walk(path, follow, kernels)
    elif refused := refusal(status):
        yield Failed(shown(path), refused)
    else:
        yield Found(path, shown(path), named=True)


def _absence(path: str, error: OSError | ValueError) -> str:
    """Why nothing is at a path that was named."""
    if isinstance(error, FileNotFoundError | NotADirectoryError) and not os.path.lexists(path):
        return "There is no such file or folder."
    return reason(error, path)
