"""The archive looked after: checked, mended, read again, taken back."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from store import (
    ArchiveError,
    Failed,
    ImportOptions,
    Library,
    NotFoundError,
    Reparsed,
    Skipped,
)
from store.archive.marks import MarkFiles
from store.model.marks import Marks
from tests.outcomes import check, run
from tests.store.permissions import if_obeyed


def text(n: int) -> str:
    return (
        f"3 March 2019\n\nHarbour notice number {n}\n\nThe harbour board says in notice {n} that "
        f"the quay is closed for repair.\n\nContact: Ada Example, ada@board.example\n"
    )


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    for n in range(4):
        (folder / f"{n}.txt").write_text(text(n))
    return folder


@pytest.fixture
def where(tmp_path: Path, inbox: Path) -> Path:
    with Library.open(tmp_path / "archive", create=True) as library:
        run(library.import_from([inbox]))
    return tmp_path / "archive"


def segment(where: Path) -> Path:
    return where / "releases" / "00000.json"


def test_nothing_is_wrong_with_a_new_archive(where: Path) -> None:
    assert check(where) == []
    assert check(where, repair=True) == []
    assert not (where / "aside").exists()


def truncate(where: Path) -> None:
    segment(where).write_bytes(segment(where).read_bytes()[:1500])


def empty(where: Path) -> None:
    segment(where).write_bytes(b"")


def break_by_hand(where: Path) -> None:
    data = segment(where).read_text(encoding="utf-8")
    segment(where).write_text(data.replace('"id": 2,', '"id": 2', 1), encoding="utf-8")


def misplace(where: Path) -> None:
    data = segment(where).read_text(encoding="utf-8")
    segment(where).write_text(data.replace('"id": 2,', '"id": 77,', 1), encoding="utf-8")


def spoil_a_field(where: Path) -> None:
    data = segment(where).read_text(encoding="utf-8")
    segment(where).write_text(data.replace('"format": "txt"', '"format": 7', 1), encoding="utf-8")


@pytest.mark.parametrize("damage", [truncate, empty, break_by_hand, misplace, spoil_a_field])
def test_a_damaged_segment_is_named_and_mended(where: Path, damage: Callable[[Path], None]) -> None:
    with Library.open(where) as library:
        before = [library.release(id) for id in range(4)]
    damage(where)
    bad = segment(where).read_bytes()
    found = check(where)
    assert {finding.where for finding in found} == {"releases/00000.json"}
    assert not any(finding.mended for finding in found)
    assert segment(where).read_bytes() == bad
    assert all(finding.mended for finding in check(where, repair=True))
    assert check(where) == []
    assert (where / "aside" / "00000-1.json").read_bytes() == bad
    with Library.open(where) as library:
        after = [library.release(id) for id in range(4)]
        assert library.count == 4
    assert [r.contacts for r in after] == [r.contacts for r in before]


def test_without_originals_what_is_lost_is_not_invented(inbox: Path, tmp_path: Path) -> None:
    where = tmp_path / "bare"
    with Library.open(where, create=True) as library:
        run(library.import_from([inbox], ImportOptions(originals=False)))
    break_by_hand(where)
    check(where, repair=True)
    with Library.open(where) as library:
        assert library.count == 3
        with pytest.raises(NotFoundError):
            library.release(2)
        (added,) = run(library.import_from([inbox / "2.txt"]))
        assert added.id == 4


def test_damage_is_set_aside_beside_older_damage(where: Path) -> None:
    for n in (1, 2):
        empty(where)
        check(where, repair=True)
        assert (where / "aside" / f"00000-{n}.json").exists()


def test_a_newer_document_is_named_and_left_alone(where: Path) -> None:
    data = segment(where).read_bytes().replace(b'"version": 1', b'"version": 9', 1)
    segment(where).write_bytes(data)
    (found,) = check(where)
    assert "version 9" in found.message
    assert [finding.mended for finding in check(where, repair=True)] == [False]
    assert b'"version": 9' in segment(where).read_bytes()
    assert not (where / "aside").exists()


def test_damaged_runs_are_set_aside_and_ids_stay_given(where: Path) -> None:
    (where / "imports.json").write_text("{")
    assert [finding.where for finding in check(where)] == ["imports.json"]
    check(where, repair=True)
    assert check(where) == []
    assert (where / "aside" / "imports-1.json").read_text() == "{"
    with Library.open(where) as library:
        assert library.runs() == ()
        run(library.remove([3]))
    with Library.open(where) as library:
        (inbox_3,) = run(library.import_from([where.parent / "inbox" / "3.txt"]))
        assert inbox_3.id == 4


def test_runs_that_are_lost_are_noticed(where: Path) -> None:
    (where / "imports.json").unlink()
    assert [finding.where for finding in check(where)] == ["imports.json"]
    check(where, repair=True)
    assert check(where) == []


@pytest.mark.parametrize("name", ["book.json", "marks/00000.json"])
def test_other_damaged_files_are_set_aside(where: Path, name: str) -> None:
    (where / name).parent.mkdir(exist_ok=True)
    (where / name).write_text("[")
    assert [finding.where for finding in check(where)] == [name]
    check(where, repair=True)
    assert not (where / name).exists()
    assert [path.read_text() for path in (where / "aside").iterdir()] == ["["]


def test_marks_of_no_release_are_told_and_let_go(where: Path) -> None:
    marks = MarkFiles(where / "marks")
    marks.put({1: Marks(starred=True), 7: Marks(read=True), 1002: Marks(read=True)})
    assert [finding.where for finding in check(where)] == ["marks/00000.json", "marks/00001.json"]
    check(where, repair=True)
    assert check(where) == []
    assert marks.all() == {1: Marks(starred=True)}


def test_marks_that_cannot_be_are_set_aside(where: Path) -> None:
    (where / "marks").mkdir()
    (where / "marks/00000.json").write_text('{"marks": {"1": {"starred": 3}}}')
    assert [finding.where for finding in check(where)] == ["marks/00000.json"]
    check(where, repair=True)
    assert check(where) == []


def test_an_original_of_no_release_is_set_aside(where: Path) -> None:
    stray = where / "originals" / "00000" / "9.eml"
    stray.write_text("stray")
    assert [finding.where for finding in check(where)] == ["originals/00000/9.eml"]
    check(where, repair=True)
    assert not stray.exists()
    assert (where / "aside" / "9-1.eml").read_text() == "stray"


def test_what_a_killed_write_left_is_no_fault_and_goes_with_the_next(where: Path) -> None:
    for name in (".imports.json.tmp", "releases/.00000.json.tmp"):
        (where / name).write_text("half")
    assert check(where) == []
    assert len(list(where.rglob("*.json.tmp"))) == 2
    assert check(where, repair=True) == []
    assert list(where.rglob("*.json.tmp")) == []


def test_an_undone_run_is_gone_and_can_come_again(where: Path, inbox: Path) -> None:
    with Library.open(where) as library:
        (first,) = library.runs()
        assert library.remaining(first) == (0, 1, 2, 3)
        run(library.undo(first))
        assert library.remaining(first) == ()
        assert library.count == 0
        assert library.original(0) is None
        assert library.runs()[0].undone is not None
        again = run(library.import_from([inbox]))
        assert [outcome.id for outcome in again] == [4, 5, 6, 7]
        assert len(library.runs()) == 2


def test_undoing_leaves_what_was_there_before(where: Path, inbox: Path) -> None:
    (inbox / "new.txt").write_text(text(99))
    with Library.open(where) as library:
        run(library.import_from([inbox]))
        second = library.runs()[-1]
        assert library.remaining(second) == (4,)
        run(library.undo(second))
        assert library.count == 4
    assert check(where) == []


def test_removed_releases_are_gone_with_their_originals(where: Path) -> None:
    with Library.open(where) as library:
        run(library.remove([1, 3]))
        assert library.ids() in ((0, 2), (2, 0))
        assert library.original(1) is None
        with pytest.raises(NotFoundError):
            run(library.remove([0, 1]))
        assert library.count == 2
    assert check(where) == []


def test_reading_again_finds_no_change_by_itself(where: Path) -> None:
    before = segment(where).stat().st_mtime_ns
    with Library.open(where) as library:
        told = run(library.reparse())
    assert sorted(told, key=lambda one: one.id) == [Reparsed(id) for id in range(4)]
    assert segment(where).stat().st_mtime_ns == before


def test_reading_again_mends_a_field_and_keeps_the_rest(where: Path) -> None:
    with Library.open(where) as library:
        before = library.release(0)
    tables = json.loads(segment(where).read_bytes())
    tables["releases"]["0"]["place"] = "Nowhere"
    segment(where).write_text(json.dumps(tables))
    with Library.open(where) as library:
        told = run(library.reparse())
        assert library.release(0) == before
        assert library.search("nowhere").total == 0
    assert told[-1] == Reparsed(0, ("place",)) or told[0] == Reparsed(0, ("place",))
    assert check(where) == []


def test_what_cannot_be_read_again_says_why(where: Path) -> None:
    (where / "originals" / "00000" / "1.txt").unlink()
    (where / "originals" / "00000" / "2.txt").write_bytes(b"")
    with Library.open(where) as library:
        told = run(library.reparse())
        assert library.count == 4
    assert [type(one) for one in told] == [Reparsed, Skipped, Failed, Reparsed]


@pytest.fixture
def locked(where: Path, inbox: Path) -> Iterator[Path]:
    (inbox / "new.txt").write_text(text(99))
    paths = [where, *where.rglob("*")]
    for path in paths:
        path.chmod(0o500 if path.is_dir() else 0o400)
    yield where
    for path in paths:
        path.chmod(0o700 if path.is_dir() else 0o600)


@if_obeyed
def test_of_an_archive_that_may_only_be_read_releases_are_read(locked: Path) -> None:
    with Library.open(locked) as library:
        assert library.release(0).id == 0


@if_obeyed
@pytest.mark.parametrize(
    "act",
    [
        lambda library, _: library.search(""),
        lambda library, inbox: run(library.import_from([inbox])),
        lambda library, _: run(library.remove([0])),
        lambda library, _: run(library.check(repair=True)),
    ],
    ids=["search", "import", "remove", "repair"],
)
def test_what_has_to_write_to_it_says_that_it_may_not(
    locked: Path, inbox: Path, act: Callable[[Library, Path], object]
) -> None:
    with Library.open(locked) as library, pytest.raises(ArchiveError, match="permission denied"):
        act(library, inbox)
