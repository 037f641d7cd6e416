"""Whatever keeps the index behind the archive, the next refresh makes it equal to a fresh one."""

import os
import shutil
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec import structs

from store.archive.folder import make_archive
from store.archive.segment import SIZE
from store.archive.segments import FolderArchive
from store.index import INDEXING, Index, refresh, search
from store.index.schema import INDEX_VERSION
from tests.store.index.upkeep import brought_up, index_file, release, replace

Same = Callable[[Index], bool]


def test_an_index_in_step_is_left_alone(index: Index, archive: FolderArchive) -> None:
    version = index.version
    assert not index.behind(archive)
    assert brought_up(index, archive) == 0
    assert index.version == version


def test_an_archive_without_releases_needs_no_index(tmp_path: Path) -> None:
    archive = make_archive(tmp_path / "empty")
    index = Index(archive.where / "index")
    assert not index.behind(archive)
    assert search(index, "moon").total == 0
    assert not (archive.where / "index").exists()


def add(archive: FolderArchive) -> None:
    archive.add([release("venus")])


def remove(archive: FolderArchive) -> None:
    archive.remove([1])


def remove_all(archive: FolderArchive) -> None:
    archive.remove([0, 1])


@pytest.mark.parametrize(("change", "read"), [(add, 3), (replace, 2), (remove, 1), (remove_all, 0)])
def test_what_changed_in_the_archive_is_read_again(
    change: Callable[[FolderArchive], None],
    read: int,
    index: Index,
    archive: FolderArchive,
    same_as_fresh: Same,
) -> None:
    change(archive)
    assert index.behind(archive)
    assert brought_up(index, archive) == read
    assert not index.behind(archive)
    assert same_as_fresh(index)


def test_only_changed_segments_are_read(
    index: Index, archive: FolderArchive, same_as_fresh: Same
) -> None:
    archive.add([release("dust")] * (2 * SIZE))
    brought_up(index, archive)
    archive.replace([structs.replace(archive.get(SIZE), headline="phobos")])
    assert brought_up(index, archive) == SIZE
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


def test_how_far_it_is_is_told_in_releases(index: Index, archive: FolderArchive) -> None:
    archive.add([release("dust")] * (2 * SIZE))
    archive.remove([SIZE + n for n in range(400)])
    told = [(step.done, step.total) for step in refresh(index, archive) if step.doing == INDEXING]
    assert told[0] == (0, 2 * SIZE + 2)
    assert told[-1] == (2 * SIZE + 2 - 400,) * 2
    assert all(after[0] - before[0] <= 200 for before, after in pairwise(told))


def test_a_list_of_deletions_that_a_kill_left_behind_is_in_nobodys_way(
    index: Index, archive: FolderArchive, same_as_fresh: Same
) -> None:
    """It has the name that the same deletions are given again."""
    archive.add([release("dust")] * SIZE)
    everything = [*archive.segment(0), *archive.segment(1)]
    index.renew()
    index.add(everything, {}, archive.seals([0, SIZE]))
    index.release()
    folder = index_file(archive, "meta.json").parent
    before = {path: path.read_bytes() for path in folder.iterdir()}
    replace(archive)
    brought_up(index, archive)
    index.close()
    assert list(folder.glob("*.del"))
    for name in ("meta.json", "state.json"):
        (folder / name).write_bytes(before[folder / name])
    again = Index(archive.where / "index")
    assert brought_up(again, archive) == SIZE
    assert same_as_fresh(again)
    again.close()


def test_a_write_that_was_not_committed_is_made_up_for(
    index: Index, archive: FolderArchive, same_as_fresh: Same
) -> None:
    archive.add([release("venus")])
    index.begin()
    index.remove_segment(0)
    index.put([structs.replace(release("junk"), id=0)])
    index.release()
    brought_up(index, archive)
    assert same_as_fresh(index)


def test_a_commit_without_its_state_is_made_up_for(
    index: Index, archive: FolderArchive, same_as_fresh: Same
) -> None:
    state = index_file(archive, "state.json").read_bytes()
    before = archive.seals([0])
    index.add(archive.add([release("venus")]), before, archive.seals([0]))
    index_file(archive, "state.json").write_bytes(state)
    assert brought_up(index, archive) == 3
    assert index.count == 3
    assert same_as_fresh(index)


def test_what_another_hand_wrote_before_an_addition_is_not_missed(
    index: Index, archive: FolderArchive, same_as_fresh: Same
) -> None:
    archive.replace([structs.replace(archive.get(1), headline="phobos")])
    before = archive.seals([0])
    index.add(archive.add([release("venus")]), before, archive.seals([0]))
    assert index.behind(archive)
    brought_up(index, archive)
    assert same_as_fresh(index)


def test_an_addition_in_step_leaves_nothing_to_read(
    index: Index, archive: FolderArchive, same_as_fresh: Same
) -> None:
    before = archive.seals([0])
    index.add(archive.add([release("venus")]), before, archive.seals([0]))
    assert not index.behind(archive)
    assert same_as_fresh(index)


def deleted(archive: FolderArchive) -> None:
    shutil.rmtree(archive.where / "index")


def of_another_version(archive: FolderArchive) -> None:
    folder = archive.where / "index"
    (folder / f"{INDEX_VERSION}").rename(folder / "0")


def without_state(archive: FolderArchive) -> None:
    index_file(archive, "state.json").unlink()


def with_a_broken_state(archive: FolderArchive) -> None:
    index_file(archive, "state.json").write_text('{"opstamp": 1, "segments": {"0": 3}}')


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
    assert brought_up(again, archive) == 2
    assert not again.behind(archive)
    assert same_as_fresh(again)
    assert sorted(path.name for path in (archive.where / "index").iterdir()) == [
        ".gitignore",
        f"{INDEX_VERSION}",
    ]
    again.close()
