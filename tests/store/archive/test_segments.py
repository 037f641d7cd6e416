"""The archive folder: thousand a file, ids once, whole writes."""

import datetime
import json
from pathlib import Path

import msgspec
import pytest
from tinydb import TinyDB

from store.archive.folder import make_archive, open_archive
from store.archive.segment import KEPT, SegmentCache
from store.archive.segments import FolderArchive
from store.errors import ArchiveError, NotFoundError
from store.model.contact import Contact, Phone
from store.model.release import Block, BlockKind, Release, Source


def release(headline: str = "A headline") -> Release:
    return Release(
        source=Source(name="a.txt", format="txt", sha256="0" * 64),
        headline=headline,
        date=datetime.date(2020, 2, 29),
        contacts=(Contact(name="Zoë Example", phones=(Phone("+33199001234"),)),),
        blocks=(Block(BlockKind.PARAGRAPH, "Ünïcode\tand 日本語"),),
    )


@pytest.fixture
def archive(tmp_path: Path) -> FolderArchive:
    return make_archive(tmp_path / "archive")


def test_what_was_added_is_got_back_with_its_id(archive: FolderArchive) -> None:
    kept = archive.add([release("one"), release("two")])
    assert [r.id for r in kept] == [0, 1]
    again = open_archive(archive.where)
    assert again.get(1) == kept[1]
    assert again.segment(0) == kept
    assert again.segment(7) == ()


def test_a_batch_over_the_edge_of_a_segment_fills_two_files(archive: FolderArchive) -> None:
    archive.add([release()] * 999)
    archive.add([release("last"), release("first")])
    assert list(archive.stamps()) == [0, 1]
    assert archive.get(999).headline == "last"
    assert archive.get(1000).headline == "first"


def test_tinydb_alone_reads_a_segment(archive: FolderArchive) -> None:
    archive.add([release("plain")] * 1001)
    with TinyDB(archive.path(1)) as plain:
        (document,) = plain.table("releases").all()
    assert document.doc_id == 0
    assert document["id"] == 1000
    assert document["headline"] == "plain"
    assert document["version"] == 1


def test_a_change_of_one_field_changes_one_line(archive: FolderArchive) -> None:
    (_, kept) = archive.add([release("one"), release("two")])
    before = archive.path(0).read_text(encoding="utf-8").splitlines()
    archive.replace([msgspec.structs.replace(kept, place="Ōsaka")])
    after = archive.path(0).read_text(encoding="utf-8").splitlines()
    assert [(a, b) for a, b in zip(before, after, strict=True) if a != b] == [
        ('      "place": null,', '      "place": "Ōsaka",')
    ]


def test_ids_are_never_given_twice(archive: FolderArchive) -> None:
    archive.add([release()] * 3)
    archive.remove([2, 1])
    assert archive.next_id() == 3
    assert [r.id for r in open_archive(archive.where).add([release()])] == [3]
    archive.remove([0, 3])
    assert archive.segment(0) == ()
    assert archive.next_id() == 4


def test_ids_survive_the_loss_of_the_runs(archive: FolderArchive) -> None:
    archive.add([release()] * 3)
    (archive.where / "imports.json").unlink()
    assert archive.next_id() == 3


@pytest.mark.parametrize("ids", [[5], [0, 5], [1000]])
def test_removing_what_is_not_there_removes_nothing(archive: FolderArchive, ids: list[int]) -> None:
    kept = archive.add([release()])
    with pytest.raises(NotFoundError):
        archive.remove(ids)
    assert archive.segment(0) == kept


def test_replacing_what_is_not_there_replaces_nothing(archive: FolderArchive) -> None:
    (kept,) = archive.add([release()])
    other = msgspec.structs.replace(kept, headline="changed")
    with pytest.raises(NotFoundError):
        archive.replace([other, msgspec.structs.replace(other, id=1)])
    assert archive.get(0) == kept


def test_a_file_that_another_program_changed_is_read_again(archive: FolderArchive) -> None:
    archive.add([release("before")])
    assert archive.get(0).headline == "before"
    text = archive.path(0).read_text(encoding="utf-8")
    archive.path(0).write_text(text.replace("before", "after!!"), encoding="utf-8")
    assert archive.get(0).headline == "after!!"


def test_the_place_of_a_document_is_its_id(archive: FolderArchive) -> None:
    archive.add([release("one")])
    text = archive.path(0).read_text(encoding="utf-8")
    archive.path(0).write_text(text.replace('"id": 0', '"id": 77'), encoding="utf-8")
    assert archive.get(0).id == 0


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"releases": {"x": {}}}',
        b'{"releases": {"1000": {}}}',
        b'{"releases": {"0": {"version": 1}}}',
        b'{"releases": {"0": {"version": "1"}}}',
        b'{"releases": {"0": {"version": 0}}}',
    ],
)
def test_a_damaged_file_is_named_and_left_alone(archive: FolderArchive, data: bytes) -> None:
    archive.path(0).write_bytes(data)
    with pytest.raises(ArchiveError, match=r"00000\.json.* is damaged"):
        archive.segment(0)
    assert archive.path(0).read_bytes() == data


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff\xfe"])
def test_nothing_is_added_to_a_damaged_file(archive: FolderArchive, data: bytes) -> None:
    """Nobody knows which ids it holds; the next releases go on in the next file."""
    archive.path(0).write_bytes(data)
    assert [kept.id for kept in archive.add([release("one"), release("two")])] == [1000, 1001]
    assert archive.path(0).read_bytes() == data
    assert archive.next_id() == 1002


def test_a_newer_document_is_refused_in_clear_words(archive: FolderArchive) -> None:
    archive.add([release()])
    text = archive.path(0).read_text(encoding="utf-8")
    archive.path(0).write_text(text.replace('"version": 1', '"version": 99'), encoding="utf-8")
    with pytest.raises(ArchiveError, match="version 99") as caught:
        archive.get(0)
    assert "newer version" in caught.value.hint


def test_few_segments_are_kept_in_memory(tmp_path: Path) -> None:
    (tmp_path / "any.json").write_text(json.dumps({"releases": {}}), encoding="utf-8")
    cache = SegmentCache(lambda _k: tmp_path / "any.json")
    for k in range(KEPT + 2):
        assert cache.get(k) is not None
    assert len(cache) == KEPT


def test_no_temporary_file_is_left(archive: FolderArchive) -> None:
    archive.add([release()])
    assert sorted(path.name for path in archive.where.rglob("*")) == [
        ".gitignore", "00000.json", "imports.json", "releases",
    ]  # fmt: skip
