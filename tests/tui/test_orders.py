"""Orders: what is selected, or else all that is listed, marked by a line of words."""

import pytest

from store import Library, Marking
from tests.tui.driver import browsing
from tui.present.marking import order_meant

NEWEST = 5


def found(folder, query):
    with Library.open(folder) as library:
        return set(library.ids(query))


async def test_an_order_marks_all_that_is_listed(archive):
    async with browsing(archive, "probe") as reader:
        await reader.presses("colon")
        await reader.enters("tag tech, later")
        await reader.sees("Mark all 3 releases listed: tags tech, later")
        await reader.presses("enter")
        await reader.sees("Tagged tech, later: 3 releases", "# tech, later")
        assert len(found(archive, "tag:tech")) == 3
        await reader.presses("u")
        await reader.sees("Undone: tagged tech, later: 3 releases")
        await reader.misses("# tech")


@pytest.mark.parametrize(
    ("order", "told", "query"),
    [
        ("star", "a star", "is:starred"),
        ("unstar", "no star", "-is:starred"),
        ("read", "read", "is:read"),
        ("Unread", "unread", "is:unread"),
    ],
)
async def test_an_order_is_done_whatever_commands_have_its_words(archive, order, told, query):
    """Enter does it at once: `read` and `star` stand in what several commands do."""
    with Library.open(archive) as library:
        library.mark(tuple(library.ids()), Marking(starred=order == "unstar"))
        library.mark(tuple(library.ids()), Marking(read=order == "Unread"))
    async with browsing(archive, "probe") as reader:
        await reader.presses("colon")
        await reader.enters(order)
        await reader.sees(f"Mark all 3 releases listed: {told}")
        await reader.presses("enter")
        await reader.sees(": 3 releases" if "ead" in order else " 3 releases")
    assert found(archive, f"probe {query}") == found(archive, "probe")
    assert len(found(archive, query)) < 6


async def test_a_command_below_an_order_is_still_done(archive):
    async with browsing(archive) as reader:
        await reader.presses("colon")
        await reader.enters("star")
        await reader.sees("Mark all 6 releases listed: a star")
        await reader.presses("down", "enter")
        await reader.sees("Starred 4 Mar 2025 Orbital Works")
    assert found(archive, "is:starred") == {NEWEST}


async def test_an_order_on_a_query_in_doubt_marks_none(archive):
    """What is left out of it would have more marked than was meant."""
    async with browsing(archive, "probe sort:odd") as reader:
        await reader.presses("colon")
        await reader.enters("star")
        await reader.presses("enter")
        await reader.sees("No release is marked.")
    assert found(archive, "is:starred") == set()


@pytest.mark.parametrize(
    ("text", "marking"),
    [
        ("tag tech, later", Marking(tag=("tech", "later"))),
        ("untag tech", Marking(untag=("tech",))),
        ("STAR", Marking(starred=True)),
        ("unread", Marking(read=False)),
        ("note call her", Marking(note="call her")),
        ("tag", None),
        ("star it", None),
        ("zoom", None),
    ],
)
def test_an_order_is_understood(text, marking):
    assert order_meant(text) == marking
