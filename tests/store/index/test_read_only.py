"""Who may only read an archive searches it as well as anybody."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tantivy import Index as Folder

from store.index import Index, search
from store.index.mirror import Mirror
from store.index.schema import INDEX_VERSION
from store.model.release import Release, Source
from tests.store.permissions import if_obeyed


def release(id: int, word: str) -> Release:
    return Release(source=Source(f"{id}.txt", "txt", f"{id}"), id=id, headline=word)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Index]:
    index = Index(tmp_path / "index")
    index.add([release(0, "moon"), release(1, "mars")], {}, {})
    yield index
    index.close()


@pytest.fixture
def folder(writer: Index, tmp_path: Path) -> Path:
    return tmp_path / "index" / f"{INDEX_VERSION}"


@pytest.mark.parametrize("name", ["meta.json", ".managed.json"])
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o664])
def test_whoever_may_read_the_archive_may_read_the_lists_of_the_index(writer, folder, name, mode):
    """Tantivy makes them private; they are given to whom the other files are."""
    state = folder / "state.json"
    writer.add([release(2, "venus")], {}, {})
    state.chmod(mode)
    writer.close()
    assert (folder / name).stat().st_mode & 0o777 == mode


def count(mirror: Mirror) -> int:
    mirror.follow()
    return Folder.open(str(mirror.where)).searcher().num_docs


def test_a_mirror_follows_what_it_stands_for(writer, folder):
    """It shows each commit, writes nothing to the folder, and leaves nothing behind."""
    mirror = Mirror(folder)
    there = sorted(folder.iterdir())
    assert count(mirror) == 2
    assert sorted(folder.iterdir()) == there
    writer.add([release(2, "venus")], {}, {})
    assert count(mirror) == 3
    mirror.close()
    assert not mirror.where.exists()


@if_obeyed
def test_a_folder_that_may_only_be_read_is_searched(writer, folder):
    """Also while somebody else goes on writing."""
    for path in folder.iterdir():
        path.chmod(0o400)
    folder.chmod(0o500)
    reader = Index(folder.parent)
    assert search(reader, "m*").total == 2
    folder.chmod(0o700)
    (folder / ".tantivy-writer.lock").chmod(0o600)
    writer.add([release(2, "milky")], {}, {})
    assert search(reader, "m*").total == 3
    reader.close()
