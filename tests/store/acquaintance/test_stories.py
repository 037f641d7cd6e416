"""Houses that change: what a release says of itself beats what is known of those before it."""

from functools import cache

import pytest

from store.model.contact import Contact, ContactKind, Phone
from tests.store.acquaintance.houses import SUBJECTS, read

BOARD, PORT, MUSEUM = "Anytown Harbour Board", "Anytown Port Authority", "Quarry Museum"
ADA = "Ada Brook, press officer, +44 1632 960011, ada.brook@h7.example.org"
TEXT = """{house}
Quay Street 4, Anytown

PRESS RELEASE

{day} March 2024

{subject}

{first} Work begins in the summer and ends before the first frost.

The costs are borne by three partners. A public hearing follows in the autumn.

Contact: {contact}
"""
FIRST = "The decision was taken on Monday after talks with the neighbours, {house} said."


def release(n, house=BOARD, contact=ADA, first=FIRST):
    subject = SUBJECTS[n % len(SUBJECTS)]
    said = first.format(house=house)
    return TEXT.format(house=house, day=n + 1, subject=subject, first=said, contact=contact)


@cache
def known():
    """What the board has released before."""
    return read(release(n) for n in range(8))


BEN = "Ben Jost, press officer, +44 1632 960055, ben.jost@h7.example.org"
ADA_NEW = "Ada Brook, press officer, +44 1632 960099, ada.brook@h7.example.org"
ADA_AWAY = "Ada Brook, head of press, +44 1632 960077, brook@museum.example.org"
BEN_REUSES = "Ben Jost, press officer, +44 1632 960011, ben.jost@h7.example.org"
ADA_RISES = "Ada Brook, head of communications, +44 1632 960011, ada.brook@h7.example.org"
ADA_FAR = "Ada Brook, press officer, +33 1 99 00 12 34, ada.brook@h7.example.org"
DESK = "Press desk, +44 1632 960060, press@h7.example.org"
FORMERLY = "The Anytown Port Authority, formerly the Anytown Harbour Board, said so on Monday."
GUEST = "The Quarry Museum opens with the Anytown Harbour Board as its guest, the museum said."


@pytest.mark.parametrize("after", [1, 2])
@pytest.mark.parametrize(
    ("change", "told_so"),
    [
        ({"house": PORT}, (PORT, "Ada Brook", "press officer", "+441632960011")),
        (
            {"house": PORT, "first": FORMERLY},
            (PORT, "Ada Brook", "press officer", "+441632960011"),
        ),
        ({"contact": BEN}, (BOARD, "Ben Jost", "press officer", "+441632960055")),
        ({"contact": BEN_REUSES}, (BOARD, "Ben Jost", "press officer", "+441632960011")),
        ({"contact": ADA_NEW}, (BOARD, "Ada Brook", "press officer", "+441632960099")),
        ({"contact": ADA_RISES}, (BOARD, "Ada Brook", "head of communications", "+441632960011")),
        ({"contact": ADA_FAR}, (BOARD, "Ada Brook", "press officer", "+33199001234")),
        (
            {"house": MUSEUM, "contact": ADA_AWAY},
            (MUSEUM, "Ada Brook", "head of press", "+441632960077"),
        ),
        (
            {"house": MUSEUM, "contact": ADA_AWAY, "first": GUEST},
            (MUSEUM, "Ada Brook", "head of press", "+441632960077"),
        ),
        (
            {"house": MUSEUM, "contact": BEN_REUSES.replace("h7", "museum")},
            (MUSEUM, "Ben Jost", "press officer", "+441632960011"),
        ),
    ],
    ids=[
        "a house is renamed",
        "a house is renamed and says so",
        "an officer follows another",
        "an officer takes over a number",
        "an officer has a new number",
        "an officer has a new role",
        "an officer is abroad",
        "an officer moves to another house",
        "an officer moves to a house that names the last one",
        "another house has a number now",
    ],
)
def test_what_is_new_comes_out_right(change, told_so, after):
    last = read([release(20 + n, **change) for n in range(after)], known())[-1]
    (contact,) = last.contacts
    house, *card = told_so
    numbers = [phone.number for phone in contact.phones]
    assert (last.issuer, contact.organization) == (house, house)
    assert [contact.name, contact.role, *numbers] == card


def test_a_desk_follows_a_person():
    (last,) = read([release(20, contact=DESK)], known())
    assert last.contacts == (
        Contact(
            kind=ContactKind.DESK,
            name="Press desk",
            organization=BOARD,
            phones=(Phone("+441632960060"),),
            emails=("press@h7.example.org",),
        ),
    )
