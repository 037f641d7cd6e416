"""Facets, timeline, people, saved searches and contacts, in the hands of a person."""

import pytest

from store import Contact, Library
from tests.outcomes import run
from tests.tui.driver import browsing
from tests.tui.releases import keep, release

pytestmark = pytest.mark.usefixtures("no_programs")
WIDE, COLUMNS = (120, 36), (200, 50)


async def test_a_facet_is_taken_up_and_out_again(archive):
    async with browsing(archive, size=WIDE) as reader:
        await reader.presses("f")
        await reader.sees("━ f Narrow", "Issuer", "▌  Orbital Works", "2025")
        await reader.presses("enter")
        await reader.sees('/ issuer:"Orbital Works"', "F2 3 releases", "▌✓ Orbital Works")
        await reader.presses("enter")
        await reader.sees("/ Search releases", "F2 6 releases")


async def test_another_value_takes_its_place(archive):
    async with browsing(archive, size=WIDE) as reader:
        await reader.presses("f", "enter", "j", "enter")
        await reader.sees('/ issuer:"Tide Trust"', "▌✓ Tide Trust", "F2 3 releases")


async def test_a_value_is_clicked(archive):
    async with browsing(archive, size=COLUMNS) as reader:
        await reader.sees("S Saved", "F2 6 releases", "F3 Text", "T Time", "f Narrow")
        await reader.clicks("embargoed")
        await reader.sees("/ is:embargoed", "F2 1 release")


async def test_several_values_are_selected_and_any_of_them_asked_for(archive):
    async with browsing(archive, size=WIDE) as reader:
        await reader.presses("f", "space", "space", "j", "space")
        await reader.sees("+ Orbital Works", "+ Tide Trust", "+ 2024", "3 selected", "6 releases")
        await reader.presses("enter")
        await reader.sees('/ issuer:"Orbital Works" OR issuer:"Tide Trust" date:2024')
        await reader.sees("F2 4 releases", "✓ Orbital Works", "✓ Tide Trust", "✓ 2024")
        assert row_of(reader, "Orbital Works", "✓ ") == row_of(reader, "Tide Trust", "✓ ") == "2"
        await reader.misses("selected")
        await reader.presses("g", "space")
        await reader.sees("- Orbital Works", "▌✓ Tide Trust")
        await reader.presses("escape")
        await reader.misses("- Orbital Works", "selected")
        await reader.presses("enter")
        await reader.sees('/ issuer:"Orbital Works" date:2024', "F2 2 releases")


async def test_what_is_selected_is_asked_for_beside_what_is_chosen(archive):
    async with browsing(archive, query="date:2024 ", size=WIDE) as reader:
        await reader.presses("f")
        await reader.clicks("Orbital Works     ", at=-1)
        await reader.sees('issuer:"Orbital Works"', "✓ Orbital Works", "F2 2 releases")
        await reader.clicks("  Tide Trust     ", at=-1)
        await reader.sees("+ Tide Trust", "1 selected")
        await reader.clicks("Tide Trust     ", at=-1)
        await reader.sees('issuer:"Orbital Works" OR issuer:"Tide Trust"', "F2 4 releases")


async def test_what_is_asked_for_meanwhile_is_selected_no_more(archive):
    async with browsing(archive, size=WIDE) as reader:
        await reader.presses("f", "space", "space")
        await reader.sees("2 selected")
        await reader.searches('issuer:"Tide Trust" ')
        await reader.presses("f")
        await reader.sees("✓ Tide Trust", "+ Orbital Works", "1 selected")


async def test_counts_follow_what_is_typed_and_marked(archive):
    async with browsing(archive, size=COLUMNS) as reader:
        await reader.searches("mercury")
        await reader.sees("F2 2 releases")
        assert row_of(reader, "unread") == "2"
        await reader.presses("R")
        assert row_of(reader, "unread") == "1"


def row_of(reader, name, sign="  "):
    row = next(line for line in reader.lines() if f"{sign}{name} " in line)
    return row.rpartition(f"{name} ")[2].strip("│┃ ")


