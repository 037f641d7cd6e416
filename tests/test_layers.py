"""The rooms stand above one another, and what starts quickly loads nothing heavy."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = {
    "textual",
    "rich",
    "tinydb",
    "tantivy",
    "phonenumbers",
    "selectolax",
    "lxml",
    "charset_normalizer",
    "markdown_it",
    "platformdirs",
    "filelock",
}


def loaded(statement: str) -> set[str]:
    """The top-level names of the modules that a fresh interpreter has after `statement`."""
    code = f"{statement}\nimport sys; print(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stdout.split())


def test_contracts_are_kept():
    """No room reaches over another: import-linter's contracts hold."""
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("statement", ["import store", "import tui.cli.main"])
def test_front_door_and_command_line_load_nothing_heavy(statement):
    """Neither the store's door nor the command line's costs a screen, a reader or an index."""
    assert loaded(statement) & HEAVY == set()


def test_parsing_text_loads_no_screen_and_no_index(tmp_path):
    """Reading a text file needs neither a browser nor an archive."""
    release = tmp_path / "release.txt"
    release.write_text("3 May 2021\n\nA headline\n\nSome text.\n")
    statement = f"from tui.cli.main import run; run(['parse', {str(release)!r}])"
    assert loaded(statement) & {"textual", "tinydb", "tantivy", "selectolax", "lxml"} == set()
