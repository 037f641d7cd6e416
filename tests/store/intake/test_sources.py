"""Which files a path stands for."""

import os
from pathlib import Path

import pytest

from store.intake.path import Found, shown
from store.intake.sources import count, find
from store.model.outcome import Failed, Skipped


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


def test_other_files_in_a_folder_are_passed_over_by_name(folder: Path) -> None:
    others = [item for item in find([folder]) if not isinstance(item, Found)]
    assert others == [
        Skipped(f"{folder}/.hidden.txt", "It is hidden."),
        Skipped(f"{folder}/list.csv", "Its name is not one of a release."),
    ]


def test_a_file_that_was_named_is_read_whatever_its_name(folder: Path) -> None:
    paths = [folder / "list.csv", folder / ".hidden.txt"]
    assert list(find(paths)) == [Found(str(path), str(path), named=True) for path in paths]


def test_a_missing_path_fails_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "none.txt"
    assert list(find([path])) == [Failed(str(path), "There is no such file or folder.")]


def test_what_was_named_and_is_no_file_fails(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "lost.txt").symlink_to("nowhere")
    (tmp_path / "ring.txt").symlink_to("ring.txt")
    names = ("pipe.txt", "lost.txt", "ring.txt", "none.txt", "a\0b")
    assert [item.reason for item in find(tmp_path / name for name in names)] == [
        "It is a pipe, not a file.",
        "It is a link to what is not there.",
        "It is a link that leads back to itself.",
        "There is no such file or folder.",
        "There is no such file or folder.",
    ]


def test_a_link_that_was_named_is_read_wherever_it_leads(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(folder / "b.txt")
    (tmp_path / "links").symlink_to(folder / "sub")
    found = [item.name for item in find([tmp_path / "link.txt", tmp_path / "links"])]
    assert found == [
        f"{tmp_path}/{name}" for name in ("link.txt", "links/deep/y.md", "links/z.eml")
    ]


@pytest.mark.skipif(not os.path.ismount("/proc"), reason="the kernel shows nothing here")
@pytest.mark.parametrize("path", ["/proc/version", "/proc/sys"])
def test_what_the_kernel_shows_fails(path: str) -> None:
    """Some of it never ends, and some is used up by reading it."""
    assert list(find([path])) == [
        Failed(path, "It belongs to the running system, and holds no release.")
    ]


def test_a_path_is_named_as_it_was_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    names = [item.name for item in find(["./b.txt", "sub/../sub"]) if isinstance(item, Found)]
    assert names == ["./b.txt", "sub/../sub/deep/y.md", "sub/../sub/z.eml"]


def test_every_outcome_is_counted(folder: Path) -> None:
    assert count([folder, folder / "none"]) == 7


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
