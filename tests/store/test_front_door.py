"""What the front door offers, and what passing through it costs."""

import subprocess
import sys

import store

HEAVY = (
    "tinydb",
    "phonenumbers",
    "filelock",
    "platformdirs",
    "selectolax",
    "concurrent.futures",
    "multiprocessing",
    "email",
    "textual",
    "rich",
    "click",
)


def test_all_that_is_offered_is_there() -> None:
    assert sorted(store.__all__) == store.__all__
    for name in store.__all__:
        assert getattr(store, name) is not None


def test_all_that_is_there_is_offered() -> None:
    rooms = {"acquaintance", "archive", "errors", "export", "index", "intake", "library", "model"}
    rooms |= {"parse", "people", "query", "questions", "readers", "readings", "tally", "text"}
    public = {name for name in vars(store) if not name.startswith("_")}
    assert public - rooms == set(store.__all__)


def test_the_door_loads_nothing_heavy() -> None:
    program = f"import store, sys; print([m for m in {HEAVY} if m in sys.modules])"
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"
