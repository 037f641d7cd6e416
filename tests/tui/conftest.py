"""An archive of a few invented releases, and a machine without a clipboard."""

import pytest

from tests.tui.releases import RELEASES, keep
from tui.clipboard import copying


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


@pytest.fixture
def folder(tmp_path):
    """An archive folder with nothing in it."""
    keep(tmp_path / "archive")
    return tmp_path / "archive"


@pytest.fixture
def archive(folder):
    """An archive folder with RELEASES in it."""
    keep(folder, *RELEASES)
    return folder


@pytest.fixture
def no_programs(monkeypatch):
    """The machine has no clipboard program, so that the terminal is asked."""
    monkeypatch.setattr(copying, "ways", lambda environ: iter(()))
