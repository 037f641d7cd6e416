"""Bringing the tally up to the archive, whatever kept it behind."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count, islice

from store.archive.base import Archive
from store.archive.segment import SIZE
from store.errors import ArchiveError
from store.model.outcome import Progress
from store.model.release import Release
from store.tally.database import TallyDamagedError
from store.tally.tally import Tally

LEARNING = "learning"
_PORTION = 4  # segments a change, so that one that is broken off goes on from there

Teaches = Callable[[int], bool]
"""Whether the release of an id is to be counted."""


def is_behind(tally: Tally, marks: Mapping[int, str]) -> bool:
    """Whether it counts other segments than these, or parsing is not given it yet."""
    try:
        return tally.known() != marks or not tally.is_published()
    except TallyDamagedError:
        return True


def refresh(
    tally: Tally, archive: Archive, marks: Mapping[int, str], teaches: Teaches
) -> Iterator[Progress]:
    """Count the segments that have other marks now, all of them if it has to be made anew.

    Its caller holds the archive's lock. What cannot be read of a segment teaches nothing. Raises
    ArchiveError where the tally cannot be written.
    """
    try:
        yield from _bring_up(tally, archive, marks, teaches)
    except TallyDamagedError:
        tally.forget()
        yield from _bring_up(tally, archive, marks, teaches)


def _bring_up(
    tally: Tally, archive: Archive, marks: Mapping[int, str], teaches: Teaches
) -> Iterator[Progress]:
    known = tally.known()
    changed = [k for k in sorted({*known, *marks}) if known.get(k) != marks.get(k)]
    progress = (Progress(LEARNING, done * SIZE, len(changed) * SIZE) for done in count())
    others = [k for k in changed if k in known]
    if others:
        yield next(progress)
        tally.replace((k, marks.get(k), _taught(archive, k, marks, teaches)) for k in others)
    fresh = iter([k for k in changed if k not in known])
    while portion := tuple(islice(fresh, _PORTION)):
        yield next(progress)
        releases = [release for k in portion for release in _taught(archive, k, marks, teaches)]
        tally.add({k: marks[k] for k in portion}, releases)
    if not tally.is_published():
        tally.publish()


def _taught(
    archive: Archive, k: int, marks: Mapping[int, str], teaches: Teaches
) -> Sequence[Release]:
    """The releases of a segment that are to be counted."""
    if k not in marks:
        return ()
    try:
        releases = archive.content(k).releases
    except ArchiveError:
        return ()
    return [release for release in releases if release.id is not None and teaches(release.id)]
