"""An archive of two releases with its index, and what a fresh index would say."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from store.archive.folder import make_archive
from store.archive.segments import FolderArchive
from store.index import Index
from tests.store.index.dump import dump
from tests.store.index.upkeep import brought_up, release


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
