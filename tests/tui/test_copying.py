"""Copying a contact, as a person does it."""

import datetime

import pytest

from store import Block, BlockKind, Contact, Phone, PhoneType, Release, Source
from tests.tui.driver import browsing
from tests.tui.releases import DESK, HALE, VERNE, keep, release
from tui.clipboard import copying
from tui.clipboard.way import Way
from tui.present import copies

pytestmark = pytest.mark.usefixtures("no_programs")


async def test_one_contact_is_copied_at_once_and_the_message_is_honest(archive):
    async with browsing(archive) as reader:
        await reader.presses("y", "y")
        await reader.sees("Under embargo", "Nothing of it may be")
        assert not reader.app.clipboard
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
        await reader.presses("1", "y")
        await reader.sees("Copied from 4 Mar 2025 Orbital Works: the card of Alma Verne (true)")


async def test_of_several_contacts_one_is_chosen_in_a_form(archive):
    async with browsing(archive, query="harbour") as reader:
        await reader.presses("y", "y")
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
        await reader.presses("escape", "g", "j", "j", "j", "y", "y")
        await reader.sees("This release names no contact.")


async def test_a_key_pressed_before_the_release_is_there_copies_from_the_right_one(archive):
    async with browsing(archive) as reader:
        await reader.presses("j", "1")
        await reader.sees("the card of Tom Hale")


async def test_a_further_key_says_what_is_copied(archive):
    async with browsing(archive, query="harbour") as reader:
        await reader.presses("y")
        await reader.sees("Copy of 1 Mar 2024 Tide Trust", "h   The headline")
        await reader.presses("h")
        assert reader.app.clipboard == "Harbour opens its tide mill"
        await reader.presses("y", "p")
        assert reader.app.clipboard == "+44 20 7946 0123"
        await reader.presses("y", "m")
        await reader.sees("Which mail address of 1 Mar 2024", "2  news@tide.example")
        await reader.presses("2")
        assert reader.app.clipboard == "news@tide.example"
        await reader.presses("y", "a")
        await reader.sees("all 2 contacts")
        assert reader.app.clipboard.startswith("Tom Hale\n")
        await reader.presses("y", "q", "G", "enter")
        assert reader.app.clipboard == "At last a lantern was lit."
        await reader.presses("y", "l")
        await reader.sees("This release has no link to copy.")


async def test_each_number_and_each_address_is_copied_alone(folder):
    """A mobile number is the one that is wanted when nobody is at the desk any more."""
    keep(folder, release("2024-03-01", "Mill opens", "Tide Trust", (VERNE, HALE)))
    async with browsing(folder) as reader:
        await reader.presses("y", "p")
        await reader.sees(
            "1  +33 1 99 00 44 71, Alma Verne",
            "2  +33 6 99 00 44 72 (mobile), Alma Verne",
            "3  +44 20 7946 0123, Tom Hale",
        )
        await reader.presses("2")
        await reader.sees("+33 6 99 00 44 72 (mobile), Alma Verne (OSC 52)")
        assert reader.app.clipboard == "+33 6 99 00 44 72"
        await reader.presses("Y", "l", "l", "l")
        await reader.sees("[mobile]")
        await reader.presses("enter")
        await reader.sees("Trust: +33 6 99 00 44 72 (OSC 52)")


def test_a_number_is_listed_with_whose_it_is_and_a_fax_last():
    fax, voice = Phone("+33199004470", PhoneType.FAX), Phone("+33199004471")
    nobodys = Contact(phones=(fax, voice), emails=("a@b.example", "c@b.example"))
    whose = release("2024-03-01", "Mill", contacts=(nobodys, VERNE))
    assert [each.told for each in copies.phones(whose)] == [
        "+33 1 99 00 44 71",
        "+33 1 99 00 44 70 (fax)",
        "+33 1 99 00 44 71, Alma Verne",
        "+33 6 99 00 44 72 (mobile), Alma Verne",
    ]
    assert [each.told for each in copies.emails(whose)][:2] == [
        "a@b.example",
        "c@b.example",
    ]


async def test_a_line_of_what_can_follow_is_clicked_or_left(archive):
    async with browsing(archive, query="harbour") as reader:
        await reader.presses("y", "x", "escape", "y")
        await reader.clicks("The headline")
        assert reader.app.clipboard == "Harbour opens its tide mill"


