"""`communique mark`, and the queries that find what was marked."""

import pytest


def test_what_a_query_finds_is_marked(filled):
    """It tells how many there were and how many are otherwise than before."""
    answer = filled("mark", "tram", "--star", "--tag", "Night life", "--note", "call her")
    assert (answer.code, answer.out) == (0, "Of 1 release, 1 marked otherwise than before.\n")
    for query in ("is:starred", "tag:night-life", "note:call", "is:unread"):
        assert filled("search", "--ids", query).out == "0\n", query
    assert filled("mark", "id:0", "--star").out.endswith(" 0 marked otherwise than before.\n")
    filled("mark", "id:0", "--unstar", "--untag", "night life", "--note", "", "--read")
    assert (
        filled("search", "--count", "is:starred OR has:tag OR has:note OR is:unread").out == "0\n"
    )


def test_a_dry_run_marks_none(filled):
    assert filled("mark", "tram", "--star", "--dry-run").out == "1 release would be marked.\n"
    assert filled("search", "--count", "is:starred").out == "0\n"


@pytest.mark.parametrize("query", ["is:unred", "tram isuer:x", "after:2012..2010", "trom"])
def test_a_query_that_is_not_understood_marks_none(filled, query):
    """What is left out of it would have more marked than was meant."""
    answer = filled("mark", query, "--star")
    assert answer.code == 2
    assert "No release is marked." in answer.err
    assert filled("search", "--count", "is:starred").out == "0\n"


def test_it_has_to_be_said_how(filled):
    assert filled("mark", "tram").code == 2


def test_search_says_how_a_query_was_read(filled):
    """Below the place of each complaint; the rows stay alone on standard output."""
    answer = filled("search", "--explain", "trom isuer:x sort:oldest")
    assert answer.out == ""
    assert answer.err.splitlines() == [
        "Read as: with “trom” · with “isuer x” · the oldest first",
        "  trom isuer:x sort:oldest",
        "  ^^^^ No release says “trom”; “tram” is in 1.",
        "  trom isuer:x sort:oldest",
        "       ^^^^^^^ There is no field isuer; this is searched as words. "
        "Did you mean issuer: instead?",
        "No release found.",
    ]
