"""`communique search --facets`: by what a query can be narrowed."""

import json


def test_what_is_found_is_told_by_what_it_has_in_common(filled):
    lines = filled("search", "tram", "--facets").out.splitlines()
    assert all(line.split()[1].isdigit() for line in lines)
    assert {line.split()[0] for line in lines} >= {"language", "state"}


def test_each_step_says_the_query_that_takes_it(filled):
    steps = [
        json.loads(row) for row in filled("search", "tram", "--facets", "--json").out.splitlines()
    ]
    for step in steps:
        if query := step.get("query"):
            assert filled("search", query, "--count").out == f"{step['releases']}\n", step
    assert any(step["kind"] == "state" for step in steps)


def test_facets_are_told_in_no_form_of_releases(filled):
    assert filled("search", "tram", "--facets", "--ids").code == 2


def test_what_is_left_out_is_said_and_told_where_it_is_wanted(communique, tmp_path):
    for n in range(14):
        day = f"3 May {2005 + n}\n\nTram line {n} opens\n\n"
        contact = f"Contact: Ada Quill{'abcdefghijklmn'[n]}, {n:02}@trams.example\n"
        (tmp_path / f"{n}.txt").write_text(f"{day}The company opens line {n}.\n\n{contact}")
    communique("import", *sorted(tmp_path.glob("*.txt")))
    told = communique("search", "--facets")
    assert sum(line.startswith("year") for line in told.out.splitlines()) == 12
    assert told.err == "There is more by year; --limit shows more of each.\n"
    whole = communique("search", "--facets", "--limit", 14)
    assert sum(line.startswith("year") for line in whole.out.splitlines()) == 14
    assert whole.err == ""
    some, everybody = communique("people", "--limit", 3), communique("people")
    assert (len(some.out.splitlines()), len(everybody.out.splitlines())) == (3, 14)
    assert some.err == "3 of 14 people; --limit shows more.\n"
    assert everybody.err == ""
