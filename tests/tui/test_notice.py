"""Messages stand at the end of the screen until the next key, and are kept."""

import pytest

from tests.tui.driver import browsing
from tui.actions import ACTIONS, shown

pytestmark = pytest.mark.usefixtures("no_programs")
LAST = "Starred 4 Mar 2025 Orbital Works"


@pytest.mark.parametrize("size", [(120, 36), (80, 24), (40, 12)])
async def test_a_message_lies_over_the_last_line_until_the_next_key(archive, size):
    async with browsing(archive, size=size) as reader:
        await reader.presses("s")
        await reader.sees(LAST)
        assert reader.lines()[-1].endswith(LAST)
        assert "releases" in reader.lines()[0]
        await reader.presses("j")
        await reader.misses(LAST)


@pytest.mark.parametrize("width", range(76, 84))
async def test_a_message_cuts_no_key_in_its_midst(archive, width):
    """Of what is told below, what it would cover in part is not there while it is."""
    async with browsing(archive, size=(width, 24)) as reader:
        before = reader.lines()[-1]
        await reader.presses("s")
        await reader.sees(LAST)
        left = reader.lines()[-1].removesuffix(LAST).rstrip()
        assert left.split()[:2] == ["/", "search"]
        assert f"{before} ".startswith(f"{left} ")
        hints = {f"{shown(each.keys[0])} {each.label}" for each in ACTIONS if each.label}
        assert any(left.endswith(each) for each in hints)
        await reader.presses("j", "k")
        assert reader.lines()[-1] == before


async def test_a_long_message_stays_within_the_screen(archive):
    async with browsing(archive, size=(40, 12)) as reader:
        reader.app._say("word " * 20, "text")
        await reader.sees("word word")
        assert all(len(line) <= 40 for line in reader.lines())
        await reader.resizes(60, 20)
        assert reader.lines()[-1].endswith("word")


async def test_a_long_message_can_be_read_again_whole(archive):
    async with browsing(archive, size=(60, 20)) as reader:
        reader.app._say("It failed for " + "quite " * 20 + "simple reasons.", "text")
        await reader.presses("M")
        await reader.sees("  It failed for quite", "simple reasons.")
        await reader.resizes(100, 24)
        await reader.sees("simple reasons.")


async def test_all_messages_can_be_read_again(archive):
    async with browsing(archive) as reader:
        await reader.presses("M")
        await reader.sees("Nothing was told yet.")
        await reader.presses("q", "s", "s", "M")
        await reader.sees("Messages", LAST, "Took the star off 4 Mar 2025")
