"""One file out, as of one moment."""

import subprocess
import sys
import tarfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from store import BackedUp, Finding, Progress
from store.archive.backup import back_up
from store.archive.folder import make_archive, open_archive
from store.archive.lock import WriterLock
from store.archive.restoration import restore
from store.archive.segments import FolderArchive
from store.archive.temporary import sweep, temporary
from store.archive.unfinished import note
from store.errors import ArchiveError, BackupError
from store.model.release import Release, Source
from tests.outcomes import run


def release(headline: str) -> Release:
    return Release(source=Source(name="a.txt", format="txt", sha256="0"), headline=headline)


def lock(archive: FolderArchive, wait: float = 0) -> WriterLock:
    return WriterLock(archive.where, wait)


def backing_up(archive: FolderArchive, file: Path) -> Iterable[Any]:
    return back_up(archive, lock(archive), file)


def names(file: Path) -> list[str]:
    with tarfile.open(file) as tar:
        return tar.getnames()


def whole(file: Path) -> bool:
    """Whether a release and its original are both in a backup, or neither."""
    back = file.with_name(f"{file.name}-back")
    run(restore(file, back))
    archive = open_archive(back)
    folders = {*archive.stamps(), *archive.originals.folders()}
    return all(archive.ids(k) == archive.originals.ids(k) for k in folders)


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


def test_it_tells_what_it_has_written(archive: FolderArchive, tmp_path: Path) -> None:
    assert run(backing_up(archive, tmp_path / "backup")) == [BackedUp(releases=3, originals=3)]
    archive.originals.remove([999])
    assert run(backing_up(archive, tmp_path / "again")) == [BackedUp(releases=3, originals=2)]


def test_any_unpacker_reads_it(archive: FolderArchive, tmp_path: Path) -> None:
    run(backing_up(archive, tmp_path / "backup.tar.gz"))
    assert names(tmp_path / "backup.tar.gz") == [
        "releases/00000.json",
        "originals/00000/998.txt",
        "originals/00000/999.txt",
        "releases/00001.json",
        "originals/00001/1000.txt",
        "marks/00000.json",
        "book.json",
        "imports.json",
    ]


@pytest.mark.parametrize("after", range(1, 10))
def test_what_comes_meanwhile_is_not_in_it(
    archive: FolderArchive, tmp_path: Path, after: int
) -> None:
    """Whenever it comes, be it to a segment that is not read yet."""
    steps = iter(backing_up(archive, tmp_path / "backup"))
    for _ in range(after):
        next(steps)
    archive.add([release("meanwhile")] * 1000, 0, [b"original"] * 1000)
    (told,) = run(steps)
    assert told == BackedUp(releases=3, originals=3)
    assert whole(tmp_path / "backup")
    assert open_archive(tmp_path / "backup-back").next_id() == 1001


@pytest.mark.parametrize("after", range(1, 10))
def test_what_is_removed_meanwhile_is_whole_or_gone(
    archive: FolderArchive, tmp_path: Path, after: int
) -> None:
    """Where its original went before it was copied, all is copied anew."""
    steps = iter(backing_up(archive, tmp_path / "backup"))
    for _ in range(after):
        next(steps)
    with archive.changing([999, 1000]):
        archive.remove([999, 1000])
        archive.originals.remove([999, 1000])
    (told,) = run(steps)
    assert told in (BackedUp(releases=1, originals=1), BackedUp(releases=3, originals=3))
    assert whole(tmp_path / "backup")


def test_a_change_under_way_is_waited_for(archive: FolderArchive, tmp_path: Path) -> None:
    """It says who is at it; and clears up after a program that was killed in the midst of it."""
    writer = lock(archive)
    writer.acquire()
    note(archive.unfinished, [1001])
    archive.originals.put([(1001, "a.txt", b"to come")])
    with pytest.raises(ArchiveError, match="is being written by"):
        run(backing_up(archive, tmp_path / "backup"))
    writer.release()
    run(backing_up(archive, tmp_path / "backup"))
    assert whole(tmp_path / "backup")
    assert archive.originals.ids(1) == (1000,)
    assert lock(archive).attempt()


def test_a_damaged_segment_comes_as_it_is_and_is_told(
    archive: FolderArchive, tmp_path: Path
) -> None:
    archive.path(0).write_bytes(b"{ damaged")
    told = run(backing_up(archive, tmp_path / "backup"))
    assert [(one.where, type(one)) for one in told[:-1]] == [("releases/00000.json", Finding)]
    assert told[-1] == BackedUp(releases=1, originals=3)
    back = run(restore(tmp_path / "backup", tmp_path / "back"))
    assert "releases/00000.json" in [one.where for one in back if isinstance(one, Finding)]
    assert (tmp_path / "back" / "releases" / "00000.json").read_bytes() == b"{ damaged"


def test_of_a_segment_that_is_gone_the_originals_come(
    archive: FolderArchive, tmp_path: Path
) -> None:
    """They are all that is left of it; originals of nothing else stay out."""
    archive.path(0).unlink()
    archive.originals.put([(1005, "a.txt", b"astray")])
    told = run(backing_up(archive, tmp_path / "backup"))
    assert [one.where for one in told[:-1]] == ["releases/00000.json"]
    originals = [name for name in names(tmp_path / "backup") if name.startswith("originals")]
    assert [Path(name).stem for name in originals] == ["1000", "998", "999"]


def test_a_file_that_is_there_is_not_written_over(archive: FolderArchive, tmp_path: Path) -> None:
    (tmp_path / "backup").write_text("last year's")
    with pytest.raises(BackupError, match="there already"):
        run(backing_up(archive, tmp_path / "backup"))
    assert (tmp_path / "backup").read_text() == "last year's"


def test_of_two_into_one_file_the_first_to_end_is_there(
    archive: FolderArchive, tmp_path: Path
) -> None:
    first, second = (iter(backing_up(archive, tmp_path / "backup")) for _ in range(2))
    next(first)
    next(second)
    archive.add([release("later")], 0, [b"original"])
    run(second)
    with pytest.raises(BackupError, match="there already"):
        run(first)
    assert whole(tmp_path / "backup")
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_a_backup_that_is_broken_off_leaves_nothing(archive: FolderArchive, tmp_path: Path) -> None:
    steps = iter(backing_up(archive, tmp_path / "backup"))
    assert isinstance(next(steps), Progress)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert [path.name for path in tmp_path.iterdir()] == ["archive"]


def test_only_what_a_dead_process_left_is_swept(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from store.archive.temporary import temporary\n"
        "temporary(Path(sys.argv[1]), 'backup').write_text('half')\n"
        "temporary(Path(sys.argv[1]), 'restore').mkdir()"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True)
    mine = temporary(tmp_path, "backup")
    mine.write_text("half")
    elsewhere = mine.with_name(".communique-backup.another-host.999999999.0.tmp")
    elsewhere.write_text("half")
    (tmp_path / ".backup.tmp").write_text("somebody's")
    sweep(tmp_path, "backup")
    left = {path.name for path in tmp_path.iterdir() if "restore" not in path.name}
    assert left == {mine.name, elsewhere.name, ".backup.tmp"}
    assert len(list(tmp_path.iterdir())) == 4
    sweep(tmp_path, "restore")
    assert len(list(tmp_path.iterdir())) == 3
