"""Releases to keep, and an index that is brought up to them."""

from pathlib import Path

from msgspec import structs

from store.archive.segments import FolderArchive
from store.index import INDEXING, Index, refresh
from store.index.schema import INDEX_VERSION
from store.model.release import Block, BlockKind, Release, Source


def release(word: str) -> Release:
    block = Block(BlockKind.PARAGRAPH, f"{word} over the harbour")
    return Release(Source("a.txt", "txt", word), headline=word, blocks=(block,))


def brought_up(index: Index, archive: FolderArchive) -> int:
    """How many releases were read again."""
    steps = [step for step in refresh(index, archive) if step.doing == INDEXING]
    assert all(step.done == step.total for step in steps[-1:])
    return max((step.done for step in steps), default=0)


def replace(archive: FolderArchive) -> None:
    archive.replace([structs.replace(archive.get(1), headline="phobos")])


def index_file(archive: FolderArchive, name: str) -> Path:
    return archive.where / "index" / f"{INDEX_VERSION}" / name
