"""A query is gone on with, mended, explained and found again while it is written."""

import pytest

from tests.tui.driver import browsing
from tests.tui.releases import keep, release

NEWEST = "4 March 2025 · Orbital Works · Lisbon"


async def bar(reader):
    return reader.app.screen_stack[0].query_one("#search").value


async def test_the_line_says_how_the_query_was_read(archive):
    async with browsing(archive) as reader:
        await reader.sees("everything · F1 says how to ask")
        await reader.searches("probe -mill since:1990")
        await reader.sees("with “probe” · without “mill” · from 1990 on")


async def test_the_line_says_by_what_the_query_is_narrowed_and_could_be(archive):
    async with browsing(archive, size=(120, 36)) as reader:
        await reader.sees("everything · F1 says how to ask", "f narrow  T time")
        await reader.presses("slash")
        await reader.misses("f narrow")
        await reader.enters('issuer:"Tide Trust" date:2024 mill ')
        await reader.presses("enter")
        await reader.sees("f ✓ issuer  T ✓ time")
        await reader.clicks("✓ time")
        await reader.sees("━ T Time")
        await reader.misses("f ✓ issuer")
        await reader.presses("escape")
        await reader.clicks("f ✓ issuer")
        await reader.sees("━ f Narrow")
        await reader.presses("escape")
        await reader.resizes(50, 24)
        await reader.misses("T ✓ time")


async def test_a_part_that_is_clicked_is_taken_out(archive):
    async with browsing(archive) as reader:
        await reader.searches("probe since:1990")
        await reader.clicks("from 1990 on")
        await reader.misses("from 1990")
        assert await bar(reader) == "probe"


@pytest.mark.parametrize("at_once", [True, False])
async def test_tab_takes_what_is_offered(archive, at_once):
    async with browsing(archive) as reader:
        await reader.types("/issuer:orb\tprobe", at_once=at_once)
        assert await bar(reader) == 'issuer:"Orbital Works" probe'
        await reader.sees("by “orbital works” · with “probe…”")


async def test_another_offer_is_chosen_by_the_arrows_and_esc_closes_them(archive):
    async with browsing(archive) as reader:
        await reader.types("/sort:", at_once=True)
        await reader.sees("sort:newest", "sort:oldest", "Esc close")
        await reader.presses("down", "tab")
        assert await bar(reader) == "sort:oldest "
        await reader.sees("oldest first")
        await reader.types("is:", at_once=True)
        await reader.sees("is:unread")
        await reader.presses("escape")
        await reader.misses("is:unread")
        assert await bar(reader) == "sort:oldest is:"


@pytest.mark.parametrize("lines", [24, 12])
async def test_every_state_can_be_reached(archive, lines):
    """On a low screen what is offered scrolls, and shows by its bar that it goes on."""
    async with browsing(archive, size=(80, lines)) as reader:
        await reader.types("/is:", at_once=True)
        await reader.sees("▌is:unread")
        seen = any("is:" in line and "▐" in line[:70] for line in reader.lines())
        assert seen is (lines < 20)
        await reader.presses("up")
        await reader.sees("▌is:duplicate")
        await reader.presses("tab")
        assert await bar(reader) == "is:duplicate "


async def test_it_is_said_where_more_could_be_offered(folder):
    languages = ("da", "de", "en", "es", "fr", "it", "nl", "pl", "pt")
    many = [release("2024-03-01", f"Mill {code}", language=code) for code in languages]
    keep(folder, *many)
    async with browsing(folder) as reader:
        await reader.types("/lang:", at_once=True)
        await reader.sees("type on for more · Tab take it")
        await reader.types("p", at_once=True)
        await reader.sees("lang:pl", "lang:pt")
        await reader.misses("type on for more")


async def test_an_offer_is_taken_by_a_click(archive):
    async with browsing(archive) as reader:
        await reader.types("/has:", at_once=True)
        await reader.clicks("has:phone")
        assert await bar(reader) == "has:phone "
        await reader.types("x", at_once=True)
        assert await bar(reader) == "has:phone x"


