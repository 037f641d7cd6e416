"""What an archive knows of a house beside what the text says: its form, or all of its name."""

import pytest

from store.model.acquaintance import STRANGER, About, Acquaintance, Aspect, Known
from store.model.document import Document, Hints
from store.parse import explain, parse
from store.parse.areas.house import Vote
from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.fields.issuer.kin import candidates_of
from store.parse.fields.issuer.known import Known as KnownOf
from store.parse.fields.issuer.known import handed_on
from store.text.names import house_words

TEXT = """{head}

A new crane for the east quay

{first} It was lifted from the barge on Monday, and carries its first loads before the summer.

Press: +44 1632 960011, press@h7.example.org
"""
HOST = "h7.example.org"


def knows(*houses):
    """Of each house its name, its releases, and how many of them were set right by hand."""
    known = {(About.HOST, HOST, Aspect.ISSUER): tuple(Known(*one) for one in houses)}
    for one in houses:
        known[About.ISSUER, house_words(one[0]), Aspect.NAME] = (Known(*one),)
    return Acquaintance(known, 99)


def issuer(known, first, head="Press release"):
    document = Document(TEXT.format(first=first, head=head), "a.txt", "txt", "0")
    told = dict(explain(document, Hints(acquaintance=known)))
    return parse(document, Hints(acquaintance=known)).issuer, told.get("issuer")


COUNTY = "The Loam County Harbour Office and Loam County Jail said so, a Loam County judge agreed."
UTILITIES = """The board of LMU opened it, and LMU paid. “LMU is proud”, says Ada Brook, an
LMU Utilities director. The office of LMU Utilities is in Loam, says LMU Utilities."""
SITED = f"{UTILITIES} More of it is on lmu.com."
OF_IT = "The Board of LMU met. The Board of LMU paid. The Board of LMU is proud, as LMU is."
NOBODY = "The crane lifts ninety tonnes and was built over the winter in the yards of the valley."
BOTH = "The Anytown Harbour Board (AHB) opened it. AHB paid for it, and AHB said that AHB is proud."
OFFICE = "Loam County Harbour Office"
BOARD = "Anytown Harbour Board"


@pytest.mark.parametrize(
    ("houses", "first", "told"),
    [
        ([("Loam County", 20), (OFFICE, 9)], COUNTY, OFFICE),
        ([("LMU", 80), ("LMU Utilities", 20)], UTILITIES, "LMU"),
        ([("LMU", 80), ("Board of LMU", 20)], OF_IT, "LMU"),
        ([("LMU", 20), ("LMU Utilities", 80)], UTILITIES, "LMU Utilities"),
        ([("LMU", 80), ("LMU Utilities", 20), ("LMU.com", 1)], SITED, "LMU"),
        ([(BOARD, 40)], BOTH, BOARD),
        ([(BOARD, 40), ("AHB", 30)], BOTH, "AHB"),
        ([(BOARD, 4)], BOTH, "AHB"),
        ([(BOARD, 40)], NOBODY, BOARD),
        ([(BOARD, 1, 1)], NOBODY, BOARD),
        ([(BOARD, 1)], NOBODY, None),
        ([(BOARD, 40), ("Quarry Museum", 40)], NOBODY, None),
    ],
)
def test_what_is_known_of_a_house(houses, first, told):
    found, why = issuer(knows(*houses), first)
    assert found == told
    assert not told or "known from" in why.why


def test_a_stranger_is_told_nothing():
    assert issuer(STRANGER, NOBODY)[0] is None
    assert issuer(STRANGER, BOTH)[0] == "AHB"


def test_a_house_that_was_never_there_is_doubted_more():
    head = "Quarry Museum"
    first = "The Quarry Museum opened it, and the Quarry Museum paid for it."
    stranger, museum = issuer(STRANGER, first, head), issuer(knows((BOARD, 40)), first, head)
    assert stranger[0] == museum[0] == "Quarry Museum"
    assert museum[1].score < 0.6 * stranger[1].score


def test_a_house_that_is_only_mentioned_is_not_the_one_that_the_letterhead_names():
    first = "The Anytown Port Authority, formerly the Anytown Harbour Board, opened the quay."
    head = "Anytown Port Authority\n\nPress release"
    assert issuer(knows((BOARD, 90)), first, head)[0] == "Anytown Port Authority"
    board = head.replace("Port Authority", "Harbour Board")
    assert issuer(knows((BOARD, 90)), first, board)[0] == BOARD


PASSING = "At noon it will be lifted, says Ada Quill, head of the Anytown Harbour Board in Loam."


def test_a_house_is_surer_by_what_is_known_and_most_where_the_frame_names_it():
    head = "Anytown Harbour Board\n\nPress release"
    alone, known = issuer(STRANGER, PASSING)[1], issuer(knows((BOARD, 90)), PASSING)[1]
    framed, again = (issuer(known, PASSING, head)[1] for known in (STRANGER, knows((BOARD, 90))))
    assert (alone.value or alone.perhaps, known.value) == (BOARD, BOARD)
    assert alone.score < known.score <= again.score
    assert known.score < 0.8  # a house that is read wrong is read so again and again
    assert framed.score <= again.score


def test_what_is_known_teaches_no_more_of_the_same():
    """Whom a release may be of by itself stays told where an archive says who it is."""
    text = TEXT.format(first=f"{PASSING} Thanks to the Quarry Museum.", head="Press release")
    alone, known = (
        parse(Document(text, "a.txt", "txt", "0"), Hints(acquaintance=acquaintance))
        for acquaintance in (STRANGER, knows(("Quarry Museum", 90)))
    )
    assert (alone.issuer, known.issuer) == (None, "Quarry Museum")
    assert alone.supposed == known.supposed == BOARD
    framed = TEXT.format(first=PASSING, head="Anytown Harbour Board\n\nPress release")
    assert parse(Document(framed, "a.txt", "txt", "0"), Hints()).supposed is None


def test_few_releases_make_no_house_much_surer():
    few, many = (issuer(knows((BOARD, n)), PASSING)[1].score for n in (1, 90))
    assert few - issuer(STRANGER, PASSING)[1].score < (many - few) / 2


@pytest.mark.parametrize(
    ("part", "whole", "inside", "handed"),
    [
        (20, 9, 0.7, True),
        (20, 9, 0.6, False),
        (9, 20, 0.6, True),
        (9, 20, 0.4, False),
        (1, 2, 1.0, False),
        (1, 3, 1.0, True),
    ],
)
def test_what_is_known_of_a_name_that_was_cut_is_the_whole_one_s(part, whole, inside, handed):
    """Nearly all of its uses have to be inside of a whole one that has issued fewer."""
    names = [Evidence(name, Voice.NAMED) for name in ("Loam", "Loam Utilities")]
    short, full = candidates_of(names, {})
    known = {
        one.key: KnownOf(0.5, 0.5, Vote(one.names[0], 0.5, releases))
        for one, releases in ((short, part), (full, whole))
    }
    found = handed_on(known, (short, full), lambda one: inside)
    assert (short.key not in found) == handed
