"""Sources, and processes that may die while they import them."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from tests.crash.aftermath import text

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
