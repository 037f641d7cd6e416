"""Whatever keeps the index behind the archive, the next refresh makes it equal to a fresh one."""

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from msgspec import structs

from store.archive.folder import make_archive
from store.archive.segment import SIZE
from store.archive.segments import FolderArchive
from store.errors import ArchiveError
from store.index import Index, refresh, search
from store.index.schema import INDEX_VERSION
from store.model.release import Block, BlockKind, Release, Source
from tests.store.index.dump import dump


def release(word: str) -> Release:
    block = Block(BlockKind.PARAGRAPH, f"{word} over the harbour")
    return Release(Source("a.txt", "txt", word), headline=word, blocks=(block,))


def brought_up(index: Index, archive: FolderArchive) -> list[tuple[int, int | None]]:
    return [(step.done, step.total) for step in refresh(index, archive)]


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[FolderArchive]:
    archive = make_archive(tmp_path / "archive")
    archive.add([release("moon"), release("mars")])
    yield archive
    archive.close()


@pytest.fixture
def index(archive: FolderArchive) -> Iterator[Index]:
    index = Index(archive.where / "index")
    brought_up(index, archive)
    index.release()
    yield index
    index.close()


@pytest.fixture
def same_as_fresh(archive: FolderArchive, tmp_path: Path) -> Callable[[Index], bool]:
    def compare(index: Index) -> bool:
        fresh = Index(tmp_path / "fresh")
        brought_up(fresh, archive)
        equal = dump(index) == dump(fresh)
        fresh.close()
        return equal

    return compare


Same = Callable[[Index], bool]


def test_an_index_in_step_is_left_alone(index: Index, archive: FolderArchive) -> None:
    version = index.version
    assert not index.behind(archive)
    assert brought_up(index, archive) == []
    assert index.version == version


def test_an_archive_without_releases_needs_no_index(tmp_path: Path) -> None:
    archive = make_archive(tmp_path / "empty")
    index = Index(archive.where / "index")
    assert not index.behind(archive)
    assert search(index, "moon").total == 0
    assert not (archive.where / "index").exists()


def add(archive: FolderArchive) -> None:
    archive.add([release("venus")])


def replace(archive: FolderArchive) -> None:
    archive.replace([structs.replace(archive.get(1), headline="phobos")])


def remove(archive: FolderArchive) -> None:
    archive.remove([1])


def remove_all(archive: FolderArchive) -> None:
    archive.remove([0, 1])


@pytest.mark.parametrize("change", [add, replace, remove, remove_all])
def test_what_changed_in_the_archive_is_read_again(
    change: Callable[[FolderArchive], None],
    index: Index,
    archive: FolderArchive,
    same_as_fresh: Same,
) -> None:
    change(archive)
    assert index.behind(archive)
    assert brought_up(index, archive) == [(0, 1)]
    assert not index.behind(archive)
    assert same_as_fresh(index)


def test_only_changed_segments_are_read(
    index: Index, archive: FolderArchive, same_as_fresh: Same
) -> None:
    archive.add([release("dust")] * (2 * SIZE))
    brought_up(index, archive)
    archive.replace([structs.replace(archive.get(SIZE), headline="phobos")])
    assert brought_up(index, archive) == [(0, 1)]
    assert search(index, "headline:phobos").rows[0].id == SIZE
    assert same_as_fresh(index)


def test_a_segment_that_is_no_more_is_forgotten(
    index: Index, archive: FolderArchive, same_as_fresh: Same
) -> None:
    archive.path(0).unlink()
    brought_up(index, archive)
    assert index.count == 0
    assert not index.behind(archive)
    assert same_as_fresh(index)


def test_a_segment_that_cannot_be_read_is_told_and_leaves_the_rest_in_step(
    index: Index, archive: FolderArchive
) -> None:
    archive.add([release("dust")] * SIZE)
    archive.path(0).write_text("{")
    with pytest.raises(ArchiveError, match=r"00000\.json"):
        brought_up(index, archive)
    assert search(index, "moon ").total == 1
    assert search(index, "dust ").total == 2
    assert index.behind(archive)


