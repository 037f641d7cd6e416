"""Whether the archive is whole and its index complete; nothing is changed."""

from collections.abc import Iterator

from store.archive.check import check_files
from store.archive.segments import FolderArchive
from store.index import Index
from store.model.finding import Finding
from store.model.outcome import Progress


def check(archive: FolderArchive, index: Index) -> Iterator[Finding | Progress]:
    """What is wrong with the files first; if all can be read, with the index."""
    damaged = False
    for step in check_files(archive):
        damaged = damaged or (isinstance(step, Finding) and step.where.startswith("releases/"))
        yield step
    if damaged:
        return
    if index.behind(archive):
        yield Finding("index", "It is behind the releases; the next search brings it up to them.")
        return
    there = sum(len(archive.ids(k)) for k in archive.stamps())
    if index.count != there:
        yield Finding("index", f"It knows {index.count:,} releases, and {there:,} are there.")
