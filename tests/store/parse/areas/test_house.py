"""Whose a release is by what an archive knows of what stands in it."""

import pytest

from store.model.acquaintance import STRANGER, About, Acquaintance, Aspect, Known
from store.model.document import Document
from store.parse.areas.house import NOBODY, House, house_of
from store.parse.page.sheet import lines_of
from store.text.keyed import line_key

TEXT = """Harbour Board · Quay Street 4

A new crane for the east quay

The crane lifts ninety tonnes and was built over the winter.

Ada Brook, +44 1632 960011, ada@harbour.example.org
www.facebook.com/harbour
"""


def house(known: dict, text: str = TEXT) -> House:
    document = Document(text, "a.txt", "txt", "0")
    answers = {key: tuple(Known(*one) for one in each) for key, each in known.items()}
    return house_of(document, lines_of(document), Acquaintance(answers, 50))


HOST = (About.HOST, "harbour.example.org", Aspect.ISSUER)
DOUBTED = (About.HOST, "harbour.example.org", Aspect.SUPPOSED)
ADDRESS = (About.ADDRESS, "ada@harbour.example.org", Aspect.ISSUER)
NUMBER = (About.NUMBER, "32960011", Aspect.ISSUER)
LINE = (About.LINE, line_key("HARBOUR BOARD - QUAY STREET 12"), Aspect.ISSUER)
SHARED = (About.HOST, "facebook.com", Aspect.ISSUER)


@pytest.mark.parametrize(
    ("known", "least", "most"),
    [
        ({HOST: [("Harbour Board", 9)]}, 0.85, 0.95),
        ({ADDRESS: [("Harbour Board", 9)]}, 0.85, 0.95),
        ({NUMBER: [("Harbour Board", 9)]}, 0.85, 0.95),
        ({HOST: [("Harbour Board", 1)]}, 0.4, 0.6),
        ({HOST: [("Harbour Board", 1, 1)]}, 0.85, 0.95),
        ({DOUBTED: [("Harbour Board", 9)]}, 0.6, 0.75),
        ({LINE: [("Harbour Board", 9)]}, 0.2, 0.4),
        ({HOST: [("Harbour Board", 5), ("Port Trust", 5)]}, 0.4, 0.6),
        ({HOST: [("Harbour Board", 9), ("Harbour", 5)]}, 0.9, 1.0),
        ({HOST: [("Harbour Board", 9)], ADDRESS: [("Harbour Board", 9)]}, 0.98, 1.0),
    ],
)
def test_a_house_is_voted_by_its_keys(known, least, most):
    vote = house(known).votes[0]
    assert vote.name == "Harbour Board"
    assert least <= vote.share <= most


@pytest.mark.parametrize(
    "known",
    [
        {SHARED: [("Harbour Board", 9)]},
        {(About.HOST, "port.example.org", Aspect.ISSUER): [("Harbour Board", 9)]},
        {(About.LINE, line_key("PRESS RELEASE"), Aspect.ISSUER): [("Harbour Board", 9)]},
    ],
)
def test_what_anybody_may_have_speaks_for_nobody(known):
    assert house(known, f"PRESS RELEASE\n\n{TEXT}").votes == ()


def test_a_stranger_knows_nobody():
    document = Document(TEXT, "a.txt", "txt", "0")
    assert house_of(document, lines_of(document), STRANGER) is NOBODY
