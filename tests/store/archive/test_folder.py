"""Which folders are archives, and what is said of the others."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from store.archive.folder import default_archive, make_archive, open_archive
from store.errors import ArchiveError
from tests.store.permissions import if_obeyed


def tree(where: Path) -> list[str]:
    return sorted(str(path.relative_to(where)) for path in where.rglob("*"))


def test_a_new_archive_opens_again(tmp_path: Path) -> None:
    make_archive(tmp_path / "deep" / "archive")
    assert open_archive(tmp_path / "deep" / "archive").next_id() == 0


def test_making_an_archive_twice_changes_nothing(tmp_path: Path) -> None:
    make_archive(tmp_path)
    ignored = (tmp_path / ".gitignore").stat().st_mtime_ns
    make_archive(tmp_path)
    assert (tmp_path / ".gitignore").stat().st_mtime_ns == ignored


def test_a_folder_with_hidden_files_only_may_become_one(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert make_archive(tmp_path).next_id() == 0


@pytest.mark.parametrize("there", [True, False])
def test_a_link_to_an_empty_or_a_missing_folder_leads_to_one(tmp_path: Path, there: bool) -> None:
    if there:
        (tmp_path / "far").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "far")
    assert make_archive(tmp_path / "link").next_id() == 0
    assert (tmp_path / "link").is_symlink()
    assert open_archive(tmp_path / "far").next_id() == 0


def test_reading_does_not_make_an_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="no archive at") as caught:
        open_archive(tmp_path / "none")
    assert "communique import" in caught.value.hint
    assert tree(tmp_path) == []


def test_a_file_is_no_archive(tmp_path: Path) -> None:
    path = tmp_path / "archive"
    path.write_text("mine")
    for opening in (open_archive, make_archive):
        with pytest.raises(ArchiveError, match="is a file"):
            opening(path)
    assert path.read_text() == "mine"


def test_a_folder_of_other_things_is_not_made_into_one(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_text("mine")
    with pytest.raises(ArchiveError, match="holds other files"):
        make_archive(tmp_path)
    assert tree(tmp_path) == ["thesis.odt"]


@pytest.mark.parametrize("there", [True, False])
def test_a_link_may_lead_to_it(tmp_path: Path, there: bool) -> None:
    (tmp_path / "link").symlink_to("archive")
    if there:
        (tmp_path / "archive").mkdir()
    assert make_archive(tmp_path / "link").next_id() == 0
    assert open_archive(tmp_path / "archive").next_id() == 0


def test_a_link_that_leads_to_itself_is_told(tmp_path: Path) -> None:
    (tmp_path / "ring").symlink_to("ring")
    with pytest.raises(ArchiveError, match="leads back to itself"):
        make_archive(tmp_path / "ring")


@pytest.mark.parametrize("opening", [open_archive, make_archive])
def test_a_path_that_is_not_utf_8_is_refused_before_anything_is_made(
    tmp_path: Path, opening: Callable[[Path], object]
) -> None:
    """No index could be kept there, and without one nothing could be found again."""
    with pytest.raises(ArchiveError, match="is not UTF-8"):
        opening(tmp_path / os.fsdecode(b"caf\xe9"))
    assert tree(tmp_path) == []


@if_obeyed
def test_a_folder_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    with pytest.raises(ArchiveError, match="permission denied") as caught:
        open_archive(closed / "archive")
    closed.chmod(0o700)
    assert "--archive" in caught.value.hint


def test_the_platform_says_where_archives_are() -> None:
    assert default_archive().name == "communique"
