"""An import in a process of its own, which may be struck at any moment."""

import errno
import os
import signal
import sys
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from store import Added, ArchiveError, Library, Marking, Revised

CHANGES = frozenset({"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link"})
ABOUT = (0, 3)
"""The releases that are changed and turned."""


def bring(where: Path, folders: Sequence[Path], told: Connection) -> None:
    """Import one folder after the other, and tell of each release that was reported."""
    with Library.open(where, create=True, wait=60) as library:
        for folder in folders:
            for step in library.import_from([folder]):
                if isinstance(step, Added | Revised):
                    told.send((step.id, step.source))
    told.send(None)


def bring_counting(where: Path, folders: Sequence[Path], told: Connection) -> None:
    """The same, and tell how many changes of files it took."""
    steps = _strike(where, None, lambda: None)
    bring(where, folders, told)
    told.send(steps())


def bring_until_killed(where: Path, folders: Sequence[Path], told: Connection, step: int) -> None:
    """The same, but the process is killed before its `step`-th change of a file."""
    _strike(where, step, lambda: os.kill(os.getpid(), signal.SIGKILL))
    bring(where, folders, told)


def bring_until_full(where: Path, folders: Sequence[Path], told: Connection, step: int) -> None:
    """The same, but from its `step`-th change of a file on the disk is full."""
    _strike(where, step, _refuse)
    try:
        bring(where, folders, told)
    except ArchiveError as error:
        told.send(error.message)


def take_back_counting(where: Path, _: Sequence[Path], told: Connection) -> None:
    """Undo the last import, and tell how many changes of files it took."""
    steps = _strike(where, None, lambda: None)
    _take_back(where)
    told.send(steps())


def take_back_until_killed(where: Path, _: Sequence[Path], told: Connection, step: int) -> None:
    """Undo the last import, but be killed before the `step`-th change of a file."""
    _strike(where, step, lambda: os.kill(os.getpid(), signal.SIGKILL))
    _take_back(where)
    told.send(None)


def mark_counting(where: Path, _: Sequence[Path], told: Connection) -> None:
    """Star every release, and tell how many changes of files it took."""
    steps = _strike(where, None, lambda: None)
    _star(where)
    told.send(steps())


def mark_until_killed(where: Path, _: Sequence[Path], told: Connection, step: int) -> None:
    """Star every release, but be killed before the `step`-th change of a file."""
    _strike(where, step, lambda: os.kill(os.getpid(), signal.SIGKILL))
    _star(where)
    told.send(None)


def change_counting(where: Path, deeds: Sequence[Path], told: Connection) -> None:
    """Do these deeds to releases, and tell how many changes of files they took."""
    steps = _strike(where, None, lambda: None)
    _change(where, deeds)
    told.send(steps())


def change_until_killed(where: Path, deeds: Sequence[Path], told: Connection, step: int) -> None:
    """Do these deeds, but be killed before the `step`-th change of a file."""
    _strike(where, step, lambda: os.kill(os.getpid(), signal.SIGKILL))
    _change(where, deeds)
    told.send(None)


def _change(where: Path, deeds: Sequence[Path]) -> None:
    with Library.open(where) as library:
        steps = {
            "remove": lambda: library.remove(ABOUT),
            "correct": lambda: library.correct(ABOUT[0], "headline", "Other words"),
            "mark": lambda: library.mark(ABOUT, Marking(starred=True, note="call back")),
            "save": lambda: [library.save_search("Tides", "tide")],
            "undo": library.history.undo,
            "redo": library.history.redo,
        }
        for deed in deeds:
            for _ in steps[deed.name]():
                pass


def _star(where: Path) -> None:
    with Library.open(where) as library:
        library.mark(library.ids(), Marking(starred=True, tag=("tech",)))


def _take_back(where: Path) -> None:
    with Library.open(where) as library:
        for _ in library.undo(library.runs()[-1]):
            pass


def _refuse() -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _strike(where: Path, step: int | None, blow: Callable[[], None]) -> Callable[[], int]:
    """Let `blow` fall before the `step`-th change under `where`; gives the count of changes."""
    inside, count = f"{where}{os.sep}", 0

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal count
        path = str(arguments[0]) if arguments else ""
        if not _changes(event, arguments) or not path.startswith(inside):
            return
        if path.endswith(".door"):  # who writes looks now and then whether somebody waits there
            return
        count += 1
        if step is not None and (count == step or (count > step and blow is _refuse)):
            blow()

    sys.addaudithook(watch)
    return lambda: count


def _changes(event: str, arguments: tuple[object, ...]) -> bool:
    if event == "open":
        flags = arguments[2]
        return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))
    return event in CHANGES
