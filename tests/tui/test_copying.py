"""Copying a contact, as a person does it."""

import pytest

from tests.tui.driver import browsing
from tui.clipboard import copying
from tui.clipboard.way import Way

pytestmark = pytest.mark.usefixtures("no_programs")


async def test_one_contact_is_copied_at_once_and_the_message_is_honest(archive):
    async with browsing(archive) as reader:
        await reader.presses("y")
        await reader.sees(
            "Sent to the terminal from 4 Mar 2025 Orbital Works: the card of Alma Verne"
        )
        assert reader.app.clipboard == (
            "Alma Verne\nPress officer\nOrbital Works\n+33 1 99 00 44 71\n"
            "+33 6 99 00 44 72 (mobile)\nalma.verne@orbital.example"
        )


async def test_a_program_that_took_it_makes_it_copied(archive, monkeypatch):
    truthful = Way("true", ("true",), lambda environ: True)
    monkeypatch.setattr(copying, "ways", lambda environ: iter([truthful]))
    async with browsing(archive) as reader:
        await reader.presses("1")
        await reader.sees("Copied from 4 Mar 2025 Orbital Works: the card of Alma Verne (true)")


async def test_of_several_contacts_one_is_chosen_in_a_form(archive):
    async with browsing(archive, query="harbour") as reader:
        await reader.presses("y")
        await reader.sees("Copy a contact of 1 Mar 2024 Tide Trust", "[card]")
        await reader.presses("j", "l", "l")
        await reader.sees("[email]")
        await reader.presses("enter")
        await reader.sees(
            "Sent to the terminal from 1 Mar 2024 Tide Trust: news@tide.example (OSC 52)"
        )
        assert reader.app.clipboard == "news@tide.example"


async def test_a_number_copies_that_contact_or_says_that_there_is_none(archive):
    async with browsing(archive, query="harbour") as reader:
        await reader.presses("2")
        await reader.sees("the card of Newsroom")
        await reader.presses("3")
        await reader.sees("This release has no contact 3.")
        await reader.presses("escape", "g", "j", "j", "j", "y")
        await reader.sees("This release names no contact.")


async def test_a_key_pressed_before_the_release_is_there_copies_from_the_right_one(archive):
    async with browsing(archive) as reader:
        await reader.presses("j", "1")
        await reader.sees("the card of Tom Hale")
