"""TinyDB files that are whole at any time."""

import errno
import os
from pathlib import Path

import pytest
from tinydb import TinyDB
from tinydb.table import Document

from store.archive.files import write_many, write_whole
from store.archive.storage import AtomicStorage, table
from store.errors import ArchiveError


def test_tinydb_keeps_its_tables_by_it(tmp_path: Path) -> None:
    table(tmp_path / "a.json", "notes").insert(Document({"text": "née 日本"}, doc_id=7))
    table(tmp_path / "a.json", "notes").insert(Document({"text": "first"}, doc_id=0))
    table(tmp_path / "a.json", "calls").insert(Document({"at": None}, doc_id=1))
    with TinyDB(tmp_path / "a.json", encoding="utf-8") as plain:
        assert plain.table("notes").get(doc_id=7) == {"text": "née 日本"}
        assert plain.tables() == {"notes", "calls"}


def test_the_file_is_for_people_too(tmp_path: Path) -> None:
    """One field a line, documents by ascending number, letters as they are."""
    for id in (10, 9):
        table(tmp_path / "a.json", "notes").insert(Document({"n": id, "é": []}, doc_id=id))
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == (
        '{\n  "notes": {\n    "9": {\n      "n": 9,\n      "é": []\n    },\n'
        '    "10": {\n      "n": 10,\n      "é": []\n    }\n  }\n}\n'
    )


def test_a_missing_file_is_empty_and_an_empty_file_is_damaged(tmp_path: Path) -> None:
    assert AtomicStorage(tmp_path / "none.json").read() is None
    (tmp_path / "a.json").touch()
    with pytest.raises(ArchiveError, match=r"a\.json is damaged"):
        AtomicStorage(tmp_path / "a.json").read()


def test_a_write_goes_to_the_disk_before_it_takes_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is flushed before the rename, the folder behind it."""
    told = []
    fsync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (told.append(_kind(handle)), fsync(handle)))
    monkeypatch.setattr(os, "replace", lambda *names: (told.append("rename"), replace(*names)))
    write_whole(tmp_path / "a", b"new")
    assert told == ["file", "rename", "folder"]


def _kind(handle: int) -> str:
    return "folder" if os.path.isdir(f"/proc/self/fd/{handle}") else "file"


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "inside").write_text("old")
    with pytest.raises(ArchiveError, match="Cannot write"):
        write_whole(tmp_path / "a", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a" / "inside").read_text() == "old"


@pytest.mark.parametrize("count", [1, 100])
def test_few_and_many_files_are_written_alike(tmp_path: Path, count: int) -> None:
    files = [(f"{n}", bytes([n]) * n) for n in range(count)]
    write_many({tmp_path: files})
    assert [(name, (tmp_path / name).read_bytes()) for name, _ in files] == files


@pytest.mark.parametrize(
    ("number", "advice"),
    [
        (errno.ENOSPC, "Make room"),
        (errno.EDQUOT, "Make room"),
        (errno.EACCES, "Check who may"),
        (errno.EROFS, "Check who may"),
        (errno.EIO, "Check the disk"),
    ],
)
def test_what_the_system_refuses_is_said_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, advice: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    (tmp_path / "a").write_bytes(b"old")
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(ArchiveError) as caught:
        write_whole(tmp_path / "a", b"new")
    assert caught.value.message == f"Cannot write {tmp_path}/a: {os.strerror(number).lower()}."
    assert caught.value.hint.startswith(advice)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"old"}
