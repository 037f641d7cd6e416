"""The way back to the queries of before."""

import pytest

from tui.history import KEPT, History


def history(*queries):
    kept = History()
    for query in queries:
        kept = kept.kept(query)
    return kept


def test_the_newest_comes_first_and_the_draft_is_not_lost():
    back = history("mars", "moon").older("sat")
    assert back.shown == "moon"
    assert back.older(back.shown).shown == "mars"
    assert back.older(back.shown).older("mars").shown == "mars"
    assert back.newer().shown == "sat"
    assert back.newer().newer().shown == "sat"


@pytest.mark.parametrize("query", ["", "  ", "moon", " moon "])
def test_nothing_and_what_is_known_is_not_kept_twice(query):
    assert history("mars", "moon", query).queries == ("mars", "moon")


def test_a_query_asked_again_is_the_newest():
    assert history("mars", "moon", "mars").queries == ("moon", "mars")


def test_what_stands_in_the_bar_is_no_step_back():
    assert history("mars", "moon").older("moon").shown == "mars"
    assert history("moon").older("moon").back == 0


def test_the_oldest_are_let_go():
    assert len(history(*map(str, range(KEPT + 5))).queries) == KEPT
