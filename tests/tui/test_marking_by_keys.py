"""What a person does to releases: star, tag, note, read; for one, for several, and back."""

import pytest

from store import Completion, Library, Marking, Marks
from tests.tui.driver import browsing
from tui.present.marking import (
    borne,
    done_words,
    known_words,
    partly,
    tags_meant,
)
from tui.selection import Selection

NEWEST, SECOND = 5, 4


def found(folder, query):
    with Library.open(folder) as library:
        return set(library.ids(query))


async def test_a_star_is_put_on_shown_and_undone(archive):
    async with browsing(archive) as reader:
        await reader.presses("s")
        await reader.sees("Starred 4 Mar 2025 Orbital Works", "★  ▲ EMBARGO", "★ Starred")
        assert found(archive, "is:starred") == {NEWEST}
        await reader.presses("u")
        await reader.sees("Undone: starred 4 Mar 2025 Orbital Works")
        await reader.misses("★")
        assert found(archive, "is:starred") == set()
        await reader.presses("U")
        await reader.sees("Done again: starred", "★ Starred")
        await reader.presses("u", "u")
        await reader.sees("There is nothing to undo.")


async def test_what_was_marked_otherwise_since_is_not_undone(archive):
    async with browsing(archive) as reader:
        await reader.presses("asterisk", "m")
        await reader.enters("call back")
        await reader.presses("enter")
        await reader.sees("Noted on 6 selected releases")
        with Library.open(archive) as library:
            library.mark((NEWEST,), Marking(note="called"), kept=False)
            library.mark((SECOND,), Marking(read=True), kept=False)
        await reader.presses("u")
        await reader.sees("Undone: noted on 6 releases", "(1 changed otherwise since stays")
    assert found(archive, "has:note") == {NEWEST}
    assert found(archive, "is:read") == {SECOND}


async def test_what_was_done_in_another_session_is_told_before_it_is_undone(archive):
    with Library.open(archive) as library:
        library.mark((NEWEST,), Marking(starred=True))
        list(library.correct(SECOND, "headline", "A mill wheel"))
    async with browsing(archive) as reader:
        await reader.presses("u")
        await reader.sees("The same key again undoes what was done at", "Corrected headline of")
        assert found(archive, "headline:mill-wheel") == {SECOND}
        await reader.presses("u")
        await reader.sees("Undone: corrected headline of")
        await reader.presses("u", "u")
        await reader.sees("Undone: starred 4 Mar 2025")
        await reader.presses("U", "U")
        await reader.sees("Done again: corrected headline of")
    assert found(archive, "is:starred") == {NEWEST}


async def test_a_removed_release_comes_back_by_the_same_key(archive):
    with Library.open(archive) as library:
        list(library.remove((NEWEST,)))
    async with browsing(archive) as reader:
        await reader.misses("Probe is under wraps")
        await reader.presses("u", "u")
        await reader.sees("Undone: removed 4 Mar 2025 Orbital Works", "Probe is under wraps")


async def test_keys_in_one_go_mark_the_release_that_the_list_marked(archive):
    async with browsing(archive) as reader:
        await reader.types("jsjjs/harbour\rs", at_once=True)
        await reader.sees("Starred 1 Mar 2024 Tide Trust")
    assert found(archive, "is:starred") == {SECOND, 2, 0}


async def test_tags_are_written_and_those_there_are_offered(archive):
    async with browsing(archive) as reader:
        await reader.presses("t")
        await reader.sees("Tags of 4 Mar 2025 Orbital Works")
        await reader.enters("tech, call back")
        await reader.presses("enter")
        await reader.sees("Tagged tech, call back: 4 Mar 2025", "# tech, call back")
        await reader.presses("t")
        await reader.sees("There are: ", "tech 1")
        await reader.presses(*["backspace"] * len(", call back"), "enter")
        await reader.sees("Took call back off 4 Mar 2025")
        await reader.presses("j", "t")
        await reader.enters("?!")
        await reader.presses("enter")
        await reader.sees("“?!” is no tag.")
    assert found(archive, "tag:tech") == {NEWEST}
    assert found(archive, "tag:call-back") == set()


async def test_a_note_is_written_and_read(archive):
    async with browsing(archive) as reader:
        await reader.presses("j", "m")
        await reader.enters("call her after three")
        await reader.presses("enter")
        await reader.sees("Noted on 2 Jan 2025 Tide Trust: call her", "✎ call her after three")
    assert found(archive, "note:three") == {SECOND}


async def test_what_is_in_sight_for_a_moment_is_read(archive, monkeypatch):
    """Where the browser opens nobody went yet; what was read stays in the list of the unread."""
    monkeypatch.setattr("tui.screens.reading.MOMENT", 0.01)
    async with browsing(archive, "is:unread") as reader:
        await reader.sees("6 releases · newest first · 6 unread")
        await reader.presses("j")
        await reader.sees("5 unread")
        await reader.sees("▌   2 Jan 2025")
        assert found(archive, "is:read") == {SECOND}
        await reader.presses("R")
        await reader.sees("Marked as unread: 2 Jan 2025", "▌●  2 Jan 2025")
        assert found(archive, "is:read") == set()


