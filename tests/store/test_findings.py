"""What a check names, and what it rightly is silent about."""

import json
from pathlib import Path

import pytest

from store import ImportOptions, Library
from store.archive.check import Look
from store.archive.folder import open_archive
from store.archive.unfinished import note
from tests.outcomes import check, run


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    for n in range(4):
        (folder / f"{n}.txt").write_text(
            f"3 March 2019\n\nHarbour notice number {n}\n\nThe harbour board says in notice {n} "
            f"that the quay is closed.\n\nContact: Ada Example, ada@board.example\n"
        )
    return folder


@pytest.fixture
def where(tmp_path: Path, inbox: Path) -> Path:
    with Library.open(tmp_path / "archive", create=True) as library:
        run(library.import_from([inbox]))
    return tmp_path / "archive"


def segment(where: Path) -> Path:
    return where / "releases" / "00000.json"


def test_an_original_that_comes_before_its_release_is_no_fault(where: Path) -> None:
    """Another program may be between the two, or was killed there; then the next one clears up."""
    archive = open_archive(where)
    note(archive.unfinished, [4, 5])
    archive.originals.put([(4, "a.txt", b"to come")])
    assert check(where) == []
    with Library.open(where) as library:
        library.search("harbour")
    assert not archive.unfinished.exists()
    assert archive.originals.ids(0) == (0, 1, 2, 3)


def test_only_what_two_looks_agree_on_is_a_finding() -> None:
    """What another program was just writing looks otherwise the second time."""
    a, b, c = Path("a"), Path("b"), Path("c")
    first = Look({a: "astray", b: "altered"}, frozenset({1, 2}))
    later = Look({b: "altered", a: "unreadable", c: "astray"}, frozenset({2, 3}))
    assert first.still(later) == Look({b: "altered"}, frozenset({2}))


def test_missing_originals_are_named_once(where: Path) -> None:
    """There is nothing to mend them from, and the next check knows that."""
    for n in (0, 2, 3):
        (where / "originals" / "00000" / f"{n}.txt").unlink()
    for repair in (False, True):
        (found,) = check(where, repair=repair)
        assert (found.where, found.mended) == ("originals/00000", False)
        assert found.message == "Originals are missing: of releases 0, 2-3."
    assert check(where) == []


def test_originals_that_were_not_kept_are_not_missed(inbox: Path, tmp_path: Path) -> None:
    """Nor are those of releases that came before it was on record, nor of removed ones."""
    where = tmp_path / "bare"
    with Library.open(where, create=True) as library:
        run(library.import_from([inbox / "0.txt"], ImportOptions(originals=False)))
        run(library.import_from([inbox]))
        run(library.remove([1]))
    assert check(where) == []
    runs = json.loads((where / "imports.json").read_bytes())
    for document in runs["runs"].values():
        del document["kept"]
    (where / "imports.json").write_text(json.dumps(runs))
    (where / "originals" / "00000" / "2.txt").unlink()
    assert check(where) == []


def test_an_original_with_other_bytes_is_set_aside(where: Path) -> None:
    """Read again, it would make another release of the one that it belongs to."""
    path = where / "originals" / "00000" / "1.txt"
    path.write_bytes(b"other " + path.read_bytes())
    (found,) = check(where)
    assert (found.where, found.mended) == ("originals/00000/1.txt", False)
    assert [finding.mended for finding in check(where, repair=True)] == [True, True]
    assert (where / "aside" / "1-1.txt").read_bytes().startswith(b"other ")
    assert check(where) == []


ODDITIES = {
    "no id": ('"id": 2,', ""),
    "a word": ('"id": 2,', '"id": "two",'),
    "beyond": ('"id": 2,', '"id": 1e400,'),
    "large": ('"id": 2,', f'"id": {10**30},'),
    "no UTF-8": ('"id": 2,', '"id": 2, "x": "\xff",'),
    "deep": ('"id": 2,', '"id": 2, "x": ' + "[" * 10_000 + "]" * 10_000 + ","),
    "surrogate": ('"id": 2,', '"id": 2, "x": "\\ud800",'),
    "float": ('"version": 1', '"version": 1e30'),
    "no table": ('"releases"', '"others"'),
    "place": ('"2": {', '"2000": {'),
}


@pytest.mark.parametrize(("old", "new"), ODDITIES.values(), ids=ODDITIES)
def test_whatever_stands_in_a_segment_is_a_finding(where: Path, old: str, new: str) -> None:
    """Nothing that is read stops a check, and what was there is kept when it is mended."""
    data = segment(where).read_text("utf-8").replace(old, new, 3 if "version" in old else 1)
    segment(where).write_bytes(bad := data.encode("latin-1"))
    assert check(where) != []
    check(where, repair=True)
    assert check(where) == []
    assert bad in [path.read_bytes() for path in where.glob("aside/*.json")]
    with Library.open(where) as library:
        assert library.count == 4


@pytest.mark.parametrize(
    "name", ["releases/00000.json", "imports.json", "book.json", "originals/00000/1.txt"]
)
def test_a_folder_where_a_file_should_be_is_a_finding(where: Path, name: str) -> None:
    (where / name).unlink(missing_ok=True)
    (where / name).mkdir()
    (where / name / "inside").write_text("mine")
    assert {finding.where for finding in check(where)} == {name}
    check(where, repair=True)
    assert check(where) == []
    assert [path.read_text() for path in (where / "aside").glob("*/inside")] == ["mine"]
