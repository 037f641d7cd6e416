"""An archive of a few invented releases, and a machine without a clipboard."""

import shutil

import pytest

from store import Library
from tests.outcomes import run
from tests.tui.clock import LeapingLoop, moment
from tests.tui.releases import RELEASES, keep
from tui.clipboard import copying


def pytest_asyncio_loop_factories():
    """No test waits for a moment to come while nothing is done."""
    return {"leaping": LeapingLoop}


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    """The browser's timers go by the clock of the loop that they run in."""
    monkeypatch.setattr("textual._time.get_time", moment)


@pytest.fixture(autouse=True)
def memory(tmp_path, monkeypatch):
    """What the browser remembers is forgotten with the test."""
    monkeypatch.setattr(
        "tui.screens.browse.memory_of", lambda folder: tmp_path / f"{folder.name}.json"
    )


@pytest.fixture(autouse=True)
def patience(monkeypatch):
    """Nothing is marked as read by being in sight while a slow machine tests something else."""
    monkeypatch.setattr("tui.screens.reading.MOMENT", 3600)


@pytest.fixture(autouse=True)
def haste(monkeypatch):
    """What is found is brought up at once: nobody looks at the first rows meanwhile."""
    monkeypatch.setattr("tui.screens.upkeep.PAINTED", 0)


@pytest.fixture
def folder(tmp_path):
    """An archive folder with nothing in it."""
    keep(tmp_path / "archive")
    return tmp_path / "archive"


@pytest.fixture(scope="session")
def indexed(tmp_path_factory):
    """An archive folder with RELEASES in it, which all tests of a worker copy."""
    kept = tmp_path_factory.mktemp("kept") / "archive"
    keep(kept, *RELEASES)
    with Library.open(kept) as library:
        run(library.refresh())
    return kept


@pytest.fixture
def archive(indexed, tmp_path):
    """An archive folder with RELEASES in it that can be searched."""
    return shutil.copytree(indexed, tmp_path / "archive", dirs_exist_ok=True)


@pytest.fixture
def no_programs(monkeypatch):
    """The machine has no clipboard program, so that the terminal is asked."""
    monkeypatch.setattr(copying, "ways", lambda environ: iter(()))
