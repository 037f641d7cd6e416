"""A contact in the forms that people paste, and as lines on the screen."""

import pytest
from rich.cells import cell_len

from store import Contact, ContactKind, Phone, PhoneType
from tui.present.card import Form, forms, write
from tui.present.contact import name_of, role_of
from tui.present.contacts import contact_lines, title
from tui.present.menu import (
    Choice,
    Shares,
    contact_rows,
    copied_lines,
    form_of,
    form_run,
    shares,
    turned,
)

VERNE = Contact(
    name="Alma Verne",
    role="Press officer",
    organization="Orbital Works",
    phones=(
        Phone("+33199004470", PhoneType.FAX),
        Phone("+33199004471;ext=12"),
        Phone("+33699004472", PhoneType.MOBILE),
    ),
    emails=("alma.verne@orbital.example", "press@orbital.example"),
)
DESK = Contact(kind=ContactKind.DESK, name="Newsroom", emails=("news@tide.example",))
NAMELESS = Contact(phones=(Phone("+442079460123"),))
VERNE_CARD = [
    " Alma Verne",
    " Press officer",
    " Orbital Works",
    " +33 1 99 00 44 70 (fax)",
    " +33 1 99 00 44 71 ext. 12",
    " +33 6 99 00 44 72 (mobile)",
    " alma.verne@orbital.example",
    " press@orbital.example",
]
HOSTILE = Contact(name="A\x1b[31m;B,\\C\nBCC:x", organization="[b]Tide[/b]")


def text(line):
    return "".join(run.text for run in line)


def shown(contacts, width, check=()):
    lines = contact_lines(contacts, check, width)
    assert all(cell_len(text(each.line)) <= width for each in lines)
    return [text(each.line).rstrip() for each in lines]


@pytest.mark.parametrize(
    ("contact", "form", "written"),
    [
        (
            VERNE,
            Form.CARD,
            "Alma Verne\nPress officer\nOrbital Works\n+33 1 99 00 44 70 (fax)\n"
            "+33 1 99 00 44 71 ext. 12\n+33 6 99 00 44 72 (mobile)\n"
            "alma.verne@orbital.example\npress@orbital.example",
        ),
        (VERNE, Form.NAME, "Alma Verne"),
        (VERNE, Form.PHONE, "+33 1 99 00 44 71 ext. 12"),
        (VERNE, Form.MOBILE, "+33 6 99 00 44 72"),
        (VERNE, Form.EMAIL, "alma.verne@orbital.example"),
        (DESK, Form.CARD, "Newsroom\nnews@tide.example"),
        (DESK, Form.PHONE, ""),
        (NAMELESS, Form.NAME, ""),
        (NAMELESS, Form.MOBILE, ""),
        (Contact(phones=(Phone("+442079460123", PhoneType.FAX),)), Form.PHONE, "+44 20 7946 0123"),
        (HOSTILE, Form.NAME, "A;B,\\C BCC:x"),
    ],
)
def test_forms(contact, form, written):
    assert write(contact, form) == written


def test_only_forms_with_something_in_them_are_offered():
    assert forms(VERNE) == tuple(Form)
    assert forms(DESK) == (Form.CARD, Form.NAME, Form.EMAIL, Form.VCARD)
    assert forms(Contact()) == (Form.VCARD,)


def test_a_vcard_is_one_that_address_books_take():
    assert write(VERNE, Form.VCARD).split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "FN:Alma Verne",
        "N:Verne;Alma;;;",
        "ORG:Orbital Works",
        "TITLE:Press officer",
        "TEL;TYPE=WORK,FAX:+33199004470",
        "TEL;TYPE=WORK,VOICE:+33199004471 ext. 12",
        "TEL;TYPE=CELL:+33699004472",
        "EMAIL;TYPE=INTERNET:alma.verne@orbital.example",
        "EMAIL;TYPE=INTERNET:press@orbital.example",
        "END:VCARD",
    ]


def test_a_vcard_escapes_what_would_break_it():
    lines = write(HOSTILE, Form.VCARD).split("\r\n")
    assert lines[2:4] == [
        "FN:A\\;B\\,\\\\C BCC:x",
        "N:BCC:x;A\\;B\\,\\\\C;;;",
    ]
    assert len(lines) == 6


def test_a_desk_has_no_given_name():
    desk = Contact(kind=ContactKind.DESK, name="Press Office")
    assert "N:Press Office;;;;" in write(desk, Form.VCARD).split("\r\n")


