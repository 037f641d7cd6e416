"""Why a field reads as it does, told and set right beside the text that it was read from."""

import pytest

from store import Explained, Library
from tests.outcomes import run
from tests.tui.driver import browsing
from tui.present.explanation import Reason, reason

TRAMS = """14 March 2019

Night trams return to Harbour Street

The tram company brings back the night line after nine years of silence.

{padding}

Press contact

Odile Marchetti Tel. +33 (0)1 99 00 12 34 odile.marchetti@trams.example
"""


@pytest.fixture
def trams(tmp_path):
    """An archive of one release that was imported, so that its original is kept."""
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    padding = "\n\n".join(f"The line has {n} stops in its old form." for n in range(40))
    (inbox / "trams.txt").write_text(TRAMS.format(padding=padding))
    with Library.open(tmp_path / "archive", create=True) as library:
        run(library.import_from([inbox]))
    return tmp_path / "archive"


async def test_the_text_is_shown_beside_the_reasons_where_facets_stood(archive):
    async with browsing(archive, size=(120, 36)) as reader:
        await reader.presses("f")
        await reader.misses("F3 Text")
        await reader.presses("w")
        await reader.sees("Why it reads so: 4 Mar 2025", "F3 Text")


async def test_a_doubt_is_explained_beside_the_text_and_set_right_and_back(trams):
    async with browsing(trams, size=(120, 36)) as reader:
        await reader.presses("w")
        await reader.sees("Why it reads so: ", "% sure: ", "Night trams return")
        await reader.presses("g", "j")
        await reader.sees("Headline  ")
        await reader.presses("e")
        await reader.enters("!")
        await reader.presses("enter")
        await reader.sees("Corrected: Headline")
        await reader.presses("w", "g", "j")
        await reader.sees("Set by hand, and kept.")
        await reader.presses("escape", "u")
        await reader.sees("Undone: corrected headline of")
    with Library.open(trams) as library:
        assert library.release(0).headline == "Night trams return to Harbour Street"


async def test_the_place_that_a_field_was_read_from_is_shown_and_left_again(trams):
    async with browsing(trams, size=(120, 36)) as reader:
        await reader.presses("enter", "j", "j")
        top = reader.app.screen._desk.text.top
        await reader.presses("e", *["j"] * 9)
        await reader.sees("Contact 1: name")
        await reader.sees("% sure")
        assert "Odile Marchetti" in reader.marked()
        await reader.presses("escape")
        await reader.misses("% sure")
        assert "Odile Marchetti" not in reader.marked()
        assert reader.app.screen._desk.text.top == top


@pytest.mark.parametrize("size", [(120, 36), (80, 24), (50, 20)])
async def test_it_has_room_on_every_screen(trams, size):
    async with browsing(trams, size=size) as reader:
        await reader.types("wej\x7f\x1b", at_once=True)
        await reader.sees("Why it reads so", "% sure")
        await reader.presses("q")
        await reader.misses("% sure")


async def test_without_its_original_nothing_is_made_up(archive):
    async with browsing(archive) as reader:
        await reader.presses("w")
        await reader.sees("Its original is not kept")


EXPLANATION = (
    Explained("headline", "Tide", 0.62, "the first\x1b[2J line", "Tide \n mill"),
    Explained("contacts.0", "person", 0.9, "a name"),
    Explained("contacts.0.phones.0", "+331", 0.99, "a number", " \n+33 1\u202e"),
    Explained("contacts.0.phones.1", "+332", 0.5, "another"),
    Explained("date", "2019-03-14", 1.0, "said outside of the text"),
)


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("headline", Reason("62% sure: the first line", "Tide")),
        ("contacts.0.phones", Reason("99% sure: a number; 50% sure: another", "+33 1")),
        ("contacts.0.emails", Reason("Nothing of the text was taken for it.", "")),
        ("date", Reason("100% sure: said outside of the text", "")),
        ("place", Reason("Set by hand, and kept.", "")),
        ("contacts.1.name", Reason("Nothing of the text was taken for it.", "")),
    ],
)
def test_a_reason_is_told_with_the_words_that_surely_stand_in_the_text(field, told):
    assert reason(field, EXPLANATION, ("place",)) == told