async def test_what_is_selected_is_marked_in_one(archive):
    async with browsing(archive) as reader:
        await reader.presses("space", "space", "j")
        await reader.sees("✓ Probe is under wraps", "2 selected")
        await reader.presses("V", "j", "j")
        await reader.sees("5 selected")
        await reader.presses("s")
        await reader.sees("Starred 5 selected releases")
        assert len(found(archive, "is:starred")) == 5
        await reader.presses("escape", "s")
        await reader.misses("✓")
        await reader.presses("asterisk", "t")
        await reader.enters("tech")
        await reader.presses("enter")
        await reader.sees("Tagged tech: 6 selected releases")
        await reader.presses("u")
    assert found(archive, "tag:tech") == set()


async def test_a_search_is_saved_counted_asked_and_removed(archive):
    async with browsing(archive, "probe is:unread") as reader:
        await reader.presses("S")
        await reader.sees("No search is saved yet.", "s save query")
        await reader.presses("s")
        await reader.enters("Probes")
        await reader.presses("enter")
        await reader.sees("Saved the search Probes")
        await reader.presses("escape", "S")
        await reader.sees("Probes", "3, 3 unread  probe is:unread")
        await reader.presses("enter")
        await reader.sees("/ probe is:unread", "3 releases")
        await reader.presses("S", "d")
        await reader.sees("No search is saved yet.", "Removed the saved search Probes")
        await reader.presses("escape", "u")
        await reader.sees("Undone: removed the saved search Probes")
        await reader.presses("S")
        await reader.sees("3, 3 unread  probe is:unread")


async def test_a_saved_search_is_called_otherwise_and_back_again(archive):
    with Library.open(archive) as library:
        library.save_search("Probes", "probe")
        library.save_search("Mills", "mill")
    async with browsing(archive, size=(160, 30)) as reader:
        await reader.presses("S", "e")
        await reader.sees("Name of the saved search", "Probes")
        await reader.enters("!")
        await reader.presses("enter")
        await reader.sees("Renamed the saved search Probes!", "Probes!  ")
        await reader.presses("S", "e", "ctrl+u")
        await reader.enters("mills")
        await reader.presses("enter")
        await reader.sees("There is a saved search “mills” already.")
        await reader.presses("escape", "u")
        await reader.sees("Undone: renamed the saved search Probes")
        await reader.misses("Probes!")


async def test_nothing_is_marked_where_there_is_nothing(folder):
    async with browsing(folder) as reader:
        await reader.presses("s")
        await reader.sees("The list is empty")


def test_a_range_goes_to_where_the_list_stands():
    selection = Selection().toggled(70).begun(4)
    assert [selection.has(id, id, 2) for id in (1, 2, 4, 5, 70)] == [False, True, True, False, True]
    assert selection.ended((12, 13)) == Selection(frozenset({70, 12, 13}))
    assert Selection(frozenset({7})).toggled(7) == Selection()


@pytest.mark.parametrize(
    ("marking", "words"),
    [
        (Marking(starred=True), "Starred Tide"),
        (Marking(starred=False), "Took the star off Tide"),
        (Marking(read=False), "Marked as unread: Tide"),
        (Marking(tag=("a", "b"), untag=("c",)), "Tagged a, b: Tide; took c off Tide"),
        (Marking(note="call\x1b"), "Noted on Tide: call"),
        (Marking(note=""), "Took the note off Tide"),
    ],
)
def test_what_was_done_is_told(marking, words):
    assert done_words(marking, "Tide") == words


def test_what_was_so_before_is_told():
    assert partly("Starred", 5, 5) == "Starred"
    assert partly("Starred", 4, 5) == "Starred (1 was so before)"
    assert partly("Starred", 2, 5) == "Starred (3 were so before)"


@pytest.mark.parametrize(
    ("text", "before", "marking"),
    [
        ("tech,  later", (), Marking(tag=("tech", "later"))),
        ("tech", ("tech", "later"), Marking(untag=("later",))),
        ("", ("tech",), Marking(untag=("tech",))),
        ("-tech, new", (), Marking(tag=("new",), untag=("tech",))),
        (" , ", (), Marking()),
    ],
)
def test_a_line_of_tags_is_what_is_left(text, before, marking):
    assert tags_meant(text, before) == marking


def test_what_a_release_bears_is_told():
    assert borne(Marks(read=True)) == ()
    marks = Marks(starred=True, tags=("a", "b"), note="call")
    assert borne(marks) == ("★ Starred", "# a, b", "✎ call")
    assert known_words((Completion("tech", 12),)) == "There are: tech 12"
