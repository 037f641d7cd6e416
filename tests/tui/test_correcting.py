"""Setting a field right by hand, as a person does it."""

import pytest

from store import Contact, Library, Phone, PhoneType
from tests.tui.driver import browsing
from tests.tui.releases import RELEASES, VERNE, release
from tui.present.fields import field_line, field_name, field_values

NEWEST = 5


async def test_a_field_is_corrected_and_shown_at_once(archive):
    async with browsing(archive, size=(80, 24)) as reader:
        await reader.presses("e")
        await reader.sees(
            "Correct a field of 4 Mar 2025 Orbital Works",
            "Headline",
            "Probe is under wraps",
        )
        await reader.presses("j", "enter", *["backspace"] * 5)
        await reader.enters("water")
        await reader.presses("enter")
        await reader.sees("Corrected: Headline", "▌  Probe is under water")
    with Library.open(archive) as library:
        assert library.release(NEWEST).headline == "Probe is under water"


async def test_a_value_that_cannot_be_meant_is_asked_for_again(archive):
    async with browsing(archive, size=(80, 24)) as reader:
        await reader.presses("e", "enter", "backspace", "backspace", "enter")
        await reader.sees("“2025-03-” is no date.", "Date", "2025-03-")
        await reader.enters("09")
        await reader.presses("enter")
        await reader.sees("9 March 2025 · Orbital Works")


async def test_a_correction_is_offered_for_all_that_read_the_same(archive):
    with Library.open(archive) as library:
        issuer = library.release(NEWEST).issuer
        others = [id for id in library.ids() if library.release(id).issuer == issuer]
    async with browsing(archive, size=(100, 24)) as reader:
        await reader.presses("e", *["j"] * 3, "enter")
        await reader.enters("2")
        await reader.presses("enter")
        read = "release reads" if len(others) == 2 else "releases read"
        await reader.sees(f"Corrected. {len(others) - 1} other {read} the", f"{issuer}2")
        await reader.sees("Set by hand, and kept.")
        await reader.misses("Its original is not kept")
        await reader.presses("enter")
        await reader.misses("Correct a field")
    with Library.open(archive) as library:
        assert {library.release(id).issuer for id in others} == {f"{issuer}2"}


async def test_what_is_offered_can_be_left(archive):
    with Library.open(archive) as library:
        before = {id: library.release(id).issuer for id in library.ids()}
    async with browsing(archive, size=(100, 24)) as reader:
        await reader.presses("e", *["j"] * 3, "enter")
        await reader.enters("2")
        await reader.presses("enter")
        await reader.sees("Enter corrects all")
        await reader.presses("escape")
        await reader.misses("Correct a field")
    with Library.open(archive) as library:
        after = {id: library.release(id).issuer for id in library.ids()}
    assert after == before | {NEWEST: f"{before[NEWEST]}2"}


async def test_leaving_changes_nothing(archive):
    async with browsing(archive, size=(80, 24)) as reader:
        await reader.presses("e", "enter", "x", "escape", "escape")
        await reader.misses("Correct a field")
        await reader.sees("4 March 2025 · Orbital Works")


def test_every_field_is_written_as_a_correction_is():
    values = {each.field: each.text for each in field_values(RELEASES[-1])}
    assert values["date"] == "2025-03-04"
    assert values["subhead"] == ""
    assert values["contacts.0.phones"] == "+33199004471, +33699004472 mobile"
    assert values["contacts.0.emails"] == "alma.verne@orbital.example"
    assert values["contacts.1.name"] == ""
    assert "contacts.2.name" not in values


@pytest.mark.parametrize(
    ("check", "doubted"),
    [
        (("date",), {"date"}),
        (("contacts.0.phones",), {"contacts.0.phones"}),
        (("contacts.0.phones.1",), {"contacts.0.phones"}),
        (
            ("contacts.0",),
            {f"contacts.0.{n}" for n in ("name", "role", "organization", "phones", "emails")},
        ),
    ],
)
def test_a_doubt_stands_beside_its_field(check, doubted):
    values = field_values(release("2024-01-02", "Mill", contacts=(VERNE,), check=check))
    assert {each.field for each in values if each.unsure} == doubted
    for value in values:
        line = "".join(run.text for run in field_line(value))
        assert ("check this" in line) is value.unsure


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("headline", "Headline"),
        ("contacts.1.role", "Contact 2: role"),
        ("contacts.1", "Contact 2"),
    ],
)
def test_fields_have_names_for_people(field, name):
    assert field_name(field) == name


def test_a_fax_is_written_as_one():
    fax = Contact(phones=(Phone("+33199004470", PhoneType.FAX),))
    values = {
        each.field: each.text for each in field_values(release("2024-01-02", "M", contacts=(fax,)))
    }
    assert values["contacts.0.phones"] == "+33199004470 fax"
