"""File names of any bytes, on the command line and in folders."""

import json
import os

import pytest

NAMES = (b"caf\xe9.txt", b"two\nlines.txt", b"\x1b[2J.txt", b"n" * 236 + b".txt", b"-rf.txt")


@pytest.fixture
def strange(tmp_path, release):
    """A release of its own under each name."""
    folder = tmp_path / "strange"
    folder.mkdir()
    for n, name in enumerate(NAMES):
        text = release.read_text("utf-8").replace("Harbour Street", f"Harbour {'ABCDE'[n]} Street")
        (folder / os.fsdecode(name)).write_text(text, "utf-8")
    return folder


def test_files_of_any_name_are_imported(communique, strange):
    paths = sorted(strange.iterdir())
    answer = communique("import", *paths)
    assert (answer.code, answer.out) == (0, "5 releases added, 0 already there, 0 failed.\n")
    assert communique("import", strange).out == "0 releases added, 5 already there, 0 failed.\n"
    rows = communique("import", "--json", strange).out.splitlines()
    assert all(json.loads(row)["source"].isprintable() for row in rows)
    assert communique("check").code == 0


def test_what_was_typed_is_kept_as_the_lock_s_holder(communique, strange, archive, monkeypatch):
    """Whoever waits is told it, and it is JSON whatever was typed."""
    (path,) = strange.glob("caf*")
    monkeypatch.setattr("sys.argv", ["communique", "import", str(path)])
    assert communique("import", path).code == 0
    holder = json.loads((archive / "lock.holder").read_bytes())
    assert holder["command"] == f"communique import {strange}/caf?.txt"


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_is_not_there_is_told(communique, tmp_path, name):
    answer = communique("import", tmp_path / os.fsdecode(name))
    assert answer.code == 4
    assert len(answer.err.splitlines()) == 1
    assert "There is no such file or folder." in answer.err
