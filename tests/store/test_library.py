"""The library from end to end: in by files, found again, twice the same."""

import os
import shutil
import signal
from pathlib import Path

import pytest

from store import (
    Added,
    ArchiveError,
    Duplicate,
    Failed,
    Hints,
    ImportOptions,
    Library,
    NotFoundError,
    Outcome,
    Progress,
    Skipped,
    parse_files,
)
from store.archive.lock import WriterLock


def text(n: int) -> str:
    return (
        f"3 March 2019\n\nHarbour notice number {n}\n\nThe harbour board says in notice {n} that "
        f"the quay is closed for repair until further notice.\n"
    )


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    for n in range(3):
        (folder / f"{n}.txt").write_text(text(n))
    return folder


@pytest.fixture
def where(tmp_path: Path) -> Path:
    return tmp_path / "archive"


def bring(where: Path, *paths: Path, **options: object) -> list[Outcome]:
    with Library.open(where, create=True) as library:
        steps = library.import_from(paths, ImportOptions(**options))
        return [step for step in steps if not isinstance(step, Progress)]


def tree(where: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(where)): path.read_bytes()
        for path in where.rglob("*")
        if path.is_file() and not path.name.startswith("lock")
    }


def test_what_is_imported_is_there_and_can_be_found(where: Path, inbox: Path) -> None:
    outcomes = bring(where, inbox)
    assert [type(outcome) for outcome in outcomes] == [Added] * 3
    with Library.open(where) as library:
        assert library.count == 3
        assert library.search("").total == 3
        assert library.release(1).source.name == f"{inbox}/1.txt"
        assert library.original(1) == text(1).encode()


def test_a_second_import_adds_nothing(where: Path, inbox: Path) -> None:
    bring(where, inbox)
    before = tree(where / "releases")
    assert bring(where, inbox) == [Duplicate(f"{inbox}/{n}.txt", n) for n in range(3)]
    assert tree(where / "releases") == before


def test_the_same_text_in_other_bytes_is_there_already(where: Path, inbox: Path) -> None:
    bring(where, inbox)
    other = inbox / "again.md"
    other.write_text(text(1).replace("\n", "\r\n").upper())
    assert bring(where, other) == [Duplicate(str(other), 1)]


def test_bad_sources_fail_by_name_and_the_rest_comes_in(where: Path, inbox: Path) -> None:
    (inbox / "empty.txt").write_bytes(b"")
    (inbox / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))
    (inbox / "broken.txt").write_bytes(text(9).encode() + b"caf\xe9 \xff")
    (inbox / "table.csv").write_text("a,b")
    outcomes = bring(where, inbox, inbox / "none.txt")
    by_name = {os.path.basename(outcome.source): type(outcome) for outcome in outcomes}
    assert by_name == {
        "0.txt": Added,
        "1.txt": Added,
        "2.txt": Added,
        "broken.txt": Added,
        "empty.txt": Failed,
        "none.txt": Failed,
        "picture.txt": Failed,
        "table.csv": Skipped,
    }


def test_a_dry_run_tells_the_same_and_writes_nothing(where: Path, inbox: Path) -> None:
    (inbox / "copy.txt").write_text(text(2))
    with Library.open(where, create=True):
        before = tree(where)
    told = bring(where, inbox, dry_run=True)
    assert tree(where) == before
    assert told == bring(where, inbox)


def test_originals_can_be_left_out(where: Path, inbox: Path) -> None:
    bring(where, inbox, originals=False)
    with Library.open(where) as library:
        assert library.original(0) is None