@pytest.mark.parametrize("at_once", [True, False])
async def test_what_is_wrong_stands_at_its_place_and_tab_mends_it(archive, at_once):
    async with browsing(archive) as reader:
        await reader.types("/isuer:orbital prove ", at_once=at_once)
        await reader.sees("There is no field isuer", "Tab takes it")
        assert {"isuer:orbital", "prove"} <= {text.strip() for text in reader.marked()}
        await reader.types("\t\t", at_once=at_once)
        assert await bar(reader) == "issuer:orbital probe "
        await reader.misses("There is no field")


async def test_tab_takes_what_the_line_offers_before_what_is_not_told_yet(archive):
    async with browsing(archive) as reader:
        await reader.types("/(isuer:orbital probe", at_once=True)
        await reader.sees("Tab takes it")
        await reader.presses("tab")
        assert await bar(reader) == "(issuer:orbital probe"
        await reader.presses("tab")
        assert await bar(reader) == "(issuer:orbital probe)"


async def test_what_is_half_typed_is_not_complained_about(archive):
    async with browsing(archive) as reader:
        await reader.types("/after:201", at_once=True)
        await reader.sees("everything")
        await reader.presses("enter")
        await reader.sees("▲ after: takes a year")


@pytest.mark.parametrize("key", ["enter", "1"])
@pytest.mark.parametrize("size", [(100, 24), (60, 16)])
async def test_a_query_that_finds_nothing_has_ways_out(archive, key, size):
    async with browsing(archive, size=size) as reader:
        await reader.searches("prove")
        await reader.sees("No release has “prove”.", "1  with probe: ")
        await reader.presses(key)
        assert await bar(reader) == "probe"
        await reader.sees("with “probe")


async def test_earlier_queries_are_found_again_in_the_next_session(archive):
    async with browsing(archive) as reader:
        for text in ("probe since:1990", "mill", "probe sort:oldest"):
            await reader.searches(text)
            await reader.presses("escape")
    async with browsing(archive) as reader:
        await reader.types("/\x1b[A", at_once=True)
        assert await bar(reader) == "probe sort:oldest"
        await reader.presses("escape")
        await reader.presses("escape", "slash")
        await reader.types("pro\x12", at_once=True)
        await reader.sees("Asked before", "probe sort:oldest", "probe since:1990")
        await reader.misses(" mill ")
        await reader.types("\x1b[B\t", at_once=True)
        assert await bar(reader) == "probe since:1990"


async def test_the_page_on_how_to_ask_asks_its_examples(archive):
    async with browsing(archive, size=(100, 40)) as reader:
        await reader.types("/x", at_once=True)
        await reader.presses("f1")
        await reader.sees("How to ask", "lunar rover", "issuer:orbita")
        await reader.presses("G", "enter")
        await reader.misses("How to ask")
        assert await bar(reader) == "sort:oldest"
        await reader.sees("oldest first")
        await reader.presses("f1", "f1")
        await reader.misses("How to ask")


@pytest.mark.parametrize(
    "text",
    [
        "((((",
        '"""',
        "?!.,;-—…",
        "\N{ROCKET}\N{SATELLITE ANTENNA}",
        "שלום עולם \N{RIGHT-TO-LEFT OVERRIDE}abc",
        "x" * 10_000,
        "nonsense:value " * 40,
        "FOR IMMEDIATE RELEASE\nMercury probe wakes up\n\nContact: Alma Verne (press)\n" * 40,
    ],
)
async def test_whatever_is_pasted_is_survived(archive, text):
    async with browsing(archive) as reader:
        await reader.presses("slash")
        await reader.enters(text)
        await reader.presses("enter", "escape")
        await reader.sees("6 releases", NEWEST)


@pytest.mark.parametrize("at_once", [True, False])
@pytest.mark.parametrize(
    ("keys", "query"),
    [
        ("/mill", "mill"),
        ("/\x1b[C mill", "probe mill"),
        ("/\x1b[F mill", "probe mill"),
        ("/\x7fmill", "mill"),
        ("/\x1b[A", "sort:oldest"),
        ("\x1b[200~mill\x1b[201~", "mill"),
    ],
)
async def test_a_query_begins_anew_or_goes_on(archive, keys, query, at_once):
    async with browsing(archive) as reader:
        await reader.searches("sort:oldest")
        await reader.searches("probe")
        await reader.types(keys, at_once=at_once)
        assert await bar(reader) == query
