"""The whole browser, as a person uses it."""

from contextlib import closing

import pytest
from msgspec import structs

from store.archive.folder import make_archive
from tests.tui.driver import browsing
from tests.tui.releases import RELEASES, keep, release
from tui.actions import ACTIONS, Where

pytestmark = pytest.mark.usefixtures("no_programs")
NEWEST = "4 March 2025 · Orbital Works · Lisbon"


async def test_it_opens_on_the_newest_release_with_its_contact(archive):
    async with browsing(archive) as reader:
        await reader.sees("6 releases · newest first", "Probe is under wraps", NEWEST)
        await reader.sees("1 contact", "1  Alma Verne", "Press officer", "+33 1 99 00 44 71")
        await reader.sees("+33 6 99 00 44 72 (mobile)", "alma.verne@orbital.example")


async def test_the_cursor_moves_and_the_text_follows(archive):
    async with browsing(archive) as reader:
        await reader.presses("j", "j")
        await reader.sees("10 September 2024 · Orbital Works")
        await reader.presses("G")
        await reader.sees("1 March 2024 · Tide Trust", "2  Newsroom")
        await reader.presses("k")
        await reader.sees("6 May 2024 (⚠ check this)")
        await reader.presses("g", "up")
        await reader.sees(NEWEST)


async def test_it_searches_as_one_types_and_shows_the_words(archive):
    async with browsing(archive) as reader:
        await reader.presses("slash")
        await reader.presses(*"merc")
        await reader.sees("2 releases", "Mercury probe wakes up", "10 September 2024")
        await reader.misses("Harbour")
        assert "Merc" in reader.marked()
        await reader.presses("enter", "j")
        await reader.sees("6 May 2024 (⚠ check this)")


async def test_printable_keys_type_in_the_search_bar(archive):
    async with browsing(archive) as reader:
        await reader.presses("slash")
        await reader.presses(*"q1?:")
        await reader.sees("/ q1?:")


async def test_a_search_for_nothing_says_how_to_get_out(archive):
    async with browsing(archive) as reader:
        await reader.searches("zeppelin")
        await reader.sees("No release has “zeppelin”.", "Esc in the list clears the query.")
        await reader.presses("j", "G", "n", "1", "y", "y")
        await reader.presses("escape")
        await reader.sees("6 releases", NEWEST)


async def test_what_a_query_cannot_mean_is_said(archive):
    async with browsing(archive) as reader:
        await reader.searches("after:yesteryear probe")
        await reader.sees("yesteryear")


async def test_escape_backs_out_one_level_at_a_time(archive):
    async with browsing(archive) as reader:
        await reader.searches("probe")
        await reader.presses("enter", "z")
        await reader.misses("3 releases")
        await reader.presses("escape")
        await reader.sees("3 releases")
        await reader.presses("j")
        await reader.sees(NEWEST)
        await reader.presses("escape", "j")
        await reader.sees("10 September 2024")
        await reader.presses("escape")
        await reader.sees("6 releases", "/ Search releases")


async def test_the_mouse_selects_copies_scrolls_and_presses(archive):
    async with browsing(archive) as reader:
        await reader.clicks("Harbour opens")
        await reader.sees("1 March 2024 · Tide Trust")
        await reader.clicks("2  Newsroom")
        await reader.sees("the card of Newsroom")
        await reader.clicks("Mercury probe", times=2)
        await reader.presses("G")
        await reader.sees("At last a lantern")
        await reader.clicks("? help")
        await reader.sees("In the list, the text and the menus")


@pytest.mark.parametrize("key", ["slash", "y", "j"])
async def test_a_screen_that_others_wrote_on_is_painted_anew(archive, key):
    async with browsing(archive) as reader:
        await reader.presses(key)
        known = reader.app._cells
        await reader.presses("ctrl+l")
        assert reader.app._cells is not known


