"""The same archive back, or nothing at all."""

import gzip
import io
import tarfile
from pathlib import Path

import pytest

from store import Finding, Restored
from store.archive.backup import LARGEST, back_up
from store.archive.folder import make_archive, open_archive
from store.archive.lock import WriterLock
from store.archive.restoration import restore
from store.archive.segments import FolderArchive
from store.errors import BackupError
from store.model.release import Release, Source
from tests.outcomes import run


def release(headline: str) -> Release:
    sha256 = "d9f5dbe0d7b9cb4d7d1b9ad0d2c8c9d0c3d3b1b8c7f3a8c9d6a2d4d9e8b7c6a5"
    return Release(source=Source(name="a.txt", format="txt", sha256=sha256), headline=headline)


def tree(where: Path) -> dict[str, bytes]:
    paths = (path for path in where.rglob("*") if path.is_file() and path.name[0] != ".")
    return {str(path.relative_to(where)): path.read_bytes() for path in paths}


@pytest.fixture
def archive(tmp_path: Path) -> FolderArchive:
    archive = make_archive(tmp_path / "archive")
    archive.runs.claim(0, 0, 997)
    archive.add([release(f"number {n}") for n in (998, 999, 1000)])
    archive.originals.put([(998, "a.txt", b"original")])
    (archive.where / "marks").mkdir()
    (archive.where / "marks" / "00000.json").write_text("{}")
    (archive.where / "book.json").write_text("{}")
    return archive


@pytest.fixture
def backup(archive: FolderArchive, tmp_path: Path) -> Path:
    run(back_up(archive, WriterLock(archive.where, 0), tmp_path / "backup"))
    return tmp_path / "backup"


def test_all_but_the_derived_comes_back(
    archive: FolderArchive, backup: Path, tmp_path: Path
) -> None:
    told = run(restore(backup, tmp_path / "new" / "archive"))
    assert told[-1] == Restored(releases=3, originals=1)
    assert tree(tmp_path / "new" / "archive") == tree(archive.where)
    assert open_archive(tmp_path / "new" / "archive").get(1000).headline == "number 1000"


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("linked", [True, False])
def test_an_empty_or_a_missing_folder_will_do(
    backup: Path, tmp_path: Path, there: bool, linked: bool
) -> None:
    """Also where only a link leads to it, which stays a link."""
    folder = where = tmp_path / "far" / "folder"
    if there:
        folder.mkdir(parents=True)
    if linked:
        where = tmp_path / "link"
        where.symlink_to(folder)
    run(restore(backup, where))
    assert open_archive(folder).next_id() == 1001
    assert where.is_symlink() == linked
    assert {path.name for path in folder.parent.iterdir()} == {"folder"}


def test_a_folder_with_files_is_not_restored_over(archive: FolderArchive, backup: Path) -> None:
    with pytest.raises(BackupError, match="not an empty folder"):
        run(restore(backup, archive.where))


def test_what_is_wrong_with_it_is_told_before_it_is_put_in_place(
    backup: Path, tmp_path: Path
) -> None:
    steps = restore(backup, tmp_path / "new")
    found = next(step for step in steps if isinstance(step, Finding))
    assert found.where == "originals/00000/998.txt"
    assert not (tmp_path / "new").exists()
    assert [type(step) for step in run(steps)] == [Restored]


def entry(name: str, kind: bytes = tarfile.REGTYPE, size: int = 0) -> bytes:
    made = tarfile.TarInfo(name)
    made.type, made.linkname, made.size = kind, "/etc/passwd", size
    return made.tobuf(tarfile.PAX_FORMAT)


def negative() -> bytes:
    """A header that says that fewer than no bytes follow, with the sum that it needs."""
    header = bytearray(entry("releases/00000.json"))
    header[124:136], header[148:156] = b"\xff" * 12, b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    return bytes(header)


def packed(*entries: bytes) -> bytes:
    return gzip.compress(b"".join(entries) + bytes(1024))


REFUSED = {
    "empty": b"",
    "not packed": b"no archive at all",
    "no tar": gzip.compress(b"no tar"),
    "up": packed(entry("../outside.json")),
    "rooted": packed(entry("/releases/00000.json")),
    "through": packed(entry("releases/../../00000.json")),
    "link": packed(entry("releases/00000.json", tarfile.SYMTYPE)),
    "hard link": packed(entry("releases/00000.json", tarfile.LNKTYPE)),
    "sparse": packed(entry("releases/00000.json", tarfile.GNUTYPE_SPARSE)),
    "folder": packed(entry("releases/00000.json", tarfile.DIRTYPE)),
    "lock": packed(entry("lock")),
    "long name": packed(entry("releases/" + "0" * 200 + ".json")),
    "header": packed(entry("x", tarfile.XHDTYPE, LARGEST - 1), bytes(10_000)),
    "truncated": packed(entry("releases/00000.json"))[:-10],
    "twice": packed(entry("book.json"), entry("book.json")),
    "too large": packed(entry("releases/00000.json", size=LARGEST + 1)),
    "less than nothing": packed(negative()),
    "too high": packed(entry("releases/99999999999999999999.json")),
    "other digits": packed(entry("releases/٠٠٠٠٠.json")),
    "a digit too many": packed(entry("releases/000000.json")),
}


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED)
def test_what_is_no_whole_backup_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "backup").write_bytes(data)
    with pytest.raises(BackupError, match="not a whole backup"):
        run(restore(tmp_path / "backup", tmp_path / "new"))
    assert [path.name for path in tmp_path.iterdir()] == ["backup"]


def test_what_is_not_packed_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(b"no archive at all")
    with pytest.raises(BackupError, match="backup: it is not compressed by gzip, or damaged"):
        run(restore(tmp_path / "notes.txt", tmp_path / "new"))


def test_its_twin_is_taken(tmp_path: Path) -> None:
    """What is refused above is refused for what it says, not for how it was made."""
    (tmp_path / "backup").write_bytes(packed(entry("book.json"), entry("releases/123456.json")))
    run(restore(tmp_path / "backup", tmp_path / "new"))
    assert (tmp_path / "new" / "releases" / "123456.json").exists()


def test_a_file_that_comes_again_much_later_is_refused(tmp_path: Path) -> None:
    """The first is on the disk by then."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as tar:
        for name in ("book.json", "originals/00000/1.txt", "originals/00000/2.txt", "book.json"):
            large = tarfile.TarInfo(name)
            large.size = 9 * 2**20
            tar.addfile(large, io.BytesIO(bytes(large.size)))
    (tmp_path / "backup").write_bytes(made.getvalue())
    with pytest.raises(BackupError, match=r"holds 'book\.json' twice"):
        run(restore(tmp_path / "backup", tmp_path / "new"))


def test_a_truncated_backup_leaves_nothing(backup: Path, tmp_path: Path) -> None:
    data = backup.read_bytes()
    backup.write_bytes(data[: len(data) // 2])
    with pytest.raises(BackupError, match="not a whole backup"):
        run(restore(backup, tmp_path / "new"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["archive", "backup"]