async def test_what_is_beside_the_list_goes_where_one_reads_or_backs_out(archive):
    async with browsing(archive, size=WIDE) as reader:
        await reader.presses("f", "tab")
        await reader.misses("F3 Text")
        await reader.presses("f2", "enter")
        await reader.sees("F3 Text")
        await reader.misses("f Narrow")
        await reader.presses("f", "escape")
        await reader.sees("━ F2 6 releases", "F3 Text")


@pytest.mark.parametrize("size", [(60, 18), (40, 12)])
async def test_where_there_is_little_room_the_pane_in_use_has_it(archive, size):
    async with browsing(archive, size=size) as reader:
        await reader.presses("f")
        await reader.sees("━f Narrow", "▌  Orbital Works", "  Tide Trust")
        await reader.misses("T Time")
        await reader.presses("T")
        await reader.sees("━T Time", "2025")
        await reader.misses("f Narrow")
        await reader.resizes(60, 40)
        await reader.sees("f Narrow", "━T Time")


async def test_a_range_is_chosen_by_keys(archive):
    async with browsing(archive, size=WIDE) as reader:
        await reader.presses("T", "h", "H", "H")
        await reader.sees("Dec 2024 to Feb 2025: 1")
        await reader.presses("enter")
        await reader.sees("/ date:2024-12..2025-02", "F2 1 release")
        await reader.presses("delete")
        await reader.sees("/ Search releases", "F2 6 releases")


async def test_the_timeline_is_entered_at_its_end(archive):
    async with browsing(archive, size=COLUMNS) as reader:
        await reader.sees("T Time", "2024  ")
        await reader.presses("T")
        await reader.sees("Mar 2025: 1")


async def test_a_range_is_dragged(archive):
    async with browsing(archive, size=WIDE) as reader:
        await reader.presses("T")
        timeline = reader.app.screen._desk.side.timeline
        await reader._pilot.mouse_down(timeline, offset=(2, 2))
        await reader._pilot.hover(timeline, offset=(14, 2))
        await reader._pilot.mouse_up(timeline, offset=(14, 2))
        await reader.rests()
        await reader.sees("/ date:2024-03..2024-05", "F2 2 releases")


async def test_what_is_left_out_of_facets_and_people_is_said(folder, monkeypatch):
    monkeypatch.setattr("tui.screens.work.PERSONS", 12)
    letters = "abcdefghijklmn"
    people = [Contact(name=f"Ada Quill{x}", emails=(f"{x}@quay.example",)) for x in letters]
    houses = [
        release(f"2024-03-{n + 1:02}", f"Line {n} opens", f"House {n}", (one,))
        for n, one in enumerate(people)
    ]
    keep(folder, *houses)
    async with browsing(folder, size=COLUMNS) as reader:
        await reader.presses("f")
        await reader.sees("and more, by issuer:")
        await reader.misses("and more, by language:")
        await reader.presses("p")
        await reader.sees("p 12 of 14 people")


async def test_people_are_listed_with_why_and_copied_by_the_keys_of_contacts(archive):
    async with browsing(archive, size=WIDE) as reader:
        await reader.presses("p")
        await reader.sees("p 3 people", "▌1  Alma Verne", "3 of 6 releases, last 4 Mar 2025")
        await reader.sees("+33 1 99 00 44 71", "alma.verne@orbital.example")
        await reader.presses("2")
        assert reader.app.clipboard.startswith("Tom Hale")
        await reader.presses("y", "y")
        assert reader.app.clipboard.startswith("Alma Verne")
        await reader.presses("j", "Y")
        await reader.sees("Copy a person of the people found", "▌2  Tom Hale")


async def test_the_people_are_those_of_the_query_and_lead_to_their_releases(archive):
    async with browsing(archive, size=WIDE) as reader:
        await reader.searches("mill")
        await reader.presses("p")
        await reader.sees("2 of 2 releases")
        await reader.presses("enter")
        await reader.sees('/ contact:"Tom Hale"', "━ F2 2 releases")


