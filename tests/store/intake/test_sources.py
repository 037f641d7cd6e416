"""Which files a path stands for."""

import os
from pathlib import Path

import pytest

from store.intake.sources import Found, count, find, shown
from store.model.outcome import Failed, Skipped
from tests.store.permissions import if_obeyed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.html", "sub/z.eml", "sub/deep/y.md", "list.csv", ".hidden.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path


def test_a_folder_is_walked_by_name(folder: Path) -> None:
    found = [item for item in find([folder]) if isinstance(item, Found)]
    assert [os.path.relpath(item.path, folder) for item in found] == [
        "a.html",
        "b.txt",
        "sub/deep/y.md",
        "sub/z.eml",
    ]


def test_other_files_in_a_folder_are_passed_over_and_hidden_ones_not_named(folder: Path) -> None:
    others = [item for item in find([folder]) if not isinstance(item, Found)]
    assert others == [Skipped(f"{folder}/list.csv", "Its name is not one of a release.")]


def test_a_file_that_was_named_is_read_whatever_its_name(folder: Path) -> None:
    paths = [folder / "list.csv", folder / ".hidden.txt"]
    assert list(find(paths)) == [Found(str(path), str(path)) for path in paths]


def test_a_maildir_holds_mail_under_any_name(tmp_path: Path) -> None:
    for sub in ("cur", "new", "tmp"):
        (tmp_path / sub).mkdir()
        (tmp_path / sub / "1.host:2,S").write_text("mail")
    found = [item.path for item in find([tmp_path]) if isinstance(item, Found)]
    assert found == [f"{tmp_path}/cur/1.host:2,S", f"{tmp_path}/new/1.host:2,S"]


def test_a_missing_path_fails_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "none.txt"
    assert list(find([path])) == [Failed(str(path), "There is no such file or folder.")]


def test_what_is_neither_file_nor_folder_fails(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "lost.txt").symlink_to(tmp_path / "nowhere")
    assert [type(item) for item in find([tmp_path])] == [Failed, Failed]
    assert [type(item) for item in find([tmp_path / "lost.txt"])] == [Failed]


@if_obeyed
def test_a_folder_that_may_not_be_read_fails_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir(mode=0)
    (tmp_path / "b.txt").write_text("b")
    closed, readable = find([tmp_path])
    (tmp_path / "a").chmod(0o700)
    assert closed == Failed(f"{tmp_path}/a", "You may not read it: permission denied.")
    assert isinstance(readable, Found)


def test_a_path_is_named_as_it_was_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    names = [item.name for item in find(["./b.txt", "sub/../sub"]) if isinstance(item, Found)]
    assert names == ["./b.txt", "sub/../sub/deep/y.md", "sub/../sub/z.eml"]


def test_every_outcome_is_counted(folder: Path) -> None:
    assert count([folder, folder / "none"]) == 6


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("plain é 日本.txt", "plain é 日本.txt"),
        ("a\x1b[31mred.txt", "a\ufffd[31mred.txt"),
        ("two\nlines", "two\ufffdlines"),
        (os.fsdecode(b"latin\xe9.txt"), "latin\ufffd.txt"),
        ("turned\u202egnp.txt", "turned\ufffdgnp.txt"),
    ],
)
def test_a_name_is_shown_without_what_a_terminal_obeys(name: str, expected: str) -> None:
    assert shown(name) == expected
