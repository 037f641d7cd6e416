"""Whether the archive is whole and its index true to it; nothing is changed."""

from collections.abc import Iterator

from store.archive.check import check_files, finding
from store.archive.segments import FolderArchive
from store.errors import ArchiveError
from store.index import Index
from store.model.finding import Finding
from store.model.outcome import Progress


def lost(archive: FolderArchive, index: Index) -> tuple[int, ...]:
    """The segments that the index was made from and that have no file any more."""
    return tuple(sorted(set(index.segments() or ()) - set(archive.stamps())))


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
    if not damaged:
        yield from _check_truth(archive, index)


def edited(archive: FolderArchive, index: Index) -> tuple[int, ...]:
    """The segments whose bytes are others than the index was made from, by the same stamp."""
    known = index.segments() or {}
    return tuple(k for k in sorted(known) if _is_edited(archive, index, k))


def _is_edited(archive: FolderArchive, index: Index, k: int) -> bool:
    """Whoever writes meanwhile changes the stamp first and what is known second."""
    try:
        there = archive.seal(k)
    except ArchiveError:
        return False
    known = (index.segments() or {}).get(k)
    if there is None or known is None or known.seal.digest is None:
        return False
    return known.seal.stamp == there.stamp and known.seal.digest != there.digest


def _check_truth(archive: FolderArchive, index: Index) -> Iterator[Finding]:
    """An index that is merely behind is not wrong: the next search brings it up."""
    for k in edited(archive, index):
        message = "It was changed in a way that no search notices; --repair has it read again."
        yield finding(archive, archive.path(k), message)
    stamps, version = archive.stamps(), index.version
    if index.behind(archive):
        return
    there, found = sum(len(archive.ids(k)) for k in stamps), index.count
    if found != there and (archive.stamps(), index.version) == (stamps, version):
        yield Finding("index", f"It knows {found:,} releases, and {there:,} are there.")
