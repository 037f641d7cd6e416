"""What is wrong with the files of an archive; nothing is changed."""

import hashlib
from collections.abc import Collection, Iterator
from pathlib import Path

import msgspec
from msgspec import UNSET, Struct, UnsetType

from store.archive.files import MALFORMED, read_whole
from store.archive.originals import NAME as ORIGINAL
from store.archive.rows import rows
from store.archive.segment import SIZE, Segment, read_segment
from store.archive.segments import FolderArchive
from store.archive.storage import decode_tables
from store.archive.unfinished import noted
from store.errors import ArchiveError
from store.model.finding import Finding
from store.model.outcome import Progress

MARKS = "marks"
BOOK = "book.json"
JOURNAL = "journal"
OTHERS = (BOOK, f"{MARKS}/*.json", f"{JOURNAL}/*.json")
ASTRAY = "It is the original of a release that is not there."
ALTERED = "Its bytes are not those that the release was read from."


class _Said(Struct):
    id: int | UnsetType = UNSET


def check_files(archive: FolderArchive, lost: Collection[int] = ()) -> Iterator[Finding | Progress]:
    """Every file can be read, every release is in its place, every original is a release's.

    `lost` are segments that were there and have no file any more. Whatever other programs write
    meanwhile, and what the next one clears up after one that was killed, is no finding.
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
    yield from check_marks(archive)


def check_segment(archive: FolderArchive, k: int) -> Iterator[Finding]:
    """What is wrong in segment `k`."""
    path = archive.path(k)
    try:
        segment = read_segment(k, path)
        whole = read_whole(path) if segment else None
        if whole is not None:
            decode_tables(path, whole[0])
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
    """Which originals of segment `k`, which can be read, are astray, altered or gone.

    What is so at a second look only, or no more, another program is just writing.
    """
    wrong = look(archive, k)
    if wrong.files or wrong.absent:
        wrong = wrong.still(look(archive, k))
    for path, message in wrong.files.items():
        yield finding(archive, path, message)
    if wrong.absent:
        yield gone(archive, k, wrong.absent)


def gone(archive: FolderArchive, k: int, ids: Collection[int]) -> Finding:
    """That originals of these releases of segment `k` were kept and are missing."""
    message = f"Originals are missing: of release{numbered(ids)}."
    return finding(archive, archive.originals.folder(k), message)


def numbered(ids: Collection[int]) -> str:
    """` 7`, `s 7, 9-12`."""
    told = (f"{low}" if low == high else f"{low}-{high}" for low, high in rows(ids))
    return f"{'s' if len(ids) > 1 else ''} {', '.join(told)}"


def check_runs(archive: FolderArchive) -> Iterator[Finding]:
    """Whether the import runs can be read and know every id that was given."""
    path = archive.where / "imports.json"
    try:
        given = archive.last_id()
    except ArchiveError:
        given = -1  # which is told of its segment
    try:
        known = archive.runs.last_id()
    except ArchiveError as error:
        yield finding(archive, path, error.message)
        return
    if given > known:
        yield finding(archive, path, f"It knows no release above {known}, but {given} is there.")


def check_others(archive: FolderArchive) -> Iterator[Finding]:
    """Whether the marks, the book and the journal can be read."""
    for pattern in OTHERS:
        for path in sorted(archive.where.glob(pattern)):
            try:
                whole = read_whole(path)
                if whole is not None:
                    decode_tables(path, whole[0])
                if path.parent.name == MARKS and path.stem.isdecimal():
                    archive.marks.of_segment(int(path.stem))
                if path.parent.name == JOURNAL and path.stem.isdecimal():
                    archive.journal.get(int(path.stem))
                if path.name == BOOK:
                    archive.book.searches()
            except ArchiveError as error:
                yield finding(archive, path, error.message)


def check_marks(archive: FolderArchive) -> Iterator[Finding]:
    """Which marks are of releases that are not there, nor are just being removed."""
    for k in archive.marks.numbers():
        if gone := unowned(archive, k):
            message = f"Marks are of what is not there: release{numbered(gone)}."
            yield finding(archive, archive.marks.path(k), message)


def unowned(archive: FolderArchive, k: int) -> frozenset[int]:
    """The ids in segment `k` that have marks and no release; none where that cannot be told."""
    try:
        marked = frozenset(archive.marks.of_segment(k))
        return marked.difference(archive.ids(k), noted(archive.unfinished).of_segment(k))
    except ArchiveError:  # which is told of the file
        return frozenset()


class Look(Struct, frozen=True):
    """`files` are what is wrong with originals, `absent` the releases whose originals are gone."""

    files: dict[Path, str]
    absent: frozenset[int]

    def still(self, later: "Look") -> "Look":
        """What is so now as well."""
        files = {path: said for path, said in self.files.items() if later.files.get(path) == said}
        return Look(files, self.absent & later.absent)


def look(archive: FolderArchive, k: int) -> Look:
    """At the originals of segment `k`; raises ArchiveError if that cannot be read."""
    there = archive.originals.paths(k)
    files = dict.fromkeys(strays(archive, k), ASTRAY)
    held = archive.segment(k)
    for release in held:
        path = there.get(release.id or 0)
        said = _altered(path, release.source.sha256) if path else None
        if path and said:
            files[path] = said
    kept = _kept(archive, k).intersection(release.id or 0 for release in held)
    return Look(files, kept.difference(there))


def strays(archive: FolderArchive, k: int) -> tuple[Path, ...]:
    """The files beside the originals of segment `k` that are of no release, nor of one to come."""
    files = archive.originals.files(k)
    ids = set(archive.ids(k)).union(noted(archive.unfinished).of_segment(k))
    named = ((ORIGINAL.fullmatch(path.name), path) for path in files if path.name[0] != ".")
    return tuple(path for match, path in named if not match or int(match[1]) not in ids)


def _altered(path: Path, sha256: str) -> str | None:
    try:
        whole = read_whole(path)
    except ArchiveError as error:
        return error.message
    return ALTERED if whole and hashlib.sha256(whole[0]).hexdigest() != sha256 else None


def _kept(archive: FolderArchive, k: int) -> frozenset[int]:
    try:
        return archive.runs.kept(k * SIZE, k * SIZE + SIZE - 1)
    except ArchiveError:  # which is told of the runs
        return frozenset()


def finding(archive: FolderArchive, path: Path, message: str, mended: bool = False) -> Finding:
    """A finding about a file, named from the archive's folder on."""
    return Finding(str(path.relative_to(archive.where)), message, mended)


def _wrong(segment: Segment, place: int) -> str | None:
    id = segment.k * SIZE + place
    try:
        segment.release(place)
        said = msgspec.json.decode(segment.documents[place], type=_Said).id
    except ArchiveError as error:
        return f"{error.message} {error.hint}"
    except MALFORMED:
        said = UNSET
    if said is UNSET:
        return f"Release {id} does not say which release it is."
    return None if said == id else f"Release {id} says that it is release {said}."