async def test_the_help_lists_every_key_and_closes(archive):
    async with browsing(archive, size=(120, 240)) as reader:
        await reader.presses("question_mark")
        await reader.sees(*Where, *(action.help for action in ACTIONS if True))
        await reader.presses("question_mark")
        await reader.misses("In the copy menu")


async def test_the_palette_offers_our_commands_alone(archive):
    async with browsing(archive, size=(100, 40)) as reader:
        await reader.presses("colon")
        await reader.sees("Give this pane the screen")
        await reader.misses("Screenshot", "Theme")
        await reader.types("xyzzy", at_once=True)
        await reader.sees("No command is called so.")
        await reader.presses("enter", *["backspace"] * 5)
        await reader.sees("Give this pane the screen")
        await reader.enters("quit")
        await reader.misses("Give this pane")
        await reader.presses("enter")
        assert reader.app.return_code == 0


async def test_an_embargo_and_a_doubt_are_said_in_words(archive):
    async with browsing(archive) as reader:
        await reader.sees("▲ EMBARGO", "▲ Embargo until 1 January 2999, 06:00")
        await reader.presses("G", "k")
        await reader.sees("6 May 2024 (⚠ check this)", "Orbital Wor… ⚠ check this")


async def test_a_correction_and_what_it_corrects_point_to_each_other(archive):
    async with browsing(archive, query="mercury") as reader:
        await reader.sees("/ mercury", "2 releases", "Correction of release 1")
        await reader.presses("j")
        await reader.sees("Replaced by release 3")


async def test_markup_is_shown_and_neither_it_nor_escapes_are_obeyed(archive):
    async with browsing(archive, query="mill wheel") as reader:
        await reader.sees("Mill wheel turns [red]again[/red]")


async def test_an_empty_archive_says_what_to_do_and_follows_an_import(folder):
    async with browsing(folder) as reader:
        await reader.sees("The archive is empty.", "communique --archive ~/Press")
        keep(folder, release("2020-01-01", "The first of all"))
        await reader.sees("1 release", "The first of all", "1  Alma Verne")


async def test_the_cursor_stays_on_its_release_while_others_are_imported(archive):
    async with browsing(archive) as reader:
        await reader.presses("j", "j")
        await reader.sees("10 September 2024")
        keep(archive, *(release(f"2026-01-{day:02}", f"News of {day}") for day in range(1, 31)))
        await reader.sees("36 releases")
        await reader.sees("▌  Mercury probe wakes up", "10 September 2024")


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_on_a_smaller_screen_the_text_is_below(archive, size):
    async with browsing(archive, size=size) as reader:
        await reader.sees("Probe is under wraps", NEWEST, "1  Alma Verne", "+33 1 99 00 44 71")


async def test_on_a_narrow_screen_there_is_one_pane_at_a_time(archive):
    async with browsing(archive, size=(58, 20)) as reader:
        await reader.sees("Mercury probe")
        await reader.misses(NEWEST)
        await reader.presses("enter")
        await reader.sees(NEWEST, "1  Alma Verne")
        await reader.misses("Mercury probe")
        await reader.resizes(120, 36)
        await reader.sees("Mercury probe", NEWEST)
        await reader.resizes(58, 20)
        await reader.presses("tab")
        await reader.sees("Mercury probe")


async def test_a_release_that_was_read_again_is_shown_anew(archive):
    async with browsing(archive) as reader:
        await reader.sees("Probe is under wraps", "alma.verne@orbital.example")
        better = structs.replace(RELEASES[-1], id=5, headline="Probe is unwrapped")
        with closing(make_archive(archive)) as kept:
            kept.replace([better])
        await reader.sees("▌  Probe is unwrapped", "┓  Probe is unwrapped")


async def test_any_size_of_screen_is_survived(archive):
    async with browsing(archive, query="zeppelin") as reader:
        for size in ((1, 1), (3, 2), (20, 5), (100, 24)):
            await reader.resizes(*size)
        await reader.sees("No release has “zeppelin”.")
