"""An archive of a few invented releases, and a machine without a clipboard."""

import pytest

from tests.tui.releases import RELEASES, keep


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
