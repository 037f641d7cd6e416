"""`communique saved`: searches under a name."""

import json


def test_a_search_is_saved_counted_and_removed(filled):
    assert filled("saved", "add", "Night", "tram -bus").out == "Saved: Night\n"
    filled("saved", "add", "Nobody", "is:starred")
    assert filled("saved").out == "Night  1, 1 unread  tram -bus\nNobody  0  is:starred\n"
    filled("mark", "tram", "--read")
    rows = [json.loads(row) for row in filled("saved", "list", "--json").out.splitlines()]
    assert rows[0] == {"name": "Night", "query": "tram -bus", "releases": 1, "unread": 0}
    assert filled("saved", "remove", "night").code == 0
    assert filled("saved").out == "Nobody  0  is:starred\n"


def test_what_is_saved_under_a_known_name_stands_in_its_place(filled):
    filled("saved", "add", "Night", "tram")
    filled("saved", "add", "Day", "bus")
    filled("saved", "add", " night ", "trams")
    assert filled("saved").out.splitlines() == ["night  1, 1 unread  trams", "Day  0  bus"]


def test_searches_stand_where_one_moves_them(filled):
    for name in ("One", "Two", "Three"):
        filled("saved", "add", name, "tram")

    def order():
        return [row.split()[0] for row in filled("saved").out.splitlines()]

    assert filled("saved", "move", "three", "1").code == 0
    assert order() == ["Three", "One", "Two"]
    filled("saved", "move", "Three", "9")
    assert order() == ["One", "Two", "Three"]
    assert filled("saved", "move", "Nobody", "1").code == 1
    for wrong in (("One",), ("One", "0"), ("One", "x"), ("One", "1", "2"), ()):
        assert filled("saved", "move", *wrong).code == 2


def test_a_search_is_called_otherwise_and_stays_where_it_was(filled):
    filled("saved", "add", "Night", "tram")
    filled("saved", "add", "Day", "bus")
    assert filled("saved", "rename", "night", "By", "night").out == "Renamed: night\n"
    assert filled("saved").out.splitlines() == ["By night  1, 1 unread  tram", "Day  0  bus"]
    assert filled("saved", "rename", "by night", "BY NIGHT").code == 0
    taken = filled("saved", "rename", "day", "by night")
    assert taken.code == 1
    assert "There is a saved search “by night” already." in taken.err
    assert filled("saved", "rename", "Nobody", "x").code == 1
    assert filled("saved", "rename", "Day").code == 2


def test_what_was_done_to_saved_searches_is_undone(filled):
    filled("saved", "add", "Night", "tram")
    filled("saved", "add", "Day", "bus")
    before = filled("saved").out
    for deed in (["move", "Day", "1"], ["rename", "Day", "Noon"], ["remove", "Night"]):
        assert filled("saved", *deed).code == 0
    told = [line.partition("UTC, ")[2] for line in filled("undo", "--list").out.splitlines()[-3:]]
    assert told == [
        "Moved the saved search Day",
        "Renamed the saved search Day",
        "Removed the saved search Night",
    ]
    assert filled("undo").out == "Undone: removed the saved search Night\n"
    assert filled("saved").out.splitlines()[0].startswith("Noon")
    assert filled("undo").code == filled("undo").code == 0
    assert filled("saved").out == before
    assert filled("redo").out == "Done again: moved the saved search Day\n"
    assert filled("saved").out != before


def test_what_cannot_be_meant_is_refused(filled):
    assert filled("saved", "remove", "x").code == 1
    assert "There is no saved search “x”." in filled("saved", "remove", "x").err
    assert filled("saved", "add", "x").code == filled("saved", "remove").code == 2
    assert filled("saved", "add", "x" * 61, "tram").code == 1


def test_a_damaged_book_is_told_and_put_aside(filled, archive):
    (archive / "book.json").write_text('{"searches": {"1": 5}}', "utf-8")
    assert filled("saved").code == 3
    assert "book.json" in filled("check").out
    filled("check", "--repair")
    assert filled("saved").code == 0
