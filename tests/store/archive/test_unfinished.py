"""A change that was cut short, by a kill or by the system, and what the next writer makes of it."""

from pathlib import Path

import pytest

from store.archive.folder import make_archive
from store.archive.segments import FolderArchive
from store.archive.unfinished import Unfinished, cross_out, note, noted
from store.errors import ArchiveError
from store.model.release import Release, Source


def release(headline: str) -> Release:
    return Release(source=Source(name="a.txt", format="txt", sha256="0"), headline=headline)


@pytest.fixture
def archive(tmp_path: Path) -> FolderArchive:
    archive = make_archive(tmp_path / "archive")
    archive.add([release("one"), release("two")], 0, [b"one", b"two"])
    return archive


def strayed(archive: FolderArchive, id: int) -> Path:
    """An original without a release, as a kill between the two leaves it."""
    archive.originals.put([(id, "a.txt", b"stray")])
    path = archive.originals.path(id)
    assert path is not None
    return path


def test_what_is_noted_stands_until_it_is_crossed_out(tmp_path: Path) -> None:
    path = tmp_path / "unfinished.json"
    assert noted(path) == Unfinished()
    note(path, [7, 3, 4, 5, 1001])
    assert noted(path).ids == ((3, 5), (7, 7), (1001, 1001))
    assert noted(path).of_segment(0) == {3, 4, 5, 7}
    cross_out(path)
    assert noted(path) == Unfinished()


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b'{"ids": [[1]]}', b"[" * 100_000])
def test_a_note_that_cannot_be_read_explains_nothing(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "unfinished.json").write_bytes(data)
    assert noted(tmp_path / "unfinished.json") == Unfinished()


def test_a_finished_change_leaves_no_note(archive: FolderArchive) -> None:
    assert not archive.unfinished.exists()


def test_only_originals_of_what_was_under_way_go(archive: FolderArchive) -> None:
    """Others may be all that is left of a release; of those under way, those that arrived stay."""
    other, under_way = strayed(archive, 5), strayed(archive, 1003)
    note(archive.unfinished, [0, 1, 1003])
    archive.recover()
    assert (other.exists(), under_way.exists()) == (True, False)
    assert (archive.original(0), archive.original(1)) == (b"one", b"two")
    assert not archive.unfinished.exists()


def test_of_a_segment_that_cannot_be_read_all_originals_stay(archive: FolderArchive) -> None:
    note(archive.unfinished, [0, 1])
    archive.path(0).write_bytes(b"{")
    archive.recover()
    assert archive.originals.ids(0) == (0, 1)


def test_an_addition_that_the_system_refuses_leaves_no_originals(archive: FolderArchive) -> None:
    in_the_way = archive.path(0).with_name(".00000.json.tmp")
    in_the_way.mkdir()
    with pytest.raises(ArchiveError, match="Cannot write"):
        archive.add([release("three")], 0, [b"three"])
    assert archive.originals.ids(0) == (0, 1)
    assert not archive.unfinished.exists()


def test_new_files_that_were_never_put_in_place_go(archive: FolderArchive) -> None:
    for name in (".imports.json.tmp", "releases/.00000.json.tmp"):
        (archive.where / name).write_text("half")
    (archive.where / ".notes.tmp").write_text("the user's own")
    archive.recover()
    assert [path.name for path in archive.where.rglob("*.tmp")] == [".notes.tmp"]


def test_a_removal_that_is_broken_off_takes_the_originals_of_what_went(
    archive: FolderArchive,
) -> None:
    def broken_off() -> None:
        with archive.changing([0, 1]):
            archive.remove([0])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken_off()
    assert archive.originals.ids(0) == (1,)
    assert not archive.unfinished.exists()
