"""What is told before a process ends, and what must hold afterwards."""

import shutil
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from store import Library
from tests.outcomes import run


def text(n: int) -> str:
    """A release of its own."""
    return (
        f"3 March 2019\n\nHarbour notice number {n}\n\nThe harbour board says in notice {n} that "
        f"the quay is closed for repair.\n\nContact: Ada Example, ada{n}@board.example\n"
    )


def heard(told: Connection) -> list[Any]:
    """All that a process told before it ended, however it did."""
    messages = []
    try:
        while True:
            messages.append(told.recv())
    except EOFError:
        return messages


def assert_sound(where: Path, reported: Sequence[tuple[int, str]]) -> None:
    """Every reported release is there, every file readable, the index as a fresh one."""
    with Library.open(where) as library:
        for id, source in reported:
            assert library.release(id).source.name == source
        ids, people = library.ids(), library.people("", 1000)
        assert {id for id, _ in reported} <= set(ids)
        assert run(library.check()) == []
    shutil.rmtree(where / "index", ignore_errors=True)
    with Library.open(where) as library:
        assert library.ids() == ids
        assert library.people("", 1000) == people
        assert run(library.check(repair=True)) == []


def assert_goes_on(where: Path, folders: Sequence[Path]) -> None:
    """The same import once more brings what is missing, and no more."""
    with Library.open(where, create=True) as library:
        run(library.import_from(folders))
        names = sorted(library.release(id).source.name for id in library.ids())
    assert names == sorted(str(path) for folder in folders for path in folder.iterdir())
