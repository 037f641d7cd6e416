"""Bringing the index up to the archive, whatever kept it behind."""

from collections.abc import Iterator, Mapping

from store.archive.base import Archive, Stamp
from store.errors import ArchiveError
from store.index.index import Index
from store.model.outcome import Progress

_PORTION = 10  # segments a commit, so that a rebuild that is broken off goes on from there


def refresh(index: Index, archive: Archive) -> Iterator[Progress]:
    """Read again the segments that changed, all of them if the index has to be made anew.

    Its caller holds the archive's lock. A segment that cannot be read leaves the index as it is;
    its ArchiveError is raised when all others are done.
    """
    if not index.behind(archive):
        return
    stamps, known = archive.stamps(), index.begin()
    changed = sorted(k for k in {*known, *stamps} if known.get(k) != stamps.get(k))
    damaged: list[ArchiveError] = []
    for done in range(0, len(changed), _PORTION):
        yield Progress("indexing", done, len(changed))
        read = {}
        for k in changed[done : done + _PORTION]:
            try:
                index.replace_segment(k, archive.segment(k))
                read[k] = stamps.get(k)
            except ArchiveError as error:
                damaged.append(error)
        known = _with(known, read)
        index.commit(known)
    if damaged:
        raise damaged[0]


def _with(known: Mapping[int, Stamp], read: Mapping[int, Stamp | None]) -> Mapping[int, Stamp]:
    """`known` with what was read; a segment that is no more has no stamp."""
    both: dict[int, Stamp | None] = {**known, **read}
    return {k: stamp for k, stamp in both.items() if stamp is not None}
