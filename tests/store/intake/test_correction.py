"""What a person sets by hand, and what is refused."""

import datetime

import pytest
from msgspec import structs

from store.errors import StoreError
from store.intake.correction import corrected
from store.model.contact import Contact, ContactKind, Phone, PhoneType
from store.model.release import Release, Source

RELEASE = Release(
    Source("x.txt", "txt", ""),
    contacts=(Contact(name="Ada Thorne"), Contact(name="Jörg Weiland")),
    check=("date", "contacts.0.phones", "contacts.1"),
)


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("date", "2026-05-14", datetime.date(2026, 5, 14)),
        ("date", "", None),
        ("headline", "  Night   trams ", "Night trams"),
        ("language", "fr", "fr"),
        ("embargo", "2026-05-14T12:00+02:00", "2026-05-14T12:00+02:00"),
        ("embargo", "2026-05-14", "2026-05-14"),
    ],
)
def test_fields(field, text, value):
    """A field takes the value, and remembers that a person set it."""
    release = corrected(RELEASE, field, text)
    assert (getattr(release, field), release.corrected) == (value, (field,))


@pytest.mark.parametrize(
    ("field", "text", "change"),
    [
        ("contacts.0.role", "Press officer", {"role": "Press officer"}),
        ("contacts.0.kind", "desk", {"kind": ContactKind.DESK}),
        (
            "contacts.0.emails",
            "Ada@T.example, x@y.example",
            {"emails": ("ada@t.example", "x@y.example")},
        ),
        (
            "contacts.0.phones",
            "+441174960123;ext=7, +447700900123 mobile",
            {"phones": (Phone("+441174960123;ext=7"), Phone("+447700900123", PhoneType.MOBILE))},
        ),
        ("contacts.0.name", "", {"name": None}),
    ],
)  # fmt: skip
def test_contacts(field, text, change):
    """One field of one contact changes, all else stays."""
    first, second = corrected(RELEASE, field, text).contacts
    assert first == structs.replace(RELEASE.contacts[0], **change)
    assert second == RELEASE.contacts[1]


def test_a_contact_goes_and_another_comes():
    """Emptied as a whole it is taken away; one above the last is a new one."""
    assert corrected(RELEASE, "contacts.0", "").contacts == RELEASE.contacts[1:]
    assert corrected(RELEASE, "contacts.2.name", "Zoé").contacts[2] == Contact(name="Zoé")


def test_a_doubt_goes_with_the_correction():
    """What a person has set need not be checked."""
    assert corrected(RELEASE, "date", "2026-05-14").check == ("contacts.0.phones", "contacts.1")
    assert corrected(RELEASE, "contacts.1", "").check == ("date", "contacts.0.phones")


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("date", "14 May"),
        ("embargo", "noon"),
        ("language", "French"),
        ("nothing", "x"),
        ("headline.0", "x"),
        ("blocks", "x"),
        ("contacts", "x"),
        ("contacts.7.name", "x"),
        ("contacts.x", "x"),
        ("contacts.0", "Ada"),
        ("contacts.0.age", "7"),
        ("contacts.0.kind", "robot"),
        ("contacts.0.phones", "0117 496 0123"),
        ("contacts.0.emails", "ada"),
    ],
)
def test_refusals(field, text):
    """What cannot be meant is refused in words that say what can."""
    with pytest.raises(StoreError) as refusal:
        corrected(RELEASE, field, text)
    assert refusal.value.hint
