"""How the browser looks; `pytest --snapshot-update` accepts a new look, once it was looked at."""

import asyncio
from contextlib import closing

import pytest

from store import Library
from tests.tui.clock import LeapingLoop
from tests.tui.driver import PRESS, Reader
from tui.app import CommuniqueApp


@pytest.fixture
def looks(archive, snap_compare, monkeypatch):
    """Compares the browser after some acts of a person."""
    monkeypatch.setattr(asyncio.events, "new_event_loop", LeapingLoop)

    def compare(size, query, act):
        with closing(Library.open(archive)) as library:
            app = CommuniqueApp(library, query, PRESS)

            async def run_before(pilot):
                await act(Reader(app, pilot))

            return snap_compare(app, terminal_size=size, run_before=run_before)

    return compare


async def read_a_match(reader):
    await reader.sees("Mercury probe wakes up", "1 contact")
    await reader.presses("j", "n")
    await reader.sees("Replaced by release 3")


async def choose_a_form(reader):
    await reader.sees("2 contacts")
    await reader.presses("y", "y", "j", "l")
    await reader.sees("[name]")


def test_wide(looks):
    assert looks((120, 36), "mercury", read_a_match)


def test_standard(looks):
    assert looks((80, 24), "mercury", read_a_match)


def test_the_copy_menu(looks):
    assert looks((80, 24), "harbour", choose_a_form)


def test_without_colours(looks, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    assert looks((80, 24), "mercury", read_a_match)