async def test_the_contact_that_is_marked_bears_the_sign_of_where_one_is(archive, monkeypatch):
    """The ground alone would tell it by colour; nobody is marked while one is elsewhere."""
    monkeypatch.setenv("NO_COLOR", "1")
    async with browsing(archive, query="harbour", size=(120, 36)) as reader:
        await reader.sees("│ 1  Tom Hale", "│ 2  Newsroom")
        await reader.presses("f4")
        await reader.sees("┃▌1  Tom Hale", "┃ 2  Newsroom")
        await reader.presses("j")
        await reader.sees("┃ 1  Tom Hale", "┃▌2  Newsroom")
        await reader.presses("f2")
        await reader.sees("│ 1  Tom Hale", "│ 2  Newsroom")


async def test_contacts_are_reached_by_keys(archive):
    async with browsing(archive, size=WIDE) as reader:
        await reader.presses("G", "f4")
        await reader.sees("━ F4 2 contacts")
        await reader.presses("j", "enter")
        assert reader.app.clipboard.startswith("Newsroom")
        await reader.presses("f4")
        await reader.misses("F2 6 releases")
        await reader.presses("escape", "escape")
        await reader.sees("━ F2 6 releases")


async def test_saved_searches_stand_at_the_left_with_what_is_new(archive):
    with Library.open(archive) as library:
        library.save_search("Mills", "mill")
        library.save_search("Probes", "probe")
    async with browsing(archive, size=COLUMNS) as reader:
        await reader.sees("Mills", "●2 2")
        await reader.presses("S", "j", "enter")
        await reader.sees("/ probe", "✓ Probes")
        await reader.presses("K")
        await reader.rests()
        with Library.open(archive) as library:
            assert [each.name for each in library.saved()] == ["Probes", "Mills"]
        await reader.presses("j", "d")
        await reader.sees("Removed the saved search Mills")
        await reader.misses("▌  Mills")
        await reader.presses("escape", "R")
        await reader.sees("●2 3")


async def test_what_another_program_saves_stands_at_the_left_soon(archive):
    async with browsing(archive, size=COLUMNS) as reader:
        await reader.sees("S Saved", "None yet.")
        with Library.open(archive) as library:
            library.save_search("Mills", "mill")
        await reader.glimpses("●2 2")
        with Library.open(archive) as library:
            run(library.history.undo())
        await reader.glimpses("None yet.")


async def test_what_is_folded_opens(archive):
    async with browsing(archive, size=WIDE) as reader:
        await reader.presses("f3", "enter")
        await reader.rests()
        await reader.presses("f3")
        await reader.misses("F2 6 releases")


@pytest.mark.parametrize("size", [(200, 60), (120, 36), (100, 30), (80, 24), (60, 20), (40, 12)])
async def test_every_pane_is_reached_on_every_screen(archive, size):
    async with browsing(archive, size=size) as reader:
        for key, title in (
            ("f", "Narrow"),
            ("p", "people"),
            ("f4", "F4"),
            ("f3", "F3 Text"),
            ("f2", "F2"),
        ):
            await reader.presses(key)
            await reader.sees(title)
        for _ in range(9):
            await reader.presses("tab")
        await reader.presses("escape", "escape", "escape")


async def test_the_divider_is_dragged(archive):
    async with browsing(archive, size=WIDE) as reader:
        before = reader.app.screen._desk.list.region.width
        await reader._pilot.mouse_down(offset=(before, 10))
        await reader._pilot.hover(offset=(before + 20, 10))
        await reader._pilot.mouse_up(offset=(before + 20, 10))
        await reader.rests()
        assert abs(reader.app.screen._desk.list.region.width - before - 20) <= 2


async def test_the_divider_of_panes_one_above_the_other_is_dragged(archive):
    async with browsing(archive, size=(80, 24)) as reader:
        below = reader.app.screen._desk.list.region.bottom
        await reader._pilot.mouse_down(offset=(9, below))
        await reader._pilot.hover(offset=(9, below + 3))
        await reader._pilot.mouse_up(offset=(9, below + 3))
        await reader.rests()
        assert abs(reader.app.screen._desk.list.region.bottom - below - 3) <= 1
        await reader._pilot.mouse_down(offset=(9, below))  # a line of the list by now
        await reader._pilot.hover(offset=(9, below - 5))
        await reader._pilot.mouse_up(offset=(9, below - 5))
        await reader.rests()
        assert abs(reader.app.screen._desk.list.region.bottom - below - 3) <= 1
