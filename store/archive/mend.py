"""Mending what can be mended without guessing; what is damaged is kept aside."""

from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path

import msgspec
from msgspec import structs

from store.archive.check import (
    ALTERED,
    ASTRAY,
    check_marks,
    check_others,
    check_runs,
    check_segment,
    finding,
    gone,
    look,
    unowned,
)
from store.archive.files import (
    MALFORMED,
    explained,
    flush_folder,
    make_folder,
    read_whole,
    write_whole,
)
from store.archive.salvage import salvage
from store.archive.segment import TABLE
from store.archive.segments import FolderArchive
from store.archive.storage import Tables, encode_tables
from store.errors import ArchiveError
from store.model.finding import Finding

AGAIN = "To have the release back, import it."


def mend_segment(archive: FolderArchive, k: int) -> Iterator[Finding]:
    """Keep the good releases of a damaged segment, and the file as it was in `aside/`."""
    path = archive.path(k)
    wrong = tuple(check_segment(archive, k))
    if wrong and path.is_dir():
        yield from _set_aside(archive, path, wrong)
        return
    try:
        whole = read_whole(path)
    except ArchiveError:
        whole = None
    if not wrong or whole is None:
        yield from wrong
        return
    kept = salvage(k, whole[0])
    tables = {TABLE: {str(place): fields for place, fields in sorted(kept.items())}}
    if _holds(whole[0], tables):
        yield from wrong
        return
    copy = _copy_aside(archive, path, whole[0])
    write_whole(path, encode_tables(tables))
    still = tuple(check_segment(archive, k))
    for each in wrong:
        yield structs.replace(each, mended=each not in still)
    good = f"{len(kept):,} release{'' if len(kept) == 1 else 's'}"
    yield finding(archive, copy, f"It keeps the file as it was; {good} in it were good.", True)


def mend_originals(archive: FolderArchive, k: int) -> Iterator[Finding]:
    """Put aside originals of no release and what is not the original that it was.

    Of which release an original is gone is told this once, for there is nothing to mend it from.
    """
    try:
        wrong = look(archive, k)
    except ArchiveError:  # which is told of the segment
        return
    for path, message in wrong.files.items():
        if message == ASTRAY:
            yield finding(archive, _move_aside(archive, path), f"{message} {AGAIN}", True)
        elif message == ALTERED or path.is_dir():
            yield from _set_aside(archive, path, [finding(archive, path, message)])
        else:
            yield finding(archive, path, message)
    if wrong.absent:
        yield gone(archive, k, wrong.absent)
    archive.runs.let_go(look(archive, k).absent)  # also of what was put aside just now


def mend_runs(archive: FolderArchive) -> Iterator[Finding]:
    """Let the import runs know every id that was given, so that none is given again."""
    wrong = tuple(check_runs(archive))
    try:
        archive.runs.all()
    except ArchiveError:
        moved = _move_aside(archive, archive.where / "imports.json")
        yield finding(
            archive, moved, "It keeps the file as it was; those runs cannot be undone.", True
        )
    if wrong:
        last = archive.last_id()
        if last > archive.runs.last_id():
            archive.runs.claim(0, last, last)
    for each in wrong:
        yield structs.replace(each, mended=True)


def mend_others(archive: FolderArchive) -> Iterator[Finding]:
    """Put other damaged files aside, so that their kind can be written again."""
    for each in check_others(archive):
        yield from _set_aside(archive, archive.where / each.where, [each])


def mend_marks(archive: FolderArchive) -> Iterator[Finding]:
    """Let marks go that are of no release any more."""
    for each in check_marks(archive):
        archive.marks.forget(unowned(archive, int(Path(each.where).stem)))
        yield structs.replace(each, mended=True)


def _holds(data: bytes, tables: Tables) -> bool:
    """Whether there is nothing to mend in a file, as where a newer program wrote it."""
    try:
        return msgspec.json.decode(data, type=Tables) == tables
    except MALFORMED:
        return False


def _set_aside(archive: FolderArchive, path: Path, wrong: Iterable[Finding]) -> Iterator[Finding]:
    moved = _move_aside(archive, path)
    for each in wrong:
        yield structs.replace(each, mended=True)
    yield finding(archive, moved, "It keeps the file as it was.", True)


def _copy_aside(archive: FolderArchive, path: Path, data: bytes) -> Path:
    copy = _free(archive, path)
    write_whole(copy, data)
    return copy


def _move_aside(archive: FolderArchive, path: Path) -> Path:
    moved = _free(archive, path)
    with explained("move", path):
        path.rename(moved)
        flush_folder(moved.parent)
    return moved


def _free(archive: FolderArchive, path: Path) -> Path:
    """A name in `aside/` that nothing has."""
    aside = archive.where / "aside"
    make_folder(aside)
    names = (aside / f"{path.stem}-{n}{path.suffix}" for n in count(1))
    return next(name for name in names if not name.exists())
