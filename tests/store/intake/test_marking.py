"""Releases are marked, by one or by many, and what was before can come back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store import Library, Marking, Marks, StoreError
from store.intake.marking import marked
from tests.outcomes import run


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for n in range(3):
        (inbox / f"{n}.txt").write_text(
            f"3 March 2019\n\nHarbour notice {n}\n\nThe quay is closed.\n"
        )
    with Library.open(tmp_path / "archive", create=True) as library:
        run(library.import_from([inbox]))
        yield library


@pytest.mark.parametrize(
    ("marking", "after"),
    [
        (Marking(read=True), Marks(True, False, ("Tech",), "call")),
        (Marking(starred=True), Marks(False, True, ("Tech",), "call")),
        (Marking(tag=("tech", "Space")), Marks(False, False, ("Tech", "Space"), "call")),
        (Marking(untag=("TECH",)), Marks(False, False, (), "call")),
        (Marking(untag=("other",), note="later"), Marks(False, False, ("Tech",), "later")),
        (Marking(note=""), Marks(False, False, ("Tech",), None)),
    ],
)
def test_a_marking_changes_what_it_names(marking: Marking, after: Marks) -> None:
    assert marked(Marks(tags=("Tech",), note="call"), marking) == after


def test_marks_are_found_and_come_back(library: Library, tmp_path: Path) -> None:
    ids = library.ids("harbour ")
    before = library.mark(ids[:2], Marking(starred=True, tag=("Tech news",), note="call back"))
    assert set(before) == set(ids[:2])
    assert set(library.ids("tag:tech-news is:starred note:call ")) == set(ids[:2])
    assert library.ids("-is:starred") == (ids[2],)
    assert library.mark(ids, Marking(starred=True)).keys() == {ids[2]}
    run(library.history.undo())
    run(library.history.undo())
    assert library.ids("has:tag") == ()
    assert library.marks(ids[0]) == Marks()


def test_a_change_of_marks_is_seen_by_others(library: Library, tmp_path: Path) -> None:
    with Library.open(tmp_path / "archive") as other:
        version = other.version
        library.mark([0], Marking(read=True))
        assert other.version != version
        assert other.ids("is:read") == (0,)


def test_marks_go_with_their_release(library: Library, tmp_path: Path) -> None:
    library.mark([0, 1], Marking(read=True))
    run(library.remove([0]))
    assert library.ids("is:read") == (1,)


def test_marks_come_back_with_a_backup(library: Library, tmp_path: Path) -> None:
    library.mark([1], Marking(note="call back"))
    run(library.back_up(tmp_path / "backup"))
    run(Library.restore(tmp_path / "backup", tmp_path / "again"))
    with Library.open(tmp_path / "again") as again:
        assert again.ids("note:call ") == (1,)


@pytest.mark.parametrize("tag", ["", " ", "!?", "x" * 61])
def test_what_is_no_tag_is_refused(library: Library, tag: str) -> None:
    with pytest.raises(StoreError, match="no tag"):
        library.mark([0], Marking(tag=(tag,)))


def test_what_was_removed_gets_no_marks_back(library: Library, tmp_path: Path) -> None:
    library.mark((0, 1), Marking(starred=True))
    library.mark((0, 1), Marking(starred=False))
    run(library.remove((1,), for_good=True))
    run(library.history.undo())
    assert library.marked((0, 1)) == {0: Marks(starred=True)}
    assert library.unread("is:starred") == 1
