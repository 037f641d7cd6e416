"""Importing and exporting from within, and the doors of an empty archive."""

import pytest

from store import Library
from tests.tui.driver import browsing
from tests.tui.releases import lasting
from tui.paths import extended, meant, offered

NOTICE = """14 March 2019

Night trams return to Harbour Street

The tram company brings back the night line after nine years.

Contact: Odile Marchetti, +33 1 99 00 12 34
"""


@pytest.fixture
def inbox(tmp_path, monkeypatch):
    """A folder with a release and something else, in which one is."""
    folder = tmp_path / "in box"
    folder.mkdir()
    (folder / "trams.txt").write_text(NOTICE)
    (folder / "trumpets.txt").write_text("")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    return folder


async def imported(reader):
    """Until the import that is under way has told how it went."""
    await reader.sees("added")


async def test_a_folder_is_imported_told_and_taken_back(folder, inbox):
    async with browsing(folder) as reader:
        await reader.presses("i")
        await reader.sees("Import", "./in box/")
        await reader.presses(*["backspace"] * 2)
        await reader.enters(str(inbox))
        await reader.presses("enter")
        await reader.sees("1 release added", "u takes it back.", "Night trams return")
        await reader.presses("i")
        await reader.sees("Last import: 1 release added", "trumpets.txt")
        await reader.presses("escape", "u")
        await reader.sees("Take back an import", "This takes away 1 release of import 1")
        await reader.presses("n")
        await reader.sees("The import stays.", "Night trams return")
        await reader.presses("u", "y")
        await reader.sees("Import 1 taken back.", "The archive is empty.")


async def test_an_import_tells_what_it_brings_to_a_search_that_is_followed(folder, inbox):
    with Library.open(folder) as library:
        library.save_search("Trams", "tram")
    async with browsing(folder, size=(120, 24)) as reader:
        await reader.presses("S", "t")
        await reader.sees("Followed the saved search Trams", "0, followed  tram")
        await reader.presses("escape", "i", *["backspace"] * 2)
        await reader.enters(str(inbox))
        await reader.presses("enter")
        await reader.sees("1 release added", "New in Trams: 1.")
        await reader.presses("S", "t")
        await reader.sees("Unfollowed the saved search Trams", "1, 1 unread  tram")


@pytest.fixture
def long(inbox):
    """Its files are long enough for a person to be in time."""
    for n in range(600):
        (inbox / f"{n}.txt").write_text(NOTICE.replace("Contact", f"{lasting(n)}\n\nContact"))
    return inbox


async def test_who_quits_during_an_import_is_asked_and_told(folder, long):
    async with browsing(folder, size=(120, 24)) as reader:
        await reader.presses("i", *["backspace"] * 2)
        await reader.enters(str(long))
        await reader.glimpses("Import", "enter")
        await reader.glimpses("of 602 files", "q")
        await reader.glimpses("To quit stops it.", "n")
        await reader.glimpses("The import goes on.", "q")
        await reader.glimpses("stop it and quit", "y")
    assert reader.app.return_code == 0
    await reader.outlasts(lambda: reader.app.browse.importing)
    with Library.open(folder) as library:
        assert reader.app.browse.last_words.startswith(f"Stopped: {library.count} release")
        assert library.count < 600


async def test_an_import_tells_how_far_it_is_and_is_stopped(folder, long):
    async with browsing(folder, size=(120, 24)) as reader:
        await reader.presses("i", *["backspace"] * 2)
        await reader.enters(str(long))
        await reader.glimpses("Import", "enter")
        await reader.glimpses("of 602 files")
        await reader.glimpses("i stops it · ", "i")
        await reader.glimpses("An import is under way.", "y")
        await reader.sees("Stopped: ")
        await reader.misses("of 602 files")
    with Library.open(folder) as library:
        assert library.count < 600


async def test_a_path_is_completed(folder, inbox):
    async with browsing(folder) as reader:
        await reader.presses("i", *["backspace"] * 2)
        await reader.types("in\ttr", at_once=True)
        await reader.sees("in box/tr", "trams.txt", "trumpets.txt")
        await reader.types("\x1b[B\t", at_once=True)
        await reader.sees("in box/trumpets.txt")
        await reader.presses("enter")
        await reader.sees("0 releases added")


async def test_what_is_not_there_is_told_in_the_dialog(folder, inbox):
    async with browsing(folder, size=(50, 20)) as reader:
        await reader.types("i\x7f\x7fnowhere\r", at_once=True)
        await reader.sees("There is nothing at nowhere.")
        await reader.presses(*["backspace"] * 7, "enter")
        await reader.sees("Name a file or a folder.")
        await reader.presses("escape")
        await reader.misses("Name a file")


