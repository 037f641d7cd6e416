"""`communique saved`: searches under a name."""

import json


def test_a_search_is_saved_counted_and_removed(filled):
    assert filled("saved", "add", "Night", "tram -bus").out == "Saved: Night\n"
    filled("saved", "add", "Nobody", "is:starred")
    assert filled("saved").out == "Night  1, 1 unread  tram -bus\nNobody  0  is:starred\n"
    filled("mark", "tram", "--read")
    rows = [json.loads(row) for row in filled("saved", "list", "--json").out.splitlines()]
    assert rows[0] == {
        "name": "Night",
        "query": "tram -bus",
        "releases": 1,
        "unread": 0,
        "followed": False,
    }
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


BUS = """2 May 2020

Bus {} goes to the quay

The tram company sends it at noon.

Contact: Odile Marchetti, +33 1 99 00 12 34
"""


def test_an_import_tells_what_it_brings_to_what_is_followed(filled, tmp_path):
    filled("saved", "add", "Trams", "tram")
    filled("saved", "add", "Buses", "headline:bus")
    filled("saved", "add", "Ships", "ship")
    for name in ("trams", "Buses", "Ships"):
        assert filled("saved", "follow", name).out == f"Followed: {name}\n"
    filled("saved", "unfollow", "Trams")
    assert ", followed  headline:bus" in filled("saved").out
    for n in (1, 2):
        (tmp_path / f"{n}.txt").write_text(BUS.format(n), "utf-8")
    told = filled("import", tmp_path / "1.txt", tmp_path / "2.txt").out.splitlines()
    assert told[0].startswith("2 releases added")
    assert told[1] == "New in Buses: 2 releases"
    assert told[2].endswith("Bus 2 goes to the quay")
    assert len(told) == 4
    (tmp_path / "3.txt").write_text(BUS.format(3), "utf-8")
    rows = filled("import", tmp_path / "3.txt", "--json").out.splitlines()
    assert [json.loads(row)["outcome"] for row in rows] == ["added", "new"]
    assert json.loads(rows[1])["search"] == "Buses"
    assert json.loads(rows[1])["headline"] == "Bus 3 goes to the quay"


def test_what_is_new_is_told_again_and_scripts_see_whether_there_is_any(filled, tmp_path):
    filled("saved", "add", "Buses", "headline:bus")
    (tmp_path / "1.txt").write_text(BUS.format(1), "utf-8")
    assert "New in" not in filled("import", tmp_path / "1.txt").out
    assert filled("saved", "new").code == 1  # none is followed
    assert filled("saved", "new", "buses").out.startswith("New in Buses: 1 release\n")
    assert filled("saved", "new", "Buses").code == 0
    assert filled("saved", "new", "Buses", "--run", "1").code == 1
    assert filled("saved", "new", "Buses", "--run", "2", "--json").out.count("\n") == 1
    assert filled("saved", "new", "Buses", "--run", "7").code == 1
    assert filled("saved", "new", "Nobody").code == 1
    assert filled("saved", "--run", "1").code == 2
    assert filled("import", tmp_path / "1.txt", "--dry-run").code == 0


def test_following_is_undone_and_stays_through_another_query(filled):
    filled("saved", "add", "Buses", "bus")
    filled("saved", "follow", "Buses")
    filled("saved", "add", "Buses", "headline:bus")
    assert ", followed" in filled("saved").out
    filled("undo")
    assert filled("undo").out == "Undone: followed the saved search Buses\n"
    assert filled("saved").out == "Buses  0  bus\n"


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
