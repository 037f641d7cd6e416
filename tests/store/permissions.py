"""Whether this user is one to whom anything can be forbidden."""

import tempfile
from pathlib import Path

import pytest


def _is_obeyed() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        closed = Path(folder) / "closed"
        closed.mkdir(mode=0o500)
        try:
            (closed / "file").touch()
        except OSError:
            return True
        return False


if_obeyed = pytest.mark.skipif(not _is_obeyed(), reason="nothing is forbidden to this user")