def test_a_write_that_was_not_committed_is_made_up_for(
    index: Index, archive: FolderArchive, same_as_fresh: Same
) -> None:
    archive.add([release("venus")])
    index.begin()
    index.replace_segment(0, [release("junk")])
    index.release()
    brought_up(index, archive)
    assert same_as_fresh(index)


def test_a_commit_without_its_state_is_made_up_for(
    index: Index, archive: FolderArchive, same_as_fresh: Same
) -> None:
    state = index_file(archive, "state.json").read_bytes()
    before = archive.stamps()
    index.add(archive.add([release("venus")]), before, archive.stamps())
    index_file(archive, "state.json").write_bytes(state)
    assert brought_up(index, archive) == [(0, 1)]
    assert index.count == 3
    assert same_as_fresh(index)


def test_what_another_hand_wrote_before_an_addition_is_not_missed(
    index: Index, archive: FolderArchive, same_as_fresh: Same
) -> None:
    archive.replace([structs.replace(archive.get(1), headline="phobos")])
    before = archive.stamps()
    index.add(archive.add([release("venus")]), before, archive.stamps())
    assert index.behind(archive)
    brought_up(index, archive)
    assert same_as_fresh(index)


def test_an_addition_in_step_leaves_nothing_to_read(
    index: Index, archive: FolderArchive, same_as_fresh: Same
) -> None:
    before = archive.stamps()
    index.add(archive.add([release("venus")]), before, archive.stamps())
    assert not index.behind(archive)
    assert same_as_fresh(index)


def index_file(archive: FolderArchive, name: str) -> Path:
    return archive.where / "index" / f"{INDEX_VERSION}" / name


def deleted(archive: FolderArchive) -> None:
    shutil.rmtree(archive.where / "index")


def of_another_version(archive: FolderArchive) -> None:
    folder = archive.where / "index"
    (folder / f"{INDEX_VERSION}").rename(folder / "0")


def without_state(archive: FolderArchive) -> None:
    index_file(archive, "state.json").unlink()


def with_a_broken_state(archive: FolderArchive) -> None:
    index_file(archive, "state.json").write_text('{"opstamp": 1, "stamps": {"0": 3}}')


def with_a_lost_commit(archive: FolderArchive) -> None:
    state = index_file(archive, "state.json")
    state.write_text(state.read_text().replace('"opstamp":', '"opstamp":1'))


def without_meta(archive: FolderArchive) -> None:
    index_file(archive, "meta.json").unlink()


def with_broken_meta(archive: FolderArchive) -> None:
    index_file(archive, "meta.json").write_text("{")


def parts(archive: FolderArchive, ending: str) -> Sequence[Path]:
    return sorted((archive.where / "index" / f"{INDEX_VERSION}").glob(f"*.{ending}"))


def without_words(archive: FolderArchive) -> None:
    for path in parts(archive, "term"):
        path.unlink()


def with_empty_files(archive: FolderArchive) -> None:
    for path in parts(archive, "store"):
        os.truncate(path, 0)


def with_cut_files(archive: FolderArchive) -> None:
    for path in parts(archive, "fast"):
        os.truncate(path, path.stat().st_size // 2)


@pytest.mark.parametrize(
    "harm",
    [
        deleted,
        of_another_version,
        without_state,
        with_a_broken_state,
        with_a_lost_commit,
        without_meta,
        with_broken_meta,
        without_words,
        with_empty_files,
        with_cut_files,
    ],
)
def test_an_index_that_cannot_be_trusted_is_made_anew(
    harm: Callable[[FolderArchive], None],
    index: Index,
    archive: FolderArchive,
    same_as_fresh: Same,
) -> None:
    index.close()
    harm(archive)
    again = Index(archive.where / "index")
    assert again.behind(archive)
    assert brought_up(again, archive) == [(0, 1)]
    assert not again.behind(archive)
    assert same_as_fresh(again)
    assert sorted(path.name for path in (archive.where / "index").iterdir()) == [
        ".gitignore",
        f"{INDEX_VERSION}",
    ]
    again.close()
