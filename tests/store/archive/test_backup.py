"""One file out, the same archive back."""

import gzip
import io
import tarfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from store.archive.backup import back_up, restore
from store.archive.folder import make_archive, open_archive
from store.archive.segments import FolderArchive
from store.errors import ArchiveError
from store.model.release import Release, Source


def release(headline: str) -> Release:
    return Release(source=Source(name="a.txt", format="txt", sha256="0"), headline=headline)


def run(steps: Iterable[object]) -> None:
    for _ in steps:
        pass


def tree(where: Path) -> dict[str, bytes]:
    paths = (path for path in where.rglob("*") if path.is_file() and path.name[0] != ".")
    return {str(path.relative_to(where)): path.read_bytes() for path in paths}


@pytest.fixture
def archive(tmp_path: Path) -> FolderArchive:
    archive = make_archive(tmp_path / "archive")
    archive.runs.claim(0, 0, 997)
    archive.add([release(f"number {n}") for n in (998, 999, 1000)], 0, [b"original"] * 3)
    (archive.where / "marks").mkdir()
    (archive.where / "marks" / "00000.json").write_text("{}")
    (archive.where / "book.json").write_text("{}")
    (archive.where / "index").mkdir()
    (archive.where / "index" / "derived").write_text("left out")
    return archive


def test_all_but_the_derived_comes_back(archive: FolderArchive, tmp_path: Path) -> None:
    run(back_up(archive, tmp_path / "backup.tar.gz"))
    run(restore(tmp_path / "backup.tar.gz", tmp_path / "new" / "archive"))
    expected = tree(archive.where)
    del expected["index/derived"]
    assert tree(tmp_path / "new" / "archive") == expected
    assert open_archive(tmp_path / "new" / "archive").get(1000).headline == "number 1000"


def test_an_empty_folder_will_do(archive: FolderArchive, tmp_path: Path) -> None:
    run(back_up(archive, tmp_path / "backup"))
    (tmp_path / "empty").mkdir()
    run(restore(tmp_path / "backup", tmp_path / "empty"))
    assert open_archive(tmp_path / "empty").next_id() == 1001


def test_any_unpacker_reads_it(archive: FolderArchive, tmp_path: Path) -> None:
    run(back_up(archive, tmp_path / "backup.tar.gz"))
    with tarfile.open(tmp_path / "backup.tar.gz") as tar:
        names = tar.getnames()
    assert names[:2] == ["releases/00000.json", "releases/00001.json"]
    assert names[-1] == "imports.json"
    assert "originals/00001/1000.txt" in names


def test_a_release_added_meanwhile_is_whole_or_absent(
    archive: FolderArchive, tmp_path: Path
) -> None:
    steps = back_up(archive, tmp_path / "backup")
    next(steps)
    archive.add([release("meanwhile")], 0, [b"original"])
    archive.remove([998])
    archive.originals.remove([998])
    run(steps)
    run(restore(tmp_path / "backup", tmp_path / "new"))
    restored = open_archive(tmp_path / "new")
    assert restored.next_id() == 1002
    assert [r.headline for r in restored.segment(1)] in (
        ["number 1000"],
        ["number 1000", "meanwhile"],
    )


def test_a_file_that_is_there_is_not_written_over(archive: FolderArchive, tmp_path: Path) -> None:
    (tmp_path / "backup").write_text("last year's")
    with pytest.raises(ArchiveError, match="there already"):
        run(back_up(archive, tmp_path / "backup"))
    assert (tmp_path / "backup").read_text() == "last year's"


def test_a_backup_that_is_broken_off_leaves_nothing(archive: FolderArchive, tmp_path: Path) -> None:
    steps = back_up(archive, tmp_path / "backup")
    next(steps)
    next(steps)
    steps.close()
    assert [path.name for path in tmp_path.iterdir()] == ["archive"]


def test_a_folder_with_files_is_not_restored_over(archive: FolderArchive, tmp_path: Path) -> None:
    run(back_up(archive, tmp_path / "backup"))
    with pytest.raises(ArchiveError, match="not an empty folder"):
        run(restore(tmp_path / "backup", archive.where))


def packed(name: str, kind: bytes = tarfile.REGTYPE) -> bytes:
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w:gz") as tar:
        entry = tarfile.TarInfo(name)
        entry.type, entry.linkname, entry.size = kind, "/etc/passwd", 0
        tar.addfile(entry, io.BytesIO(b""))
    return raw.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no archive at all",
        gzip.compress(b"no tar"),
        packed("../outside.json"),
        packed("/releases/00000.json"),
        packed("releases/../../00000.json"),
        packed("releases/00000.json", tarfile.SYMTYPE),
        packed("releases/00000.json")[:-10],
    ],
    ids=["empty", "not packed", "no tar", "up", "rooted", "through", "link", "truncated"],
)
def test_what_is_no_whole_backup_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "backup").write_bytes(data)
    with pytest.raises(ArchiveError, match="not a whole backup"):
        run(restore(tmp_path / "backup", tmp_path / "new"))
    assert [path.name for path in tmp_path.iterdir()] == ["backup"]


def test_a_truncated_backup_leaves_nothing(archive: FolderArchive, tmp_path: Path) -> None:
    run(back_up(archive, tmp_path / "backup"))
    data = (tmp_path / "backup").read_bytes()
    (tmp_path / "backup").write_bytes(data[: len(data) // 2])
    with pytest.raises(ArchiveError, match="not a whole backup"):
        run(restore(tmp_path / "backup", tmp_path / "new"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["archive", "backup"]
