"""Damage that no search notices is found by a check, and mended without losing a release."""

import shutil
from pathlib import Path

import pytest

from store import ArchiveError, Library
from store.index.checksum import broken_files
from store.index.schema import INDEX_VERSION
from tests.outcomes import check, run

ENDS = ("fast", "fieldnorm", "idx", "pos", "store", "term")


def text(n: int) -> str:
    return (
        f"{n + 1} March 2019\n\nHarbour notice number {n}\n\nThe harbour board says in notice {n} "
        f"that the quay is closed for repair.\n\nContact: Ada Example, ada@board.example\n"
    )


@pytest.fixture
def where(tmp_path: Path) -> Path:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for n in range(4):
        (inbox / f"{n}.txt").write_text(text(n))
    with Library.open(tmp_path / "archive", create=True) as library:
        run(library.import_from([inbox]))
    return tmp_path / "archive"


def index(where: Path) -> Path:
    return where / "index" / f"{INDEX_VERSION}"


def spoil(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 0xFF
    path.write_bytes(data)


def cut(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])


@pytest.mark.parametrize("end", ENDS)
def test_one_wrong_byte_in_the_index_is_found_and_the_index_made_anew(where, end):
    (path,) = index(where).glob(f"*.{end}")
    spoil(path, 0)
    found = check(where)
    assert [finding.where for finding in found] == [str(path.relative_to(where))]
    assert all(finding.mended for finding in check(where, repair=True))
    assert check(where) == []
    with Library.open(where) as library:
        assert library.ids("harbour") == (3, 2, 1, 0)


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: spoil(path, -1),
        lambda path: spoil(path, -8),
        lambda path: spoil(path, -20),
        lambda path: cut(path, -1),
        lambda path: cut(path, 12),
        lambda path: cut(path, 0),
    ],
    ids=["magic", "length", "footer", "last byte off", "short", "empty"],
)
def test_a_file_without_a_sound_footer_is_broken(where, damage):
    (path,) = index(where).glob("*.term")
    assert list(broken_files(index(where))) == []
    damage(path)
    assert list(broken_files(index(where))) == [path]


def test_a_segment_file_that_is_gone_comes_back_from_the_originals(where):
    """Nobody takes releases away by removing the file; they are not put aside with it."""
    with Library.open(where) as library:
        before = [library.release(id) for id in range(4)]
    (where / "releases" / "00000.json").unlink()
    (found,) = check(where)
    assert found.where == "releases/00000.json"
    assert "missing" in found.message
    assert "originals of its releases: 4" in found.message
    told = check(where, repair=True)
    assert [finding.mended for finding in told] == [True, True]
    assert "4 releases that it had lost came back" in told[1].message
    assert check(where) == []
    assert not (where / "aside").exists()
    with Library.open(where) as library:
        after = [library.release(id) for id in range(4)]
        assert library.count == 4
    assert [r.headline for r in after] == [r.headline for r in before]
    assert [r.contacts for r in after] == [r.contacts for r in before]


def test_originals_that_were_put_aside_can_be_imported_again(where):
    """Where a search came before the check, nothing tells that their releases were not removed."""
    (where / "releases" / "00000.json").unlink()
    with Library.open(where) as library:
        assert library.search("harbour").total == 0
    told = check(where, repair=True)
    assert all("import it" in finding.message for finding in told)
    assert check(where) == []
    with Library.open(where) as library:
        run(library.import_from([where / "aside"]))
        assert library.search("harbour").total == 4


def test_a_segment_file_that_is_gone_with_its_originals_is_told_once(where):
    """There is nothing to mend it from, and the next check knows that."""
    (where / "releases" / "00000.json").unlink()
    shutil.rmtree(where / "originals")
    for repair in (False, True):
        (found,) = check(where, repair=repair)
        assert (found.where, found.message) == ("releases/00000.json", "The file is missing.")
        assert not found.mended
    assert check(where) == []


def test_a_release_of_a_newer_program_is_named(where):
    """The others can still be shown; nothing is taken for damage and put aside."""
    path = where / "releases" / "00000.json"
    newer = path.read_text("utf-8").replace('"version": 1', '"version": 99', 1)
    path.write_text(newer, "utf-8")
    with Library.open(where) as library, pytest.raises(ArchiveError) as refused:
        library.search("harbour")
    assert "00000.json (release 0)" in refused.value.message
    assert "version 99" in refused.value.message
    assert "newer version" in refused.value.hint
    with Library.open(where) as library:
        assert library.release(1).headline == "Harbour notice number 1"
    with pytest.raises(ArchiveError):
        check(where, repair=True)
    assert path.read_text("utf-8") == newer
