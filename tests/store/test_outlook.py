"""What can be found where not all is as it should be, or nothing is there yet."""

import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from store import Added, ArchiveError, Duplicate, Failed, Library, MissingError, Outcome, Reparsed
from tests.outcomes import run


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


def bring(where: Path, *paths: Path) -> list[Outcome]:
    with Library.open(where, create=True) as library:
        return run(library.import_from(paths))


def test_a_truncated_segment_is_named_and_keeps_nobody_from_the_rest(
    where: Path, inbox: Path
) -> None:
    """What it held is still found by the index, and known again; new releases go past it."""
    bring(where, inbox)
    segment = where / "releases" / "00000.json"
    segment.write_bytes(cut := segment.read_bytes()[:-100])
    with Library.open(where) as library:
        assert library.search("notice").total == 3
        (reason,) = library.condition.damage
        assert "00000.json is damaged" in reason
        with pytest.raises(ArchiveError, match="damaged"):
            library.release(0)
    (inbox / "3.txt").write_text(text(3))
    outcomes = bring(where, inbox)
    assert [type(outcome) for outcome in outcomes] == [Duplicate] * 3 + [Added]
    with Library.open(where) as library:
        assert library.search("notice").total == 4
        assert library.release(1000).source.name == f"{inbox}/3.txt"
        run(library.correct(1000, "place", "Harbour"))
        assert [type(step) for step in run(library.reparse())] == [Failed] * 3 + [Reparsed]
        run(library.remove([1000]))
        assert library.search("notice").total == 3
    assert segment.read_bytes() == cut


def test_whoever_watches_is_answered_by_the_index_as_it_is(where: Path, inbox: Path) -> None:
    bring(where, inbox)
    with Library.open(where) as library:
        library.count  # noqa: B018
    segment = where / "releases" / "00000.json"
    segment.write_text(segment.read_text().replace("notice number 1", "warning number 1"))
    with Library.watch(where) as library:
        assert library.search("warning").total == 0
        assert run(library.refresh()) == []
        assert library.search("warning").total == 1


def test_a_missing_archive_may_come_later_to_whoever_watches(where: Path, inbox: Path) -> None:
    with Library.watch(where) as library:
        for ask in (lambda: library.version, lambda: run(library.refresh())):
            with pytest.raises(MissingError, match="There is no archive at"):
                ask()
        with pytest.raises(MissingError):
            run(library.correct(0, "place", "Harbour"))
        assert not where.exists()
        bring(where, inbox)
        run(library.refresh())
        assert library.search("notice").total == 3
        shutil.rmtree(where)
        with pytest.raises(MissingError):
            run(library.refresh())
    assert not where.exists()


def searched_within(where: Path, limit: int) -> "subprocess.CompletedProcess[str]":
    """A search by a process that may write no file longer than `limit` bytes.

    Nor may it write its modules' code: it would be cut, and no later process could import them.
    """
    return subprocess.run(
        [sys.executable, "-B", "-m", "tui", "--archive", str(where), "search", "--count", "notice"],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("limit", [300, 3000])
def test_what_the_system_refuses_is_no_damage(where: Path, inbox: Path, limit: int) -> None:
    """Without an index that is the answer; with one that is behind, it stays and is searched."""
    bring(where, inbox)
    (where / "releases" / "00001.json").write_text('{"releases": {}}')
    behind = searched_within(where, limit)
    assert (behind.returncode, behind.stdout) == (0, "3\n")
    assert "may be older" in behind.stderr
    assert "file too large" in behind.stderr
    shutil.rmtree(where / "index")
    missing = searched_within(where, limit)
    assert missing.returncode == 3
    assert "file too large" in missing.stderr
    assert searched_within(where, 2**30).stdout == "3\n"
