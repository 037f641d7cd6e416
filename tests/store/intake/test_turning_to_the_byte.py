"""Whatever was done, undoing it gives the bytes before."""

import os

from hypothesis import HealthCheck, given, settings

from store import Marking
from tests.outcomes import check, run, truth
from tests.store.intake.deeds import ACTIONS, ACTIONS_OF_READERS, RELEASES, act_all, undo_all

EXAMPLES = settings(
    max_examples=int(os.environ.get("COMMUNIQUE_EXAMPLES", "5")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@EXAMPLES
@given(actions=ACTIONS)
def test_undoing_all_that_was_done_gives_the_bytes_before(library, tmp_path, actions):
    """Marks, corrections, removals and searches, some undone and done again in between."""
    where = tmp_path / "archive"
    before = truth(where)
    act_all(library, actions)
    undo_all(library)
    assert truth(where) == before
    assert len(library.ids()) == RELEASES
    assert check(where) == []


@EXAMPLES
@given(actions=ACTIONS_OF_READERS)
def test_what_was_read_meanwhile_stays_read_and_all_else_is_as_before(library, tmp_path, actions):
    """Reading is no step of the journal, and stands in the way of none."""
    where = tmp_path / "archive"
    read = set()
    for action in actions:
        if action[0] == "read":
            read.update(set(action[1]) & set(library.ids()))
        act_all(library, [action])
    undo_all(library)
    left = truth(where)
    library.mark(range(RELEASES), Marking(read=False), kept=False)
    library.mark(read, Marking(read=True), kept=False)
    assert truth(where) == left
    library.mark(read, Marking(read=False), kept=False)
    assert not list((where / "marks").glob("*.json"))


def test_what_is_read_between_undoing_and_doing_again_stays_read(library):
    run(library.remove([2]))
    run(library.history.undo())
    library.mark([2], Marking(read=True), kept=False)
    run(library.history.redo())
    run(library.history.undo())
    assert library.marks(2).read


def test_the_last_search_gone_leaves_no_book(library, tmp_path):
    """One that was there before anything was saved would be another archive."""
    before = truth(tmp_path / "archive")
    library.save_search("Moon", "moon")
    assert "book.json" in truth(tmp_path / "archive")
    run(library.history.undo())
    assert truth(tmp_path / "archive") == before
    run(library.history.redo())
    library.forget_search("moon")
    assert truth(tmp_path / "archive") == before


def test_a_search_that_was_changed_otherwise_since_stays(library, tmp_path):
    library.save_search("Moon", "moon")
    library.save_search("Tides", "tide")
    book = tmp_path / "archive" / "book.json"
    book.write_text(book.read_text().replace('"tide"', '"ebb"'))
    (turned,) = run(library.history.undo())
    assert (turned.done, turned.left) == (0, 0)
    assert [each.query for each in library.saved()] == ["moon", "ebb"]
    run(library.history.undo())
    assert [each.name for each in library.saved()] == ["Tides"]


def test_a_correction_said_once_more_is_undone_to_where_it_was_said_first(library, tmp_path):
    first = library.standing(0, "contacts.0.name", "Ada Q. Quill")
    second = library.standing(0, "contacts.0.name", "A. Quill")
    assert first
    assert second
    run(library.hold(first, "contacts.0.name"))
    run(library.hold(second, "contacts.0.name"))
    before = truth(tmp_path / "archive")["book.json"]
    run(library.hold(first, "contacts.0.name"))
    assert truth(tmp_path / "archive")["book.json"] != before
    run(library.history.undo())
    assert truth(tmp_path / "archive")["book.json"] == before
