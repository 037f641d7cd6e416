"""What was done last can be undone from the command line, and done again."""

import pytest


@pytest.mark.parametrize(
    ("deed", "told", "query"),
    [
        (["mark", "id:0", "--tag", "later"], "tagged later: 14 Mar 2019", "tag:later"),
        (["correct", 0, "place", "Harbour Street"], "corrected place of 14 Mar", "place:harbour"),
        (["correct", 0, "contacts.0.role", "Bell"], "corrected contact 1: role of 14", "role:bell"),
        (["correct", 0, "contacts.0", ""], "corrected contact 1 of 14 Mar", "-has:contact"),
        (["remove", 0, "--yes"], "removed 14 Mar 2019", "-id:0"),
    ],
)
def test_a_deed_is_undone_and_done_again(filled, deed, told, query):
    def found() -> str:
        return filled("search", query, "--count").out.strip()

    def there() -> str:
        return filled("show", 0, "--json").out

    before, none = there(), found()
    assert filled(*deed).code == 0
    after, hits = there(), found()
    assert told.lower() in filled("undo", "--list").out.splitlines()[-1].lower()
    answer = filled("undo")
    assert answer.code == 0
    assert answer.out.lower().startswith(f"undone: {told}".lower())
    assert (there(), found()) == (before, none)
    assert filled("redo").out.lower().startswith(f"done again: {told}".lower())
    assert (there(), found()) == (after, hits)
    assert filled("redo").code == 1
    assert filled("redo").err.startswith("communique: error: There is nothing to do again.")


def test_all_that_was_done_is_listed_with_the_last_step_last(filled):
    filled("mark", "id:0", "--star")
    filled("correct", 0, "headline", "Trams \x1b[2J")
    filled("undo")
    lines = filled("undo", "--list").out.splitlines()
    assert [line.partition(", ")[0] for line in lines][:1] == ["import 1"]
    assert "UTC, Starred 14 Mar 2019" in lines[1]
    assert lines[2].endswith("undone")
    assert "\x1b" not in "".join(lines)


def test_an_import_is_the_last_step_once_the_others_are_undone(filled):
    filled("mark", "id:0", "--star")
    assert filled("undo").code == 0
    answer = filled("undo", "--yes")
    assert answer.out.startswith("This takes away 1 release: import 1, ")
    assert filled("undo").err.startswith("communique: error: There is nothing to undo.")


def test_what_was_removed_for_good_does_not_come_back(filled):
    assert filled("remove", 0, "--yes", "--for-good").code == 0
    assert "Removed" not in filled("undo", "--list").out
