"""Heads that no empty line parts: where the text begins, and which lines are a contact."""

import pytest

from store.model.document import Document
from store.parse.areas.block import Block, opening_of, prose_of
from store.parse.areas.pieces import pieces_of
from store.parse.areas.roles import Role
from store.parse.facts.printed import Habits
from store.parse.page.sheet import Line, lines_of

LABELS = (
    "Harbour Board\n3 March 2021\nInes Calder\nDirector of Ferries\nOld ferry sold for one pound\n"
)
FULL = (
    "the oldest of its ferries was sold today to three women who have crossed on it to school and\n"
    "market for sixty years and who will keep hens on the upper deck where the band used to play\n"
    "on summer nights, as long as the hens do not mind the horn, which nobody has been able to do\n"
    "since the ferry was built.\n"
)
REST = (
    "The bell stays.\nThe ferry leaves each hour.\nIt is late.\nNobody minds.\nTea is hot.\nEnd.\n"
)


def lines(text: str) -> list[Line]:
    return lines_of(Document(text=text, name="", format="txt", sha256=""))


def block(text: str) -> Block:
    return Block(tuple(lines(text)), Habits())


@pytest.mark.parametrize(
    ("text", "at"),
    [
        (f"{LABELS}LEEDS – {FULL}{REST}", 5),
        (f"{LABELS}(Leeds, England) – {FULL}{REST}", 5),
        (f"{LABELS}Day: 24 March. {FULL}{REST}", None),
        (
            f"{LABELS}{FULL.replace('on summer', 'Leeds - summer')}",
            None,
        ),
    ],
    ids=["capitals", "known", "label", "amid a paragraph"],
)
def test_the_text_opens_far_down_by_a_plain_dateline_below_a_short_line(text, at):
    found = opening_of(block(text))
    assert (found[0] if found else None) == at


@pytest.mark.parametrize(
    ("text", "at"),
    [
        (f"{LABELS}{FULL}{REST}", 5),
        (f"{LABELS}{REST}{REST}", None),
        (f"{LABELS}{FULL}", None),
    ],
    ids=["full lines", "short lines", "a short block"],
)
def test_the_text_begins_far_down_where_lines_fill_one_another(text, at):
    assert prose_of(block(text)) == at


CALL = "Ines Calder\nDirector of Ferries\n01632 960 144\n"
TITLE = "Old ferry sold for one pound"


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        (CALL, 3),
        (f"{CALL}{TITLE}\n", 3),
        (f"{TITLE} to three women who want to keep hens on its upper deck\n{CALL}", 3),
        (f"{TITLE}\nFOR IMMEDIATE RELEASE\n{CALL}", 3),
        (f"Contact: Ines Calder\nFor immediate release: {TITLE}\nHarbour Board\n{CALL}", 5),
        (f"Contact: Ines Calder\n{TITLE}\n", 2),
        (f"{TITLE}\nOne\nTwo\nThree\nFour\nFive\n{CALL}", 7),
    ],
    ids=["", "below", "a long line", "a label between", "a leading label", "a heading", "far up"],
)
def test_short_lines_by_a_number_are_a_contact_with_it(text, contacts):
    pieces = pieces_of(lines(text), Habits())
    assert sum(piece.role is Role.CONTACT for piece in pieces) == contacts
