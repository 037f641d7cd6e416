"""Whether the archive is whole and its index complete; nothing is changed."""

from collections.abc import Iterator

from store.archive.check import check_files
from store.archive.segments import FolderArchive
from store.index import Index
from store.model.finding import Finding
from store.model.outcome import Progress


def lost(archive: FolderArchive, index: Index) -> tuple[int, ...]:
    """The segments that the index was made from and that have no file any more."""
    return tuple(sorted(set(index.stamps() or ()) - set(archive.stamps())))


def check(archive: FolderArchive, index: Index) -> Iterator[Finding | Progress]:
    """What is wrong with the files first; if all can be read, with the index."""
    damaged = False
    for step in check_files(archive, lost(archive, index)):
        damaged = damaged or (isinstance(step, Finding) and step.where.startswith("releases/"))
        yield step
    if damaged:
        return
    for path in index.damage():
        where = str(path.relative_to(archive.where))
        yield Finding(where, "It is not as it was written; the index is made anew by --repair.")
        damaged = True
    if damaged:
        return
    if index.behind(archive):
        yield Finding("index", "It is behind the releases; the next search brings it up to them.")
        return
    there = sum(len(archive.ids(k)) for k in archive.stamps())
    if index.count != there:
        yield Finding("index", f"It knows {index.count:,} releases, and {there:,} are there.")
