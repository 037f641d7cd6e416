"""The list tells which time releases are of, and why each was found."""

import datetime

import pytest

from store import Block, BlockKind, Release, Source
from tests.tui.driver import browsing
from tui.present.groups import group_of
from tui.present.snippet import LONGEST, snippet

TODAY = datetime.date(2026, 6, 10)
"""A Wednesday."""


@pytest.mark.parametrize(
    ("date", "group"),
    [
        (None, "UNDATED"),
        ((2026, 6, 11), "TO COME"),
        ((2026, 6, 10), "TODAY"),
        ((2026, 6, 8), "THIS WEEK"),
        ((2026, 6, 7), "LAST WEEK"),
        ((2026, 6, 1), "LAST WEEK"),
        ((2026, 5, 31), "MAY"),
        ((2026, 1, 1), "JANUARY"),
        ((2025, 12, 31), "2025"),
    ],
)
def test_what_is_long_ago_is_told_by_its_year(date, group):
    assert group_of(date and datetime.date(*date), TODAY) == group


def said(*texts):
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in texts)
    return Release(Source("a.txt", "txt", "0"), headline="Mill opens", blocks=blocks)


@pytest.mark.parametrize(
    ("texts", "words", "told"),
    [
        (("The mill turns.",), ("mill",), "The mill turns."),
        (("No word.", "The\nmill turns."), ("mill",), "The mill turns."),
        (
            ("One two three four five six seven eight mill",),
            ("mill",),
            "… four five six seven eight mill",
        ),
        (("Mill opens", "The harbour is calm."), ("opens*",), "Mill opens"),
        (("Mill opens", "The harbour is calm."), ("lens",), "The harbour is calm."),
        (("MILL", f"{'One ' * 15}mill"), ("mill",), "… One One One One One One mill"),
        (("One " * 400 + "mill",), ("mill",), "… One One One One One One mill"),
        ((), ("mill",), ""),
    ],
)
def test_a_snippet_begins_a_little_before_what_was_found(texts, words, told):
    assert snippet(said(*texts), words) == told


def test_a_snippet_is_short():
    assert len(snippet(said("mill " * 1000), ("mill",))) <= LONGEST + 2


async def test_releases_stand_below_their_time_with_what_was_found(archive):
    async with browsing(archive, size=(120, 36)) as reader:
        await reader.sees("┃   2025 ", "┃   2024 ")
        await reader.searches("lantern")
        await reader.sees("▌  At last a lantern was lit.")
        await reader.presses("j", "j")
        await reader.sees("▌  Mercury probe wakes up")
        await reader.searches("sort:relevance lantern")
        await reader.misses("┃   2025 ")


async def test_where_there_is_little_room_a_release_has_two_lines(archive):
    async with browsing(archive, query="lantern", size=(80, 24)) as reader:
        await reader.sees("Probe is under wraps", "Nobody is named here")
        await reader.misses("   2025 ")


async def test_a_click_hits_the_release_whatever_its_lines(archive):
    async with browsing(archive, query="calm", size=(120, 36)) as reader:
        await reader.clicks("Nobody is named here")
        await reader.sees("▌  Nobody is named here")