def test_several_processes_read_the_same_in_the_same_order(where: Path, tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for n in range(230):
        (many / f"{n:03}.txt").write_text(text(n))
    (many / "117.txt").write_bytes(b"")
    outcomes = bring(where, many, jobs=2)
    assert [outcome.source for outcome in outcomes] == [f"{many}/{n:03}.txt" for n in range(230)]
    assert outcomes == bring(tmp_path / "other", many, jobs=1)
    assert isinstance(outcomes[117], Failed)


def test_an_import_that_is_stopped_keeps_what_it_told(where: Path, inbox: Path) -> None:
    with Library.open(where, create=True) as library:
        steps = library.import_from([inbox])
        told = next(step for step in steps if isinstance(step, Added))
        steps.close()
        assert library.release(told.id).source.name == told.source
    assert [type(outcome) for outcome in bring(where, inbox)] == [Duplicate] * 3


def test_the_version_changes_with_the_archive(where: Path, inbox: Path) -> None:
    with Library.open(where, create=True) as library:
        empty = library.version
        assert library.version == empty
        bring(where, inbox)
        full = library.version
        assert full != empty
        segment = where / "releases" / "00000.json"
        segment.write_bytes(segment.read_bytes() + b"\n")
        assert library.version != full


def test_an_open_library_follows_another_one(where: Path, inbox: Path) -> None:
    with Library.open(where, create=True) as library:
        assert library.count == 0
        bring(where, inbox)
        for _ in library.refresh():
            pass
        assert library.count == 3


def test_a_missing_archive_is_not_made_by_reading(where: Path) -> None:
    with pytest.raises(ArchiveError, match="no archive"):
        Library.open(where)
    assert not where.exists()


def test_a_release_that_is_not_there_is_not_found(where: Path) -> None:
    with Library.open(where, create=True) as library, pytest.raises(NotFoundError, match="12"):
        library.release(12)


def test_files_are_parsed_without_an_archive(inbox: Path) -> None:
    none = inbox / "none.txt"
    parsed = list(parse_files([inbox / "1.txt", none], Hints()))
    assert [source for source, _ in parsed] == [f"{inbox}/1.txt", str(none)]
    assert isinstance(parsed[1][1], Failed)


def test_an_interrupt_finishes_the_batch_in_hand(where: Path, tmp_path: Path) -> None:
    """What was read is kept and told, then the interrupt is raised; the same call goes on."""
    many = tmp_path / "many"
    many.mkdir()
    for n in range(100):
        (many / f"{n:03}.txt").write_text(text(n))
    handler = signal.getsignal(signal.SIGINT)
    with Library.open(where, create=True) as library:
        steps = library.import_from([many])
        told: list[object] = [next(steps), next(steps)]
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            told.extend(steps)
        added = [step.id for step in told if isinstance(step, Added)]
        assert 0 < len(added) < 100
        assert sorted(library.ids()) == added
        assert signal.getsignal(signal.SIGINT) is handler
    rest = bring(where, many)
    assert [type(outcome) for outcome in rest] == [Duplicate] * len(added) + [Added] * (
        100 - len(added)
    )


def test_an_import_that_is_stopped_keeps_what_it_has_read(where: Path, tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for n in range(100):
        (many / f"{n:03}.txt").write_text(text(n))
    wanted = [False]
    with Library.open(where, create=True) as library:
        steps = library.import_from([many], ImportOptions(jobs=1), lambda: wanted[0])
        told: list[object] = []
        for step in steps:
            told.append(step)
            wanted[0] |= isinstance(step, Progress) and step.done > 0
        added = [step.id for step in told if isinstance(step, Added)]
        assert 0 < len(added) < 100
        assert sorted(library.ids()) == added
        assert not list(
            filter(None, map(added_by, library.import_from([many], stopped=lambda: True)))
        )


def added_by(step: object) -> bool:
    return isinstance(step, Added)


def test_a_second_interrupt_is_obeyed_on_the_spot(where: Path, inbox: Path) -> None:
    with Library.open(where, create=True) as library:
        steps = library.import_from([inbox])
        next(steps)
        next(steps)
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
        steps.close()


def test_an_index_that_breaks_under_an_open_library_is_made_anew(where: Path, inbox: Path) -> None:
    bring(where, inbox)
    for path in (where / "index").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:10])
    with Library.open(where) as library:
        assert library.search("").total == 3
        for path in (where / "index").rglob("*"):
            if path.is_file():
                path.write_bytes(b"")
        assert library.search("").total == 3


@pytest.mark.parametrize("age", ["missing", "older"])
def test_a_missing_index_or_one_of_another_version_is_made_anew(
    where: Path, inbox: Path, age: str
) -> None:
    bring(where, inbox)
    (made,) = (path for path in (where / "index").iterdir() if path.name.isdecimal())
    if age == "missing":
        shutil.rmtree(where / "index")
    else:
        made.rename(made.with_name("0"))
    with Library.open(where) as library:
        assert library.search("").total == 3
    assert [path.name for path in (where / "index").glob("[0-9]*")] == [made.name]


def test_who_cannot_make_a_missing_index_is_told_so(where: Path, inbox: Path) -> None:
    """Searching says what is in the way of it; showing a release needs no index."""
    bring(where, inbox)
    shutil.rmtree(where / "index")
    writer = WriterLock(where, 0)
    writer.acquire()
    with Library.open(where, wait=0) as library:
        with pytest.raises(ArchiveError) as refused:
            library.search("")
        assert refused.value.message.startswith("There is no index to search by")
        assert "is being written by" in refused.value.message
        assert library.release(0).headline
    writer.release()
    with Library.open(where, wait=0) as library:
        assert library.search("").total == 3
