"""The command line as a user meets it: arguments in; bytes and an exit code out."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tui.cli.main import run

RELEASE = """14 March 2019

Night trams return to Harbour Street

The city's tram company brings back the night line after nine years.

Press contact

Odile Marchetti Tel. +33 (0)1 99 00 12 34 odile.marchetti@trams.example
"""


class Answer(NamedTuple):
    """What a command gave back."""

    code: int
    out: str
    err: str


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return tmp_path / "archive"


@pytest.fixture
def communique(archive: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    def call(*args: object) -> Answer:
        capsys.readouterr()
        code = run(["--archive", str(archive), *map(str, args)])
        return Answer(int(code), *capsys.readouterr())

    return call


@pytest.fixture
def release(tmp_path: Path) -> Path:
    path = tmp_path / "trams.txt"
    path.write_text(RELEASE, "utf-8")
    return path


@pytest.fixture
def filled(communique: Callable[..., Answer], release: Path) -> Callable[..., Answer]:
    """The command line on an archive of one release."""
    assert communique("import", release).code == 0
    return communique
