"""An import that is stopped or killed from outside, with the processes that read for it."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from store import Library
from store.intake.workers import MANY
from tests.crash.aftermath import assert_goes_on, text
from tests.outcomes import run
from tests.processes import children, ends, watched

STOPS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]

Import = subprocess.Popen[str]


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """Enough that several processes read them."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    for n in range(MANY):
        (folder / f"{n}.txt").write_text(text(n))
    return folder


@contextmanager
def under_way(where: Path, inbox: Path) -> Iterator[tuple[Import, list[int]]]:
    """An import that waits for the end of its standard input, and those that read for it."""
    command = [sys.executable, "-m", "tui", "--archive", str(where), "import", "--jobs", "2"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([*command, str(inbox), "-"], text=True, **pipes) as process:
        try:
            while not (readers := children(process.pid)):
                assert process.poll() is None
            yield process, readers
        finally:
            process.kill()


@watched
def test_who_reads_for_a_killed_import_ends_with_it(tmp_path: Path, inbox: Path) -> None:
    """And the same import once more brings all."""
    with under_way(tmp_path / "archive", inbox) as (process, readers):
        process.kill()
        process.wait()
        assert all(ends(pid) for pid in readers)
    assert_goes_on(tmp_path / "archive", [inbox])
    with Library.open(tmp_path / "archive") as library:
        assert run(library.check()) == []


@watched
@pytest.mark.parametrize("number", STOPS)
def test_an_import_that_is_told_to_stop_reports(
    tmp_path: Path, inbox: Path, number: signal.Signals
) -> None:
    """What is kept is told, be it nothing yet, and whoever read has gone."""
    with under_way(tmp_path / "archive", inbox) as (process, readers):
        os.kill(process.pid, number)
        out, err = process.communicate()
    assert process.returncode == 130
    assert err.splitlines()[-1] == "communique: error: Interrupted."
    assert all(ends(pid) for pid in readers)
    with Library.open(tmp_path / "archive") as library:
        kept = library.count
    assert re.match(rf"{kept} releases? added\b", out)


@watched
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_an_import_goes_on_when_its_processes_are_killed(
    tmp_path: Path, inbox: Path, number: signal.Signals
) -> None:
    with under_way(tmp_path / "archive", inbox) as (process, readers):
        for pid in readers:
            os.kill(pid, number)
        out, err = process.communicate(text(MANY))
    assert (process.returncode, err) == (0, "")
    assert out.startswith(f"{MANY + 1} releases added")
    assert out.endswith(" 0 already there, 0 failed.\n")
