"""Who may only read an archive searches it as well as anybody."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tantivy import Index as Folder

from store import Library
from store.archive.folder import make_archive
from store.archive.segments import FolderArchive
from store.index import Aside, Index, refresh, search
from store.index.mirror import Mirror
from store.index.schema import INDEX_VERSION
from store.model.release import Release, Source
from tests.outcomes import run
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


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[FolderArchive]:
    archive = make_archive(tmp_path / "archive")
    archive.add([release(0, "moon"), release(1, "mars")])
    yield archive
    archive.close()


def in_step(archive: FolderArchive) -> Index:
    index = Index(archive.where / "index")
    run(refresh(index, archive))
    index.release()
    return index


def test_an_index_aside_is_brought_up_and_leaves_the_archive_s_own_alone(archive):
    own = in_step(archive)
    archive.add([release(2, "milky")])
    before = {path: path.read_bytes() for path in own.folder.iterdir()}
    aside = Aside(own)
    assert search(aside.index, "m*").total == 2
    run(refresh(aside.index, archive))
    assert search(aside.index, "m*").total == 3
    assert aside.index.folder.parent != own.folder.parent
    assert {path: path.read_bytes() for path in own.folder.iterdir()} == before
    aside.close()
    assert not aside.index.folder.exists()


def test_an_index_aside_begins_with_what_the_archive_s_own_holds(archive):
    """Only what has changed is read; of the same bytes nothing is."""
    own = in_step(archive)
    os.utime(archive.path(0), ns=(1, 1))
    aside = Aside(own)
    assert [step.doing for step in refresh(aside.index, archive)] == ["comparing"]
    assert search(aside.index, "m*").total == 2
    aside.close()


@pytest.mark.parametrize("harm", ["missing", "damaged"])
def test_an_index_aside_is_made_anew_where_there_is_none_to_begin_with(archive, harm):
    own = in_step(archive)
    own.close()
    if harm == "missing":
        shutil.rmtree(own.folder.parent)
    else:
        for path in own.folder.glob("*.term"):
            path.unlink()
    aside = Aside(Index(own.folder.parent))
    run(refresh(aside.index, archive))
    assert search(aside.index, "m*").total == 2
    aside.close()


@if_obeyed
@pytest.mark.parametrize("harm", ["missing", "behind", "damaged"])
def test_an_archive_that_may_only_be_read_is_searched_by_an_index_aside(archive, harm):
    """Nothing is written there, nothing is left behind, and the person is told."""
    own = in_step(archive)
    own.close()
    if harm == "missing":
        shutil.rmtree(own.folder.parent)
    elif harm == "damaged":
        for path in own.folder.glob("*.fast"):
            path.write_bytes(b"")
    else:
        archive.add([release(2, "milky")])
    folders = [path for path in archive.where.rglob("*") if path.is_dir()]
    for folder in (archive.where, *folders):
        folder.chmod(0o500)
    there = sorted(archive.where.rglob("*"))
    with Library.open(archive.where) as library:
        assert library.search("m*").total == (3 if harm == "behind" else 2)
        assert library.condition.aside
    assert sorted(archive.where.rglob("*")) == there
    for folder in (archive.where, *folders):
        folder.chmod(0o700)
