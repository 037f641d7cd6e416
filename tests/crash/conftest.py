"""What the crash tests share: sources, processes that may die, and what must hold afterwards."""

import multiprocessing
import shutil
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from store import Finding, Library, Progress

Start = Callable[..., tuple[BaseProcess, Connection]]


@pytest.fixture(scope="session")
def start() -> Start:
    """Runs a function of `importer` in a new process, which is quick to start."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.crash.importer", "store.intake.pipeline"])

    def run(target: Callable[..., None], *arguments: Any) -> tuple[BaseProcess, Connection]:
        mine, theirs = context.Pipe(duplex=False)
        process = context.Process(target=target, args=(*arguments[:2], theirs, *arguments[2:]))
        process.start()
        theirs.close()
        return process, mine

    return run


def text(n: int) -> str:
    """A release of its own."""
    return (
        f"3 March 2019\n\nHarbour notice number {n}\n\nThe harbour board says in notice {n} that "
        f"the quay is closed for repair.\n\nContact: Ada Example, ada{n}@board.example\n"
    )


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    """Six folders of five releases: six commits."""
    made = []
    for k in range(6):
        folder = tmp_path / f"in{k}"
        folder.mkdir()
        for n in range(5):
            (folder / f"{n}.txt").write_text(text(10 * k + n), encoding="utf-8")
        made.append(folder)
    return made


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
        wrong = [f for f in library.check() if isinstance(f, Finding)]
        assert [f for f in wrong if not harmless(f)] == []
    shutil.rmtree(where / "index", ignore_errors=True)
    with Library.open(where) as library:
        assert library.ids() == ids
        assert library.people("", 1000) == people
        run(library.check(repair=True))
        assert [f for f in library.check() if isinstance(f, Finding)] == []


def harmless(finding: Finding) -> bool:
    """What a crash may leave: files that belong to nothing yet."""
    return finding.where.startswith("originals/") or finding.where.endswith(".tmp")


def assert_goes_on(where: Path, folders: Sequence[Path]) -> None:
    """The same import once more brings what is missing, and no more."""
    with Library.open(where, create=True) as library:
        run(library.import_from(folders))
        names = sorted(library.release(id).source.name for id in library.ids())
    assert names == sorted(str(path) for folder in folders for path in folder.iterdir())


def run(steps: Any) -> list[Any]:
    """All outcomes."""
    return [step for step in steps if not isinstance(step, Progress)]