async def test_an_empty_archive_has_three_doors(folder, inbox):
    (inbox.parent / "Mail").mkdir()
    async with browsing(folder) as reader:
        await reader.sees("1  Import a file", "2  Import what a mail", "3  Try it")
        await reader.presses("1")
        await reader.sees("./in box/")
        await reader.presses("escape", "2")
        await reader.sees("~/Mail/")
        await reader.presses("escape", "enter", "escape", "3")
        await reader.sees("In a terminal 'communique demo' does that.")


async def test_a_missing_archive_is_made_by_an_import(tmp_path, inbox):
    async with browsing(tmp_path / "archive", size=(120, 30)) as reader:
        await reader.sees("There is no archive at", "1  Import a file")
        await reader.presses("1", *["backspace"] * 2)
        await reader.enters("in box")
        await reader.presses("enter")
        await reader.sees("Night trams return")
    with Library.open(tmp_path / "archive") as library:
        assert library.count == 1


async def test_what_is_listed_is_exported(archive, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    async with browsing(archive, query="tide") as reader:
        await reader.presses("x")
        await reader.sees("Export 3 releases listed as", "2  a table, for spreadsheets")
        await reader.presses("2")
        await reader.sees("Export to", "./releases.csv")
        await reader.presses("enter")
        await reader.sees("written to releases.csv")
        await reader.presses("x", "2", "enter")
        await reader.sees("releases.csv is there already.")
        await reader.types("\x1b\x1bj", at_once=True)
    assert len((tmp_path / "releases.csv").read_text().splitlines()) >= 4


async def exports(reader, form, path):
    """Export what is listed in the form of that number, to `path` in place of what is offered."""
    await reader.presses("x", form, *["backspace"] * 14)
    await reader.enters(str(path))
    await reader.presses("enter")


async def test_what_is_under_embargo_is_exported_only_where_it_is_meant(archive, tmp_path):
    async with browsing(archive) as reader:
        for name, answer, told in (("a", "n", "5 releases written"), ("b", "y", "6 releases")):
            await exports(reader, "1", tmp_path / name)
            await reader.sees("1 release of them under embargo")
            await reader.presses(answer)
            await reader.sees(told)
    assert "under wraps" not in (tmp_path / "a").read_text()
    assert "under wraps" in (tmp_path / "b").read_text()


async def test_who_is_on_a_release_under_embargo_is_exported_only_where_meant(archive, tmp_path):
    async with browsing(archive) as reader:
        for name, answer, told in (
            ("a", "n", "2 people and desks written"),
            ("b", "y", "3 people"),
        ):
            await exports(reader, "3", tmp_path / name)
            await reader.sees("1 person or desk of them, whose newest release")
            await reader.presses(answer)
            await reader.sees(told)
        await reader.searches("tide")
        await exports(reader, "3", tmp_path / "c")
        await reader.sees("2 people and desks written")
    assert "FN:Alma Verne" not in (tmp_path / "a").read_text()
    assert "FN:Alma Verne" in (tmp_path / "b").read_text()


async def test_what_is_selected_is_exported_alone(archive, tmp_path):
    async with browsing(archive) as reader:
        await reader.presses("j", "space", "space", "x")
        await reader.sees("Export 2 releases selected as")
        await reader.presses("1", *["backspace"] * 14)
        await reader.enters(str(tmp_path / "two"))
        await reader.presses("enter")
        await reader.sees("2 releases written")
    assert (tmp_path / "two").read_text().count("Lisbon") >= 2


def test_a_line_names_a_path_as_it_stands_or_as_a_shell_takes_it(inbox, tmp_path):
    (tmp_path / "b").mkdir()
    assert meant(" in box ") == (inbox.relative_to(tmp_path),)
    assert meant("'in box' b") == (
        inbox.relative_to(tmp_path),
        (tmp_path / "b").relative_to(tmp_path),
    )
    assert [str(path) for path in meant("no such 'thing")] == ["no such 'thing"]
    assert meant("~/b")[0] == tmp_path / "b"
    assert meant("  ") == ()


def test_names_are_offered_but_not_hidden_or_strange_ones(inbox):
    for name in (".hidden", "a\x1bb", "Tram"):
        (inbox / name).mkdir()
    assert offered("in box/") == ("in box/Tram/", "in box/trams.txt", "in box/trumpets.txt")
    assert offered("in box/.") == ("in box/.hidden/",)
    assert offered("nowhere/x") == ()


@pytest.mark.parametrize(
    ("text", "offers", "line"),
    [
        ("t", ("trams", "trumpets"), "tr"),
        ("tr", ("trams", "trumpets"), "trams"),
        ("tra", ("trams",), "trams"),
        ("x", (), "x"),
    ],
)
def test_a_path_goes_on_with_what_is_offered(text, offers, line):
    assert extended(text, offers) == line
