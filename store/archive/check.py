"""What is wrong with the files of an archive; nothing is changed."""

from collections.abc import Collection, Iterator
from pathlib import Path

import msgspec

from store.archive.files import read_whole
from store.archive.originals import NAME as ORIGINAL
from store.archive.segment import SIZE, Segment, read_segment
from store.archive.segments import FolderArchive
from store.archive.storage import decode_tables
from store.errors import ArchiveError
from store.model.finding import Finding
from store.model.outcome import Progress

OTHERS = ("book.json", "marks/*.json")


def check_files(archive: FolderArchive, lost: Collection[int] = ()) -> Iterator[Finding | Progress]:
    """Every file can be read, every release is in its place, every original is a release's.

    `lost` are segments that were there and have no file any more.
    """
    numbers = sorted({*archive.stamps(), *archive.originals.folders()})
    for done, k in enumerate(numbers):
        yield Progress("checking", done, len(numbers))
        wrong = tuple(check_segment(archive, k))
        yield from wrong or (() if k in lost else check_originals(archive, k))
    yield Progress("checking", len(numbers), len(numbers))
    yield from (missing(archive, k) for k in lost)
    yield from check_runs(archive)
    yield from check_others(archive)
    for path in leftovers(archive):
        yield finding(archive, path, "A write that was cut short has left it behind.")


def check_segment(archive: FolderArchive, k: int) -> Iterator[Finding]:
    """What is wrong in segment `k`."""
    path = archive.path(k)
    try:
        segment = read_segment(k, path)
    except ArchiveError as error:
        yield finding(archive, path, f"{error.message} {error.hint}")
        return
    for place in sorted(segment.documents) if segment else ():
        message = _wrong(segment, place) if segment else None
        if message is not None:
            yield finding(archive, path, message)


def missing(archive: FolderArchive, k: int) -> Finding:
    """That a segment has no file any more, though its releases were not removed."""
    count = len(archive.originals.files(k))
    there = f"; originals of its releases: {count:,}" if count else ""
    return finding(archive, archive.path(k), f"The file is missing{there}.", False)


def check_originals(archive: FolderArchive, k: int) -> Iterator[Finding]:
    """Which originals in the folder of segment `k` belong to no release."""
    for path in strays(archive, k):
        yield finding(archive, path, "It is the original of a release that is not there.")


def check_runs(archive: FolderArchive) -> Iterator[Finding]:
    """Whether the import runs can be read and know every id that was given."""
    path = archive.where / "imports.json"
    try:
        known = archive.runs.last_id()
        given = archive.last_id()
    except ArchiveError as error:
        if path.name in error.message:
            yield finding(archive, path, error.message)
        return
    if given > known:
        yield finding(archive, path, f"It knows no release above {known}, but {given} is there.")


def check_others(archive: FolderArchive) -> Iterator[Finding]:
    """Whether the marks and the book can be read."""
    for pattern in OTHERS:
        for path in sorted(archive.where.glob(pattern)):
            try:
                whole = read_whole(path)
                decode_tables(path, whole[0] if whole else b"")
            except ArchiveError as error:
                yield finding(archive, path, error.message)


def strays(archive: FolderArchive, k: int) -> tuple[Path, ...]:
    """The originals in the folder of segment `k` that belong to no release."""
    ids = set(archive.ids(k))
    return tuple(
        path
        for path in archive.originals.files(k)
        if not ((match := ORIGINAL.fullmatch(path.name)) and int(match[1]) in ids)
    )


def leftovers(archive: FolderArchive) -> tuple[Path, ...]:
    """Temporary files of writes that were killed."""
    return tuple(sorted(archive.where.glob(".*.tmp")) + sorted(archive.where.glob("[rmo]*/.*.tmp")))


def finding(archive: FolderArchive, path: Path, message: str, mended: bool = False) -> Finding:
    """A finding about a file, named from the archive's folder on."""
    return Finding(str(path.relative_to(archive.where)), message, mended)


def _wrong(segment: Segment, place: int) -> str | None:
    id = segment.k * SIZE + place
    try:
        segment.release(place)
    except ArchiveError as error:
        return f"{error.message} {error.hint}"
    said = msgspec.json.decode(segment.documents[place])["id"]
    return None if said == id else f"Release {id} says that it is release {said}."
