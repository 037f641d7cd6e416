"""Reading a release: what was looked for in it, what it links to, who said what."""

import datetime

import pytest
from msgspec import structs

from store import Block, BlockKind
from tests.tui.driver import browsing
from tests.tui.releases import RELEASES, keep, release
from tui.present.line import Role, cells
from tui.present.links import links, numbered, openable
from tui.present.page import Page
from tui.present.text import Reading, Sought, block_lines

NEWEST = "4 March 2025"
THREE = "lantern after:2024-07-01 before:2025-02"
"""Finds three releases, each with a lantern at its end."""


@pytest.fixture
def sea(folder):
    """Releases that say `lantern` once at their ends, one of them nowhere."""
    dark = structs.replace(RELEASES[2], blocks=RELEASES[2].blocks[:1])
    keep(folder, *RELEASES[:2], dark)
    return folder


async def test_a_text_opens_where_the_query_is_found(archive):
    async with browsing(archive) as reader:
        await reader.searches("lantern")
        await reader.sees("At last a lantern", "1 found", NEWEST)


async def test_a_text_that_begins_with_what_is_found_opens_at_its_top(archive):
    async with browsing(archive, size=(100, 24)) as reader:
        await reader.searches("calm")
        await reader.sees("60 found", "Probe is under wraps. The sea was calm")


async def test_matches_are_counted_and_gone_to_into_the_next_release_and_around(archive):
    async with browsing(archive) as reader:
        await reader.searches(THREE)
        await reader.presses("n")
        await reader.sees("1 of 1", "2 January 2025", "At last a lantern")
        await reader.presses("n")
        await reader.sees("1 of 1", "10 September 2024", "At last a lantern")
        await reader.presses("n", "n")
        await reader.sees("From the top again", "1 of 1", "2 January 2025")
        await reader.presses("N")
        await reader.sees("From the end again", "1 of 1", "8 July 2024")


async def test_keys_in_one_go_find_what_slow_keys_find(archive):
    """`n` goes on into a release whose text is still to come."""
    for at_once in (False, True):
        async with browsing(archive, query=THREE, fresh=True) as reader:
            await reader.types("nnn\x06calm\rnnn]N", at_once=at_once)
            await reader.sees("3 of 60", "8 July 2024")


async def test_letters_are_found_in_the_text_while_they_are_written(archive):
    async with browsing(archive) as reader:
        await reader.presses("enter", "ctrl+f")
        await reader.sees("Find in the text")
        await reader.presses(*"antER")
        await reader.sees("1 found")
        assert "anter" in reader.marked()
        await reader.presses("enter")
        await reader.sees("1 of 1", "At last a lantern")
        await reader.presses("]")
        await reader.sees("1 found", "2 January 2025")
        await reader.presses("escape")
        await reader.misses("1 found", "1 of 1")
        assert "anter" not in reader.marked()


async def test_what_is_sought_is_told_to_be_nowhere(sea):
    async with browsing(sea) as reader:
        await reader.presses("n")
        await reader.sees("Nothing is looked for")
        await reader.presses("ctrl+f")
        await reader.enters("lantern")
        await reader.presses("enter")
        await reader.sees("It stands nowhere in this text")
        await reader.presses("n")
        await reader.sees("1 of 1", "6 May 2024")
        await reader.presses("ctrl+f", "escape", "n")
        await reader.sees("Nothing is looked for")


async def test_the_clock_of_an_embargo_keeps_the_place(folder):
    keep(folder, release("2025-03-04", "Probe is under wraps", embargo="2999-01-01T06:00"))
    async with browsing(folder, query="calm") as reader:
        await reader.presses("n", "n")
        await reader.sees("2 of 60")
        desk = reader.app.screen._desk
        page = desk.text.page
        later = datetime.datetime(2998, 12, 31, 22, 48).astimezone()
        desk.text.page = desk.reading.head.page = page._replace(now=later)
        await reader.sees("Embargo for 7 h 12 min, until tomorrow 06:00", "2 of 60")


NUMBERS = {"https://a.example/x": 1, "https://b.example": 2}


