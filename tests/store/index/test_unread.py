"""What is damaged in the archive keeps nobody from the rest of it."""

from pathlib import Path

from msgspec import structs

from store.archive.segment import SIZE
from store.archive.segments import FolderArchive
from store.index import Index, search
from store.model.record import VERSION
from tests.store.index.upkeep import brought_up, index_file, release


def test_a_segment_that_cannot_be_read_is_told_and_found_as_it_was(
    index: Index, archive: FolderArchive
) -> None:
    archive.add([release("dust")] * SIZE)
    brought_up(index, archive)
    archive.path(0).write_text("{")
    replaced = structs.replace(archive.get(SIZE), headline="phobos")
    archive.replace([replaced])
    brought_up(index, archive)
    assert search(index, "moon ").total == 1
    assert search(index, "phobos").total == 1
    (reason,) = Index(archive.where / "index").unread()
    assert "00000.json is damaged" in reason
    assert not index.behind(archive)


def spoil(archive: FolderArchive, id: int) -> None:
    text = archive.path(id // SIZE).read_text()
    whole = f'"id": {id},\n      "language": null'
    assert whole in text
    archive.path(id // SIZE).write_text(text.replace(whole, f'"id": {id},\n      "language": 3'))


def test_one_damaged_release_keeps_nobody_from_the_others(
    index: Index, archive: FolderArchive, tmp_path: Path
) -> None:
    spoil(archive, 0)
    archive.replace([structs.replace(archive.get(1), headline="phobos")])
    brought_up(index, archive)
    assert [search(index, word).total for word in ("moon", "headline:mars", "phobos")] == [1, 0, 1]
    (reason,) = index.unread()
    assert "00000.json (release 0) is damaged" in reason
    fresh = Index(tmp_path / "fresh")
    brought_up(fresh, archive)
    assert [search(fresh, word).total for word in ("moon", "phobos")] == [0, 1]
    assert fresh.unread() == (reason,)
    fresh.close()


def test_what_is_mended_is_told_no_more(index: Index, archive: FolderArchive) -> None:
    whole = archive.path(0).read_bytes()
    spoil(archive, 1)
    brought_up(index, archive)
    assert index.unread()
    archive.path(0).write_bytes(whole)
    brought_up(index, archive)
    assert index.unread() == ()
    assert index.count == 2


def test_what_an_older_program_could_not_read_is_tried_again(
    index: Index, archive: FolderArchive
) -> None:
    spoil(archive, 1)
    brought_up(index, archive)
    assert not index.behind(archive)
    state = index_file(archive, "state.json")
    state.write_text(state.read_text().replace(f'"record":{VERSION}', '"record":0'))
    assert index.behind(archive)
