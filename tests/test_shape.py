"""The habits that a machine can check: small files, small functions, few broad excepts."""

import ast
from pathlib import Path

ROOT = Path(__file__).parent.parent
MODULES = sorted(
    path
    for room in ("store", "tui", "tests")
    for path in (ROOT / room).rglob("*.py")
    if "lexicon" not in path.parts
)
LONGEST_FILE, LONGEST_FUNCTION, MOST_PARAMETERS = 300, 40, 5


Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(tree: ast.Module) -> list[Function]:
    return [node for node in ast.walk(tree) if isinstance(node, Function)]


def length(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def faults(path: Path) -> list[str]:
    """What makes a file hard to read."""
    source = path.read_text("utf-8")
    tree = ast.parse(source)
    found = [f.name for f in functions(tree) if length(f) > LONGEST_FUNCTION]
    if len(source.splitlines()) > LONGEST_FILE:
        found.append("is too long")
    if (path.name != "__init__.py" or tree.body) and not ast.get_docstring(tree):
        found.append("does not begin with a sentence that says what it is for")
    return found


def test_one_thought_a_file():
    """A file has a sentence on top, and neither it nor a function in it is too long."""
    assert {str(path.relative_to(ROOT)): told for path in MODULES if (told := faults(path))} == {}


def test_no_two_files_of_tests_have_one_name():
    """pytest imports each by its name alone."""
    names = [path.name for path in MODULES if path.name.startswith("test_")]
    assert {name for name in names if names.count(name) > 1} == set()


def test_broad_excepts_stand_in_two_places_only():
    """Everything is caught narrowly, but at the readers' boundary and the app's last resort."""
    broad = [
        str(path.relative_to(ROOT))
        for path in MODULES
        if "tests" not in path.relative_to(ROOT).parts
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") in {"Exception", "BaseException"})
    ]
    assert len(broad) <= 2
    assert {name.split("/")[0] for name in broad} <= {"store", "tui"}


def test_only_five_things_stand_at_the_top_level():
    """A reader of the folder sees at once where everything is."""
    entries = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert {"pyproject.toml", "README.md", "store", "tui", "tests", "sample_data"} <= entries
    assert entries - {"build", "dist"} <= {
        "pyproject.toml",
        "README.md",
        "store",
        "tui",
        "tests",
        "sample_data",
    }
