"""An archive of a few invented releases."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store import Library
from tests.outcomes import run
from tests.store.intake.deeds import RELEASES


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for n in range(RELEASES):
        (inbox / f"{n}.txt").write_text(
            f"3 March 2019\n\nHarbour notice {n}\n\nThe quay is closed.\n\n"
            f"Contact: Ada Quill, +33 1 99 00 44 7{n}\n"
        )
    with Library.open(tmp_path / "archive", create=True) as library:
        run(library.import_from([inbox]))
        yield library
