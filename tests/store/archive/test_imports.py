"""Import runs on record."""

import datetime
from pathlib import Path

import pytest
from tinydb import TinyDB

from store.archive.imports import ImportRuns
from store.errors import ArchiveError, NotFoundError
from store.model.run import ImportRun

NOW = datetime.datetime(2021, 3, 4, 5, 6, 7, tzinfo=datetime.UTC)


@pytest.fixture
def runs(tmp_path: Path) -> ImportRuns:
    return ImportRuns(tmp_path / "imports.json")


def test_a_run_is_kept_with_its_ids(runs: ImportRuns, tmp_path: Path) -> None:
    run = runs.begin(("news", "mail"), NOW)
    runs.claim(run, 5, 9)
    runs.claim(run, 10, 10)
    runs.claim(run, 20, 29)
    kept = ImportRun(id=1, started=NOW, sources=("news", "mail"), ids=((5, 10), (20, 29)), kept=())
    assert ImportRuns(tmp_path / "imports.json").all() == (kept,)
    assert list(kept.releases())[5:8] == [10, 20, 21]
    assert runs.last_id() == 29


def test_a_run_says_whose_originals_were_kept(runs: ImportRuns) -> None:
    run = runs.begin((), NOW)
    runs.claim(run, 0, 4, [0, 1, 4])
    runs.claim(run, 5, 6, [5])
    assert runs.get(run).kept == ((0, 1), (4, 5))
    assert runs.kept(1, 4) == {1, 4}
    runs.let_go([1, 5, 7])
    assert runs.get(run).kept == ((0, 0), (4, 4))


def test_of_an_older_run_nobody_knows_what_was_kept(runs: ImportRuns, tmp_path: Path) -> None:
    (tmp_path / "imports.json").write_text('{"runs": {"1": {"id": 1, "ids": [[0, 9]]}}}')
    assert runs.get(1).kept is None
    assert runs.kept(0, 9) == frozenset()


def test_a_run_that_brought_nothing_leaves_no_trace(runs: ImportRuns, tmp_path: Path) -> None:
    runs.begin(("news",), NOW)
    assert runs.all() == ()
    assert not (tmp_path / "imports.json").exists()


def test_runs_are_counted_up(runs: ImportRuns) -> None:
    for expected in (1, 2):
        run = runs.begin((), NOW)
        runs.claim(run, expected, expected)
        assert run == expected


def test_releases_of_no_run_are_on_record_too(runs: ImportRuns) -> None:
    runs.claim(0, 0, 3)
    runs.claim(0, 4, 4)
    assert runs.all() == (ImportRun(id=0, ids=((0, 4),), kept=()),)


def test_an_undone_run_keeps_its_ids(runs: ImportRuns) -> None:
    runs.claim(runs.begin((), NOW), 0, 3)
    runs.undone(1, NOW)
    assert runs.get(1).undone == NOW
    assert runs.last_id() == 3


def test_a_missing_run_is_not_found(runs: ImportRuns) -> None:
    with pytest.raises(NotFoundError, match="no import run 7"):
        runs.get(7)


def test_another_program_s_run_is_seen(runs: ImportRuns, tmp_path: Path) -> None:
    assert runs.last_id() == -1
    other = ImportRuns(tmp_path / "imports.json")
    other.claim(other.begin((), NOW), 0, 41)
    assert runs.last_id() == 41


def test_a_damaged_file_is_named(runs: ImportRuns, tmp_path: Path) -> None:
    (tmp_path / "imports.json").write_text('{"runs": {"1": {"id": "one"}}}')
    with pytest.raises(ArchiveError, match=r"imports\.json is damaged"):
        runs.all()


def test_tinydb_alone_reads_the_runs(runs: ImportRuns, tmp_path: Path) -> None:
    runs.claim(runs.begin(("news",), NOW), 0, 3)
    with TinyDB(tmp_path / "imports.json") as plain:
        (document,) = plain.table("runs").all()
    assert document == {
        "version": 1,
        "id": 1,
        "started": "2021-03-04T05:06:07Z",
        "sources": ["news"],
        "ids": [[0, 3]],
        "undone": None,
        "kept": [],
        "untaught": None,
    }
