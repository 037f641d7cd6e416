"""A segment is read again for its bytes, and not for its time."""

import os
from collections.abc import Callable

from store.archive.segments import FolderArchive
from store.index import Index, search
from tests.store.index.upkeep import brought_up, index_file, replace

Same = Callable[[Index], bool]


def touch(archive: FolderArchive, k: int = 0) -> None:
    os.utime(archive.path(k), ns=(1, 1))


def test_a_segment_of_the_same_bytes_is_not_read_again(
    index: Index, archive: FolderArchive, same_as_fresh: Same
) -> None:
    version = index.version
    touch(archive)
    assert index.behind(archive)
    assert brought_up(index, archive) == 0
    assert not index.behind(archive)
    assert index.version == version
    assert same_as_fresh(index)


def test_a_segment_of_other_bytes_is_read_whatever_its_time_says(
    index: Index, archive: FolderArchive, same_as_fresh: Same
) -> None:
    text = archive.path(0).read_text()
    archive.path(0).write_text(text.replace("moon", "noon"))
    touch(archive)
    assert brought_up(index, archive) == 2
    assert search(index, "noon").total == 1
    assert same_as_fresh(index)


def test_after_a_commit_without_its_state_the_same_bytes_are_read_all_the_same(
    index: Index, archive: FolderArchive, same_as_fresh: Same
) -> None:
    """The file came back to what the state tells of, and the index holds what came between."""
    state, before = index_file(archive, "state.json").read_bytes(), archive.path(0).read_bytes()
    replace(archive)
    brought_up(index, archive)
    index_file(archive, "state.json").write_bytes(state)
    archive.path(0).write_bytes(before)
    assert brought_up(index, archive) == 2
    assert search(index, "phobos").total == 0
    assert same_as_fresh(index)
