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
