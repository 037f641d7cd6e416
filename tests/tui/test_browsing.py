"""The browser's state: what each event makes of it."""

import pytest

from store import Hits, Row, Source, Window
from store.model.release import Release
from tui.browsing import PAGE, Browsing, Listing


def hits(total, start=0, size=PAGE, first_id=0):
    """The answer to a search that finds ids from `first_id` on, in order."""
    end = min(start + size, total)
    return Hits(total, start, tuple(Row(first_id + at) for at in range(start, end)), ("moon",))


def answered(state, found):
    return state.answered(state.serial, found)


def test_an_answer_fills_the_list_and_chooses_the_first():
    state = answered(Browsing().asked("moon"), hits(3))
    assert (state.listing.total, state.listing.words, state.chosen) == (3, ("moon",), 0)
    assert state.listing.row(3) is None


def test_a_late_answer_changes_nothing():
    state = Browsing().asked("moo").asked("moon")
    assert state.answered(state.serial - 1, hits(3)) == state
    found = answered(state, hits(500))
    assert found.extended(found.serial - 1, hits(9, 50)) == found


def test_what_was_found_before_stays_until_the_answer_comes():
    state = answered(Browsing().asked("moon"), hits(9)).pointed(4).asked("moons")
    assert (state.listing.total, state.cursor) == (9, 0)


def test_pages_are_asked_for_as_they_are_needed():
    state = answered(Browsing().asked(""), hits(1000))
    assert state.listing.missing(0, PAGE - 1) is None
    assert state.listing.missing(30, 70) == Window(PAGE, PAGE)
    assert state.listing.missing(-25, 10) is None
    more = state.extended(state.serial, hits(1000, PAGE))
    assert more.listing.missing(30, 70) is None
    assert more.listing.row(70) == Row(70)
    assert more.listing.missing(990, 2000) == Window(950, PAGE)


def test_far_pages_are_let_go():
    listing = Listing(total=10**6)
    for page in range(200):
        listing = listing.extended(hits(10**6, page * PAGE))
    assert len(listing.pages) == 40
    assert listing.row(199 * PAGE) == Row(199 * PAGE)


@pytest.mark.parametrize("cursor", [0, 3, 49])
def test_the_list_stays_on_its_release_when_the_archive_changes(cursor):
    state = answered(Browsing().asked(""), hits(60, first_id=100)).pointed(cursor).asked_again()
    again = answered(state, hits(80, size=150, first_id=80))
    assert again.chosen == state.chosen == 100 + cursor
    assert not again.follows


def test_a_move_while_the_answer_is_on_its_way_counts():
    state = answered(Browsing().asked(""), hits(60, first_id=100)).asked_again().moved(7)
    assert answered(state, hits(80, size=150, first_id=80)).chosen == 107


def test_a_release_that_is_gone_leaves_the_cursor_where_it_was():
    state = answered(Browsing().asked(""), hits(9)).pointed(8).asked_again()
    assert answered(state, hits(4, first_id=20)).cursor == 3
    assert answered(state, hits(0)).chosen is None


def test_only_the_release_under_the_cursor_counts_as_shown():
    state = answered(Browsing().asked(""), hits(9))
    first = Release(Source("a", "txt", "0"), id=0)
    assert state.opened(first, None).shown == first
    assert state.moved(1).opened(first, None).shown is None


def test_a_changed_archive_makes_the_release_read_again():
    state = answered(Browsing().asked(""), hits(9)).opened(
        Release(Source("a", "txt", "0"), id=0), 1
    )
    assert state.shown
    assert state.asked_again().shown is None


def test_steps_add_up_and_end_at_the_ends():
    state = answered(Browsing().asked(""), hits(9))
    assert state.moved(2).moved(3).cursor == 5
    assert state.moved(10**12).cursor == 8
    assert state.moved(3).moved(-(10**12)).cursor == 0
    assert state.moved(-1) == state


def test_who_comes_back_to_a_release_comes_anew():
    """Whether the release between was read or skipped makes no difference."""
    state = answered(Browsing().asked(""), hits(9))
    assert state.moved(1).moved(-1).visit > state.visit
    assert state.asked("moon").visit > state.visit
    assert state.asked_again().visit == state.visit


def test_the_list_is_answered_once_it_shows_what_was_asked_last():
    state = Browsing().asked("moo").asked("moon")
    assert not state.is_answered
    assert not state.answered(state.serial - 1, hits(3)).is_answered
    assert answered(state, hits(0)).is_answered
    assert state.given_up().is_answered
    assert not state.given_up().asked("m").is_answered
