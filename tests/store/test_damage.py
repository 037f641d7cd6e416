"""Damage that no search notices is found by a check, and mended without losing a release."""

import os
import shutil
from pathlib import Path

import pytest

from store import Library
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
    assert broken_files(index(where)) == ()
    damage(path)
    assert broken_files(index(where)) == (path,)


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
    for more in ((), ("Lost, for no original of it is left: releases 0-3.",)):
        found = check(where, repair=bool(more))
        assert {each.where for each in found} == {"releases/00000.json"}
        assert [each.message for each in found] == ["The file is missing.", *more]
        assert not any(each.mended for each in found)
    assert check(where) == []


def test_a_release_of_a_newer_program_is_named(where):
    """The others can still be shown; nothing is taken for damage and put aside."""
    path = where / "releases" / "00000.json"
    newer = path.read_text("utf-8").replace('"version": 1', '"version": 99', 1)
    path.write_text(newer, "utf-8")
    with Library.open(where) as library:
        assert library.search("harbour").total == 4
        assert library.release(1).headline == "Harbour notice number 1"
        (reason,) = library.condition.damage
    assert "00000.json (release 0)" in reason
    assert "version 99" in reason
    assert [finding.mended for finding in check(where, repair=True)] == [False]
    assert path.read_text("utf-8") == newer


def test_files_that_no_commit_names_are_no_damage(where):
    """A merge that was not finished, and what was written meanwhile, harm nobody."""
    (term,) = index(where).glob("*.term")
    for end in ("term", "store", "7.del"):
        (index(where) / f"{'0' * 32}.{end}").write_bytes(b"half")
    assert check(where) == []
    assert check(where, repair=True) == []
    assert term.exists()


def test_an_index_that_is_behind_is_no_damage(where):
    os.utime(where / "releases" / "00000.json", ns=(1, 1))
    assert check(where) == []
    (index(where) / "state.json").unlink()
    assert check(where) == []
    shutil.rmtree(where / "index")
    assert check(where) == []


def test_a_file_that_a_commit_names_must_be_there(where):
    (path,) = index(where).glob("*.pos")
    path.unlink()
    assert [finding.where for finding in check(where)] == [str(path.relative_to(where))]


def test_an_edit_that_keeps_size_and_time_is_found_and_read_again(where):
    path = where / "releases" / "00000.json"
    status = path.stat()
    path.write_text(path.read_text("utf-8").replace("notice number 1", "bulwark bars 1"), "utf-8")
    assert path.stat().st_size == status.st_size - 1
    path.write_text(path.read_text("utf-8") + " ", "utf-8")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    with Library.open(where) as library:
        assert library.search("bulwark").total == 0
    (found,) = check(where)
    assert (found.where, found.mended) == ("releases/00000.json", False)
    (mended,) = check(where, repair=True)
    assert (mended.where, mended.mended) == ("releases/00000.json", True)
    assert check(where) == []
    with Library.open(where) as library:
        assert library.search("bulwark").total == 1