async def test_a_guard_stands_before_all_that_is_under_embargo(archive):
    async with browsing(archive) as reader:
        await reader.presses("1", "x", "enter", "n")
        await reader.sees("It is under embargo, and was left.")
        await reader.presses("y", "h", "escape")
        await reader.misses("Under embargo")
        assert not reader.app.clipboard
        await reader.types("yhyj1", at_once=True)
        await reader.sees("the card of Tom Hale")


async def test_a_guard_stands_before_a_person_of_a_release_under_embargo(archive):
    """Alma Verne's newest one is, Tom Hale's is not."""
    async with browsing(archive, size=(120, 36)) as reader:
        await reader.presses("p")
        await reader.sees("3 of 6 releases, last 4 Mar 2025  ▲ EMBARGO")
        await reader.presses("y", "n")
        await reader.sees("It is under embargo, and was left.")
        await reader.presses("1")
        await reader.sees("The newest release with Alma Verne: embargo until")
        assert not reader.app.clipboard
        await reader.presses("y")
        await reader.sees("Sent to the terminal from the people found: the card of Alma Verne")
        await reader.presses("2")
        await reader.sees("the card of Tom Hale")


async def test_what_the_mouse_selects_is_copied(archive):
    async with browsing(archive, query="harbour") as reader:
        await reader.sees("Harbour opens its tide mill. The sea")
        y, line = next(
            (y, line) for y, line in enumerate(reader.lines()) if "mill. The sea" in line
        )
        x = line.index("The sea")
        pilot = reader._pilot
        await pilot.mouse_down(offset=(x, y))
        await pilot.hover(offset=(x + 6, y))
        await pilot.mouse_up(offset=(x + 6, y))
        await reader.rests()
        await reader.sees("Sent to the terminal from 1 Mar 2024 Tide Trust: The sea")
        assert reader.app.clipboard == "The sea"


WORDY = Release(
    Source("in.txt", "txt", "0", address="https://tide.example/1"),
    id=3,
    date=datetime.date(2024, 3, 1),
    headline="Mill [opens]\x1b[2J",
    issuer="Tide\u202e Trust",
    number="7",
    contacts=(HALE, DESK),
    blocks=(
        Block(BlockKind.PARAGRAPH, "See https://a.example/x and https://b.example."),
        Block(BlockKind.QUOTE, "“It turns.”\x07", "Ada Quill"),
        Block(BlockKind.BOILERPLATE, "About"),
    ),
)


@pytest.mark.parametrize(
    ("things", "texts"),
    [
        (copies.headlines, ["Mill [opens]"]),
        (
            copies.passages,
            ["“It turns.” (Ada Quill)", "See https://a.example/x and https://b.example."],
        ),
        (
            copies.links,
            ["https://a.example/x", "https://b.example", "https://tide.example/1"],
        ),
        (copies.phones, ["+44 20 7946 0123"]),
        (copies.emails, ["hale@tide.example", "news@tide.example"]),
        (
            copies.all_contacts,
            ["Tom Hale\n+44 20 7946 0123\nhale@tide.example\n\nNewsroom\nnews@tide.example"],
        ),
    ],
)
def test_what_can_be_copied_has_nothing_in_it_that_is_obeyed(things, texts):
    assert [copy.text for copy in things(WORDY)] == texts


def test_a_release_is_cited_in_several_styles():
    words, markdown, apa, chicago, bib, ris = (copy.text for copy in copies.references(WORDY))
    assert words == "Tide Trust: “Mill [opens]”, No. 7, press release, 1 March 2024."
    assert markdown == r"[Mill \[opens\]](https://tide.example/1), Tide Trust, 1 March 2024"
    assert (
        apa == "Tide Trust. (2024, March 1). Mill [opens] [Press release]. https://tide.example/1"
    )
    assert chicago == (
        "Tide Trust. “Mill [opens].” Press release, 1 March 2024. https://tide.example/1"
    )
    assert bib.startswith("@misc{tidetrust2024-3,")
    assert ris.startswith("TY  - GEN\nAU  - Tide Trust,\n")
    nothing = Release(Source("in.txt", "txt", "0"))
    assert copies.references(nothing)[0].text == "“Press release”, press release, undated."
    assert copies.references(nothing)[2].text == "(n.d.). Press release [Press release]."


def test_what_is_selected_is_kept_by_lines():
    assert copies.selected("The sea  \n was calm\x1b[2J \n").text == "The sea\n was calm"
    assert len(copies.selected("word " * 900).told) <= 200