def test_long_lines_of_a_vcard_are_folded_between_characters():
    card = write(Contact(name="é" * 60), Form.VCARD)
    assert all(len(line.encode()) <= 75 for line in card.split("\r\n"))
    assert "FN:" + "é" * 60 in card.replace("\r\n ", "")


@pytest.mark.parametrize(
    ("contact", "name", "role"),
    [
        (VERNE, "Alma Verne", "Press officer, Orbital Works"),
        (NAMELESS, "+44 20 7946 0123", ""),
        (Contact(organization="Tide Trust"), "Tide Trust", ""),
        (Contact(), "unnamed contact", ""),
    ],
)
def test_who_it_is_in_one_line(contact, name, role):
    assert (name_of(contact), role_of(contact)) == (name, role)


def test_contacts_are_a_table_where_there_is_room():
    hale = Contact(name="Tom Hale", role="Editor", phones=(Phone("+442079460123"),))
    assert shown((hale, DESK), 70) == [
        "1  Tom Hale  Editor                +44 20 7946 0123",
        "2  Newsroom                                          news@tide.example",
    ]


def test_contacts_take_more_lines_where_there_is_none():
    assert shown((VERNE, DESK), 56) == [
        "1  Alma Verne  Press officer, Orbital Works",
        "   +33 1 99 00 44 70 (fax) · +33 1 99 00 44 71 ext. 12",
        "   +33 6 99 00 44 72 (mobile)",
        "   alma.verne@orbital.example · press@orbital.example",
        "2  Newsroom",
        "   news@tide.example",
    ]
    assert {each.contact for each in contact_lines((VERNE, DESK), (), 56)[4:]} == {1}


@pytest.mark.parametrize("field", ["contacts.1", "contacts.1.emails"])
def test_a_doubt_stands_beside_its_contact(field):
    """Of the contact as a whole, or of a part of it."""
    lines = shown((VERNE, DESK), 56, check=(field, "contacts.10"))
    assert [line for line in lines if "check this" in line] == ["2  Newsroom   ⚠ check this"]
    assert title((VERNE,), ("contacts",)) == "1 contact (⚠ check this)"


@pytest.mark.parametrize("width", [0, 1, 2, 5, 20])
def test_no_width_is_too_small(width):
    shown((VERNE, NAMELESS, HOSTILE), width)


def test_contacts_beyond_the_ninth_have_no_key():
    lines = shown((DESK,) * 10, 60)
    assert (lines[8][0], lines[9][0]) == ("9", " ")


def test_the_menu_lists_the_contacts_with_their_keys():
    assert [text(line) for line in contact_rows((VERNE, DESK))] == [
        "1  Alma Verne  Press officer, Orbital Works",
        "2  Newsroom  ",
    ]


def test_the_chosen_form_stands_out_without_colour():
    assert [form_run(form, form is Form.NAME).text for form in forms(DESK)] == [
        " card ",
        "[name]",
        " email ",
        " vcard ",
    ]


@pytest.mark.parametrize(
    ("height", "copied"),
    [
        (8, VERNE_CARD),
        (9, VERNE_CARD),
        (3, [" Alma Verne", " Press officer", " … and 6 lines more"]),
        (1, [" … and 8 lines more"]),
    ],
)
def test_what_will_be_copied_is_told_as_far_as_there_is_room(height, copied):
    assert [text(line) for line in copied_lines((VERNE, DESK), Choice(), height)] == copied


@pytest.mark.parametrize(
    ("contacts", "height", "shared"),
    [
        (2, 30, Shares(2, 12, 1)),
        (2, 17, Shares(2, 12, 1)),
        (2, 16, Shares(2, 12, 0)),
        (12, 12, Shares(6, 5, 0)),
        (2, 6, Shares(2, 3, 0)),
        (12, 1, Shares(1, 1, 0)),
    ],
)
def test_contacts_and_what_will_be_copied_share_the_room(contacts, height, shared):
    """Neither ever takes all of it, and together they are never more than there is."""
    assert shares((VERNE,) * contacts, height) == shared


def test_forms_go_round():
    at = Choice(1, Form.CARD)
    assert turned((VERNE, DESK), at, 1).form is Form.NAME
    assert turned((VERNE, DESK), at, -1).form is Form.VCARD
    assert turned((VERNE, DESK), Choice(1, Form.VCARD), 1).form is Form.CARD


def test_a_form_that_a_contact_has_nothing_for_falls_back():
    assert form_of((VERNE, DESK), Choice(1, Form.PHONE)) is Form.CARD
