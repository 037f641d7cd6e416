"""What an archive knows of people, addresses and numbers, beside what a release prints."""

import pytest

from store.model.acquaintance import STRANGER, About, Acquaintance, Aspect, Known
from store.model.contact import ContactKind
from store.model.document import Document, Hints, Span
from store.parse import explain, parse
from store.parse.areas.house import NOBODY, House
from store.parse.contacts.known import Ground, acquainted
from store.parse.contacts.offer import Card, Offer
from store.parse.trace import Found
from store.text.keyed import name_key

TEXT = """Anytown Harbour Board

Press release, 4 March 2024

A new crane for the east quay

The crane lifts ninety tonnes and was built over the winter, {said}. It was lifted from the barge
on Monday, and will carry its first loads before the summer.

Press contact:
{card}
"""
SAID = "the Anytown Harbour Board said"
CARD = "Ada Brook, press officer, {number}, {address}"
NUMBER, ADDRESS = "+44 1632 960011", "ada.brook@h7.example.org"
BOARD = "Anytown Harbour Board"


def read(known, card=CARD, said=SAID, **facts):
    printed = card.format(**{"number": NUMBER, "address": ADDRESS, **facts})
    document = Document(TEXT.format(said=said, card=printed), "a.txt", "txt", "0")
    answers = {key: tuple(Known(*one) for one in each) for key, each in known.items()}
    hints = Hints(acquaintance=Acquaintance(answers, 50) if known else STRANGER)
    return parse(document, hints), dict(explain(document, hints))


NAMED = (About.PERSON, "ada brook", Aspect.NAME)
WORKS = (About.PERSON, "ada brook", Aspect.ORGANIZATION)
AT = (About.ADDRESS, ADDRESS, Aspect.ORGANIZATION)
OWNS = (About.ADDRESS, ADDRESS, Aspect.PERSON)
DIALLED = (About.NUMBER, "32960011", Aspect.NUMBER)
CALLED = (About.ISSUER, "anytown harbour board", Aspect.CALLING)
OTHERS = "Ada Brook, press officer, Tide Institute, {number}, {address}"
MUSEUM = "the Quarry Museum said"
BOTH = {WORKS: [(BOARD, 9), ("Tide Institute", 3)], AT: [(BOARD, 8)]}
AWAY = {WORKS: [("Quarry Museum", 9)], AT: [("Quarry Museum", 8)]}


@pytest.mark.parametrize(
    ("known", "card", "said", "organization"),
    [
        ({WORKS: [(BOARD, 9)], AT: [(BOARD, 8)]}, OTHERS, SAID, BOARD),
        ({WORKS: [(BOARD, 9)]}, OTHERS, SAID, "Tide Institute"),
        ({WORKS: [(BOARD, 9)], AT: [("Port", 8)]}, OTHERS, SAID, "Tide Institute"),
        (BOTH, OTHERS, SAID, "Tide Institute"),
        ({WORKS: [("Port", 9)], AT: [("Port", 8)]}, OTHERS, SAID, "Tide Institute"),
        (
            {WORKS: [("Quarry Museum", 9)], AT: [("Quarry Museum", 8)]},
            OTHERS,
            MUSEUM,
            "Tide Institute",
        ),
        ({WORKS: [(BOARD, 1, 1)], AT: [(BOARD, 1, 1)]}, OTHERS, SAID, BOARD),
        ({}, OTHERS, SAID, "Tide Institute"),
    ],
)
def test_the_house_of_a_card_is_the_known_one_where_the_release_bears_it_out(
    known, card, said, organization
):
    release, told = read(known, card, said)
    assert release.contacts[0].organization == organization
    assert release.issuer == BOARD
    changed = organization == BOARD
    assert changed == ("known from" in told["contacts.0.organization"].why)


@pytest.mark.parametrize(
    ("printed", "known", "number"),
    [
        ("01632 960011", [("+15551632960011", 9)], "+15551632960011"),
        ("01632 960011", [("+15551632960011", 2)], "+441632960011"),
        ("01632 960011", [("+15551632960011", 9), ("+441632960011", 3)], "+441632960011"),
        ("01632 960012", [("+15551632960011", 9)], "+441632960012"),
        ("+44 1632 960011", [("+15551632960011", 9)], "+441632960011"),
    ],
)
def test_a_number_without_its_country_is_read_as_it_is_known(printed, known, number):
    release, _ = read({DIALLED: known}, number=printed)
    assert release.contacts[0].phones[0].number == number


@pytest.mark.parametrize(
    ("name", "releases", "kind"),
    [
        ("PEMBER LOTH", 4, ContactKind.PERSON),
        ("Pember Loth", 2, ContactKind.DESK),
        ("Loth", 4, ContactKind.DESK),
    ],
)
def test_a_known_person_is_no_desk(name, releases, kind):
    key = (About.PERSON, name_key(name), Aspect.NAME)
    house = House(Acquaintance({key: (Known("Pember Loth", releases),)}, 9))
    card = Card(ContactKind.DESK, Found(name, None, 1.0, "printed"))
    offer = Offer(card, Span(0, 4), 0.9, "an office with a number")
    (found,) = acquainted([offer], Ground(house, BOARD, ""))
    assert found.card.kind is kind
    assert acquainted([offer], Ground(NOBODY, BOARD, "")) == (offer,)


@pytest.mark.parametrize(
    ("known", "doubted"),
    [
        ({(About.ADDRESS, "ben.jost@h7.example.org", Aspect.PERSON): [("Ben Jost", 9)]}, True),
        ({(About.ADDRESS, "ben.jost@h7.example.org", Aspect.PERSON): [("Ben Jost", 2)]}, False),
        (
            {
                (About.ADDRESS, "ben.jost@h7.example.org", Aspect.PERSON): [
                    ("Ben Jost", 9),
                    ("Ada Brook", 1),
                ]
            },
            False,
        ),
        ({(About.ADDRESS, "ben.jost@h7.example.org", Aspect.PERSON): [("Cay Roe", 9)]}, False),
    ],
)
def test_an_address_of_somebody_else_is_doubted(known, doubted):
    release, told = read(known, address="ben.jost@h7.example.org")
    assert release.contacts[0].name == "Ada Brook"
    assert ("contacts.0" in release.check) == doubted
    assert ("known as Ben Jost's" in told["contacts.0.emails"].why) == doubted


@pytest.mark.parametrize(
    ("codes", "doubted"), [([("1", 9)], True), ([("1", 2)], False), ([("1", 9), ("44", 1)], False)]
)
def test_a_country_that_no_number_of_the_house_had_is_doubted(codes, doubted):
    release, told = read({CALLED: codes}, number="01632 960011")
    assert release.contacts[0].phones[0].number == "+441632960011"
    assert ("contacts.0.phones" in release.check) == doubted
    assert ("of that country before" in told["contacts.0.phones"].why) == doubted


def test_what_is_known_together_is_trusted_more():
    before, _ = read({})
    score = read({})[1]["contacts.0"].score
    release, told = read({OWNS: [("Ada Brook", 43)]})
    assert told["contacts.0"].score >= max(score, 0.95)
    assert "known from 43 releases" in told["contacts.0.emails"].why
    assert release.contacts == before.contacts
