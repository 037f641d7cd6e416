"""What was done can be undone, in the same session or a later one, to the byte."""

import pytest

from store import Library, Marking, Marks, NotFoundError, Turned
from store.archive import journal
from store.intake.turning import differing, turned_fields, turned_marks, turns
from tests.outcomes import check, run, truth
from tests.store.intake.deeds import undo_all


def test_all_is_done_again_in_its_order(library, tmp_path):
    where = tmp_path / "archive"
    library.mark([0, 1, 4], Marking(tag=("tech",)))
    run(library.correct(1, "headline", "Other words"))
    run(library.remove([1, 2]))
    library.mark([4], Marking(note="call"))
    library.save_search("Moon", "moon")
    library.save_search("Tides", "tide")
    library.rename_search("moon", "Phases")
    library.move_search("Phases", 1)
    library.forget_search("Tides")
    after = truth(where)
    assert undo_all(library) == 9
    while library.history.to_redo():
        run(library.history.redo())
    assert truth(where) == after


def test_a_removed_release_comes_back_with_its_marks(library):
    library.mark([2, 3], Marking(tag=("tech",), note="call"))
    run(library.remove([2, 5]))
    assert library.marked([2, 3]).keys() == {3}
    run(library.history.undo())
    assert library.marks(2) == library.marks(3) == Marks(tags=("tech",), note="call")


def test_it_outlives_the_session(library, tmp_path):
    run(library.remove([3]))
    with Library.open(tmp_path / "archive") as later:
        (turned,) = run(later.history.undo())
        assert isinstance(turned, Turned)
        assert (turned.done, turned.left, turned.change.releases) == (1, 0, 1)
        assert turned.change.whom
        assert turned.change.whom.headline == "Harbour notice 3"
        assert later.ids('"harbour notice 3"') == (3,)
        assert later.original(3)
        with pytest.raises(NotFoundError, match="nothing to undo"):
            run(later.history.undo())


def test_what_is_done_anew_takes_the_place_of_what_was_undone(library):
    library.mark([0], Marking(starred=True))
    library.mark([0], Marking(note="call"))
    run(library.history.undo())
    run(library.history.undo())
    library.mark([1], Marking(starred=True))
    assert library.history.to_redo() is None
    assert [change.number for change in library.history.all()] == [1]
    with pytest.raises(NotFoundError, match="nothing to do again"):
        run(library.history.redo())


def test_what_changed_nothing_is_not_kept(library):
    library.mark([0], Marking(read=False))
    run(library.correct(0, "headline", library.release(0).headline or ""))
    run(library.correct(0, "headline", library.release(0).headline or ""))
    assert len(library.history.all()) == 1  # the first made it a corrected one


def test_what_was_corrected_otherwise_since_stays(library, tmp_path):
    run(library.correct(0, "headline", "One"))
    path = tmp_path / "archive" / "releases" / "00000.json"
    path.write_text(path.read_text().replace('"One"', '"Two"'))
    (turned,) = run(library.history.undo())
    assert (turned.done, turned.left) == (0, 1)
    assert library.release(0).headline == "Two"
    assert library.history.to_undo() is None


def test_what_is_removed_for_good_is_kept_nowhere(library, tmp_path):
    run(library.correct(2, "headline", "Secret"))
    run(library.remove([2], for_good=True))
    assert library.history.all() == ()
    assert not list((tmp_path / "archive" / "journal").iterdir())


def test_it_is_bounded(library, tmp_path, monkeypatch):
    monkeypatch.setattr(journal, "MOST", 3)
    for n in range(5):
        library.mark([0], Marking(note=f"{n}"))
    assert [change.number for change in library.history.all()] == [3, 4, 5]
    run(library.remove([1]))
    kept = journal.Journal(tmp_path / "archive" / "journal")
    size = sum(path.stat().st_size for path in kept.originals(6).values())
    assert size == len(library.original(0) or b"")
    monkeypatch.setattr(journal, "MOST_BYTES", 100)
    library.mark([0], Marking(note="last"))
    assert [change.number for change in library.history.all()] == [7]
    assert not kept.originals(6)


def test_a_damaged_change_is_told_and_the_others_are_undone(library, tmp_path):
    library.mark([0], Marking(starred=True))
    library.mark([1], Marking(starred=True))
    path = tmp_path / "archive" / "journal" / "00000002.json"
    path.write_text("{")
    assert library.history.to_undo().number == 1
    (finding,) = check(tmp_path / "archive")
    assert finding.where == "journal/00000002.json"
    assert all(each.mended for each in check(tmp_path / "archive", repair=True))
    assert check(tmp_path / "archive") == []


STARRED = Marks(starred=True, tags=("a",))


@pytest.mark.parametrize(
    ("there", "back"),
    [
        (STARRED, Marks(tags=("a",))),
        (Marks(starred=True, tags=("b",)), None),
        (Marks(starred=True, tags=("a",), read=True), Marks(tags=("a",), read=True)),
        (Marks(tags=("a",), note="call"), Marks(tags=("a",), note="call")),
    ],
)
def test_only_what_a_marking_was_about_is_turned_back(there, back):
    now, then = STARRED, Marks(tags=("a",))
    if there.tags == ("b",):
        then = Marks()
    assert turned_marks(there, now, then) == back


@pytest.mark.parametrize(
    ("there", "back"),
    [
        ({"a": 2, "b": 1, "c": 7}, {"a": 1, "b": 1, "c": 7}),
        ({"a": 1, "b": 1}, {"a": 1, "b": 1}),
        ({"a": 3, "b": 1}, None),
        ({"a": 2}, {"a": 1}),
    ],
)
def test_only_the_fields_of_a_correction_are_turned_back(there, back):
    before, after = differing({"a": 1, "b": 1}, {"a": 2, "b": 1})
    assert (before, after) == ({"a": 1}, {"a": 2})
    assert turned_fields(there, after, before) == back


def test_marks_that_turn_alike_are_told_in_one():
    before = dict.fromkeys(range(3000), Marks())
    after = dict.fromkeys(range(3000), STARRED)
    (turn,) = turns(before, after)
    assert turn.ids == ((0, 2999),)
    assert len(list(turn.releases())) == 3000