def shown(block, width=40):
    lines = list(block_lines(block, Reading(numbers=NUMBERS), width))
    assert all(cells(line) <= width for line in lines)
    return ["".join(run.text for run in line) for line in lines]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://a.example/x.", "https://a.example/x"),
        ("(www.orbita.example/a_(b))", "https://www.orbita.example/a_(b)"),
        ("[https://a.example/?q=[b]1[/b]]", "https://a.example/?q=[b]1[/b]"),
        ("HTTP://A.example:8080/?q=1#2,", "http://A.example:8080/?q=1#2"),
        ("詳細はhttps://a.example/xをご覧ください", "https://a.example/x"),
        ("mail press@tide.example;", "mailto:press@tide.example"),
        ("mailto:press@tide.example", "mailto:press@tide.example"),
        ("https://bücher.example/", "https://bücher.example/"),
        ("ftp://a.example/x", None),
        ("javascript://a.example/%0aalert(1)", None),
        ("file:///etc/passwd", None),
        ("https://bank.example@evil.example/", None),
        ("https://b\u0430nk.example/", None),
        ("https://xn--bnk-5cd.example/", None),
        ("https://localhost/x", None),
        ("https://a.example:port/", None),
        ("https://a.example/" + "x" * 2000, None),
        ("mailto:a@b.example?attach=/etc/passwd", "mailto:a@b.example"),
        ("no address: www. or @", None),
    ],
)
def test_an_address_that_can_be_opened_is_told_from_a_trick(text, address):
    assert [link.address for link in links(text)] == ([address] if address else [])


@pytest.mark.parametrize(
    "address",
    [
        "data:text/html,x",
        "https://a\u202e.example",
        "https://a.example/\x1b]8;;",
        "https://a\\b.example",
    ],
)
def test_what_nobody_reads_is_never_opened(address):
    assert not openable(address)


def test_each_web_address_has_one_number():
    texts = ("https://b.example and www.c.example", "again https://b.example, a@b.example")
    assert numbered(texts) == ("https://b.example", "https://www.c.example")


def test_links_bear_their_numbers_and_what_is_found_stays_in_place():
    block = Block(BlockKind.PARAGRAPH, "At https://a.example/x and https://b.example: a lantern")
    reading = Reading(Sought(("lantern", "example")), NUMBERS)
    (line,) = block_lines(block, reading, 100)
    assert "".join(run.text for run in line) == (
        "At https://a.example/x [1] and https://b.example [2]: a lantern"
    )
    assert [run.text for run in line if run.found] == ["example", "example", "lantern"]
    linked = "".join(run.text for run in line if run.link == "https://a.example/x")
    assert linked == "https://a.example/x [1]"


def test_a_link_that_a_line_breaks_is_whole_on_both():
    block = Block(BlockKind.PARAGRAPH, "https://a.example/" + "x" * 30)
    lines = list(block_lines(block, Reading(), 20))
    assert len(lines) == 3
    assert {run.link for line in lines for run in line} == {block.text}


@pytest.mark.parametrize(
    ("block", "lines"),
    [
        (
            Block(BlockKind.QUOTE, "“It floats.”", "Ada Quill"),
            ["▎ “It floats.”", "▎ — Ada Quill"],
        ),
        (
            Block(BlockKind.QUOTE, "“It floats,” said Ada Quill.", "Ada Quill"),
            ["▎ “It floats,” said Ada Quill."],
        ),
        (
            Block(BlockKind.TABLE, "Year\tBoats\n2024\t7\n2025\t12 new"),
            ["Year  Boats", "2024  7", "2025  12 new"],
        ),
        (
            Block(BlockKind.TABLE, "Item\t" + "long words " * 6),
            [
                "Item  long words long words long words",
                "      long words long words long words",
            ],
        ),
        (
            Block(BlockKind.TABLE, "\t".join(f"c{n}" for n in range(12))),
            ["c0 · c1 · c2 · c3 · c4 · c5 · c6 · c7 ·", "c8 · c9 · c10 · c11"],
        ),
        (Block(BlockKind.TABLE, "a\n\nb\tc\x1b[2J"), ["a", "", "b  c"]),
    ],
)
def test_quotes_and_tables_are_laid_out(block, lines):
    assert shown(block) == lines


def test_a_speaker_stands_out():
    block = Block(BlockKind.QUOTE, "“It floats.”", "Ada Quill")
    *_, last = block_lines(block, Reading(), 40)
    assert last[-1].role is Role.ISSUER


def test_letters_are_found_within_words_whatever_their_accents():
    sought = Sought(text="ETE ou")
    text = "L’été où l'ete oublia"
    assert [text[start:end] for start, end in sought.places(text)] == ["été où", "ete ou"]


def test_a_page_is_laid_out_anew_when_its_embargo_says_something_else():
    now = datetime.datetime(2026, 6, 1, 12, tzinfo=datetime.UTC)
    page = Page(release("2025-03-04", "Probe", embargo="2026-06-01T13:00+00:00"), None, (), now)
    later = page._replace(now=now + datetime.timedelta(seconds=70))
    assert not later.looks_as(page)
    assert page._replace(now=now + datetime.timedelta(seconds=0)).looks_as(page)
