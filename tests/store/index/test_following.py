"""Readers see what any program committed, all of a commit or nothing, and never wait."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from store.errors import ArchiveError, IndexDamagedError
from store.index import Index, search
from store.index.schema import INDEX_VERSION
from store.model.release import Release, Source


def releases(first: int, count: int) -> Sequence[Release]:
    return [
        Release(Source("a.txt", "txt", f"{id}", f"text {id}"), id, headline=f"moon {id}")
        for id in range(first, first + count)
    ]


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Index]:
    index = Index(tmp_path / "index")
    index.add(releases(0, 3), {}, {})
    yield index
    index.close()


def test_every_reader_follows_every_commit(writer: Index, tmp_path: Path) -> None:
    readers = [Index(tmp_path / "index") for _ in range(2)]
    for commit in range(1, 4):
        versions = {reader.version for reader in readers}
        writer.add(releases(3 * commit, 3), {}, {})
        for reader in readers:
            assert reader.version not in versions
            assert reader.count == search(reader, "moon ").total == 3 * (commit + 1)


def test_a_reader_sees_nothing_of_what_is_not_committed(writer: Index, tmp_path: Path) -> None:
    reader = Index(tmp_path / "index")
    writer.begin()
    writer.remove_segment(0)
    writer.put(releases(0, 1))
    assert search(reader, "moon ").total == 3
    writer.release()
    assert search(reader, "moon ").total == 3


def test_readers_in_threads_see_whole_commits_while_one_writes(
    writer: Index, tmp_path: Path
) -> None:
    reader = Index(tmp_path / "index")
    with ThreadPoolExecutor(3) as pool:
        writing = pool.submit(lambda: [writer.add(releases(3 * n, 3), {}, {}) for n in (1, 2, 3)])
        totals = [0]
        while not writing.done():
            for found in [pool.submit(search, reader, "moon ") for _ in range(2)]:
                totals.append(found.result().total)
        writing.result()
    assert all(total % 3 == 0 for total in totals)
    assert search(reader, "moon ").total == 12


def test_a_reader_goes_on_while_the_index_is_made_anew(writer: Index, tmp_path: Path) -> None:
    reader = Index(tmp_path / "index")
    assert reader.count == 3
    meta = tmp_path / "index" / f"{INDEX_VERSION}" / "meta.json"
    meta.unlink()
    assert search(reader, "moon ").total == 3
    again = Index(tmp_path / "index")
    again.add(releases(0, 5), {}, {})
    assert search(reader, "moon ").total == 5
    again.close()


def test_two_programs_cannot_write_at_once(writer: Index, tmp_path: Path) -> None:
    other = Index(tmp_path / "index")
    with pytest.raises(ArchiveError, match="Another program is writing to the index"):
        other.add(releases(3, 1), {}, {})
    assert writer.count == 3
    writer.release()
    other.add(releases(3, 1), {}, {})
    assert writer.count == 4
    other.close()


def test_damage_that_only_a_search_meets_is_told_and_mended_by_the_next_refresh(
    writer: Index, tmp_path: Path
) -> None:
    writer.close()
    for path in (tmp_path / "index" / f"{INDEX_VERSION}").glob("*.fast"):
        data = path.read_bytes()
        path.write_bytes(b"\xff" * (len(data) // 2) + data[len(data) // 2 :])
    reader = Index(tmp_path / "index")
    with pytest.raises(IndexDamagedError, match=r"The index at .* is damaged\."):
        search(reader, "moon ")
    assert reader.segments() is None


def test_a_write_that_fails_leaves_what_was_there_and_the_next_one_free(
    writer: Index, tmp_path: Path
) -> None:
    broken = Release(Source("a.txt", "txt", "\ud800"), 9)
    with pytest.raises(IndexDamagedError):
        writer.add([*releases(3, 1), broken], {}, {})
    assert search(writer, "moon ").total == 3
    writer.add(releases(0, 4), {}, {})
    assert search(writer, "moon ").total == 4
