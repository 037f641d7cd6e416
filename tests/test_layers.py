"""The rooms stand above one another, and what starts quickly loads nothing heavy."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tui.cli.verbs import VERBS

ROOT = Path(__file__).parent.parent
PURE = sorted(
    path
    for room in ("model", "text", "parse", "query", "people")
    for path in (ROOT / "store" / room).rglob("*.py")
)
REACHING = {"open", "input", "print", "exec", "eval", "__import__", "breakpoint"}
CLOCKS = {"now", "today", "utcnow"}
HEAVY = {
    "textual",
    "rich",
    "tinydb",
    "tantivy",
    "phonenumbers",
    "selectolax",
    "lxml",
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


def reached(source: str) -> set[str]:
    """The built-in ways out of a pure room, and the clocks of `datetime`, that are named."""
    nodes = list(ast.walk(ast.parse(source)))
    named = {node.id for node in nodes if isinstance(node, ast.Name)}
    asked = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    return named & REACHING | asked & CLOCKS


def test_pure_rooms_reach_no_file_and_no_clock():
    """What import-linter cannot see, since nothing need be imported for it."""
    assert PURE
    assert {str(path): out for path in PURE if (out := reached(path.read_text("utf-8")))} == {}


@pytest.mark.parametrize(
    ("source", "out"),
    [
        ("open('a')", {"open"}),
        ("with open(a) as b: pass", {"open"}),
        ("datetime.date.today()", {"today"}),
        ("clock = datetime.now", {"now"}),
        ("opened = reopen(a); a.open; 'open(a)'", set()),
        ("datetime.fromisoformat(a); now = 1; now", set()),
    ],
)
def test_ways_out_are_seen(source, out):
    assert reached(source) == out


def test_no_verb_loads_a_screen():
    """All of them in one process: the one whose module brings Textual is named first."""
    modules = sorted({verb.module for verb in VERBS.values()})
    statement = "; ".join(
        f"import tui.cli.{module}; assert 'textual' not in sys.modules, {module!r}"
        for module in modules
    )
    assert "textual" not in loaded(f"import sys; {statement}")


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
