"""What one release teaches, and what it does not."""

import datetime

import pytest
from msgspec.structs import replace

from store.acquaintance import acquaint, lessons
from store.model.acquaintance import About, Aspect, Counted, Known, Lesson, Place
from store.model.contact import Contact, ContactKind, Phone
from store.model.release import Block, BlockKind, Genre, Release, Source
from store.text.keyed import line_key

CARD = Contact(
    name="Ada Brook",
    role="press officer",
    organization="Harbour Board",
    phones=(Phone("+441632960011;ext=4"),),
    emails=("ada@harbour.example.org",),
)
RELEASE = Release(
    source=Source(name="a.txt", format="txt", sha256="0"),
    headline="A new crane for the east quay",
    issuer="Harbour Board",
    place="Anytown",
    contacts=(CARD,),
    blocks=(
        Block(BlockKind.PARAGRAPH, "Harbour Board · Quay 4\nPress release No. 12"),
        Block(
            BlockKind.PARAGRAPH, "The crane lifts ninety tonnes and was built over the winter. " * 4
        ),
        Block(BlockKind.CONTACTS, "Ada Brook, press officer\n+44 1632 960011 ext. 4"),
    ),
)
ISSUER = "Harbour Board"


@pytest.mark.parametrize(
    "taught",
    [
        (About.HOST, "harbour.example.org", Aspect.ISSUER, ISSUER),
        (About.HOST, "example.org", Aspect.ISSUER, ISSUER),
        (About.ADDRESS, "ada@harbour.example.org", Aspect.ISSUER, ISSUER),
        (About.ADDRESS, "ada@harbour.example.org", Aspect.PERSON, "Ada Brook"),
        (About.NUMBER, "32960011", Aspect.ISSUER, ISSUER),
        (About.NUMBER, "32960011", Aspect.PERSON, "Ada Brook"),
        (About.PERSON, "ada brook", Aspect.ROLE, "press officer"),
        (About.PERSON, "ada brook", Aspect.ORGANIZATION, ISSUER),
        (About.ISSUER, "harbour board", Aspect.NAME, ISSUER),
        (About.ISSUER, "harbour board", Aspect.PLACE, "Anytown"),
        (About.ISSUER, "harbour board", Aspect.CALLING, "44"),
        (About.LINE, line_key("HARBOUR BOARD - QUAY 9"), Aspect.PART, Place.HEAD),
        (About.LINE, line_key("A new crane for the east quay"), Aspect.PART, Place.HEADLINE),
        (About.LINE, line_key("Ada Brook, press officer"), Aspect.PART, Place.CONTACTS),
        (About.LINE, line_key("Harbour Board, Quay 4"), Aspect.ISSUER, ISSUER),
    ],
)
def test_a_release_teaches(taught):
    assert Lesson(*taught) in lessons(RELEASE)


def test_running_text_is_no_line_that_recurs():
    running = line_key(RELEASE.blocks[1].text)
    assert running not in {lesson.key for lesson in lessons(RELEASE)}


@pytest.mark.parametrize(
    ("check", "lost"),
    [
        ("issuer", {Aspect.ISSUER, Aspect.PLACE, Aspect.CALLING}),
        ("place", {Aspect.PLACE}),
        ("contacts.0", {Aspect.PERSON, Aspect.ROLE, Aspect.ORGANIZATION, Aspect.ADDRESS}),
        ("contacts.0.phones", {Aspect.NUMBER, Aspect.CALLING}),
    ],
)
def test_what_is_doubted_is_not_taught(check, lost):
    taught = {lesson.aspect for lesson in lessons(replace(RELEASE, check=(check,)))}
    before = {lesson.aspect for lesson in lessons(RELEASE)}
    assert lost <= before
    assert taught.isdisjoint(lost)


def test_a_doubted_headline_is_no_title_of_others():
    title = Lesson(About.LINE, line_key(RELEASE.headline), Aspect.PART, Place.HEADLINE)
    assert title in lessons(RELEASE)
    assert title not in lessons(replace(RELEASE, check=("headline",)))


def test_a_doubted_issuer_is_supposed():
    taught = lessons(replace(RELEASE, check=("issuer",)))
    assert Lesson(About.HOST, "example.org", Aspect.SUPPOSED, ISSUER) in taught


def test_who_may_have_issued_it_is_supposed_too():
    """What it is known as teaches nothing; by hand it is nobody, and nobody is."""
    told = Lesson(About.HOST, "example.org", Aspect.SUPPOSED, ISSUER)
    nameless = replace(RELEASE, issuer=None, supposed=ISSUER, check=("issuer",))
    assert told in lessons(nameless)
    assert told not in lessons(replace(nameless, corrected=("issuer",)))
    known = lessons(replace(nameless, issuer="Quarry Museum", check=()))
    assert told in known
    assert "Quarry Museum" not in {lesson.answer for lesson in known}


def test_what_was_set_by_hand_is_told_and_no_longer_doubted():
    set_right = replace(RELEASE, check=("issuer", "contacts.0"), corrected=("issuer", "contacts"))
    taught = lessons(set_right)
    assert Lesson(About.HOST, "example.org", Aspect.ISSUER, ISSUER, by_hand=True) in taught
    assert Lesson(About.PERSON, "ada brook", Aspect.ROLE, "press officer", by_hand=True) in taught


def test_a_desk_is_nobody():
    desk = Contact(kind=ContactKind.DESK, name="Press desk", emails=("press@harbour.example.org",))
    taught = lessons(replace(RELEASE, contacts=(desk,)))
    address = "press@harbour.example.org"
    assert Lesson(About.ADDRESS, address, Aspect.DESK, "Press desk") in taught
    assert About.PERSON not in {lesson.about for lesson in taught}


def test_what_is_no_release_teaches_nothing():
    assert lessons(replace(RELEASE, genre=Genre.LETTER)) == frozenset()


HOST = (About.HOST, "example.org", Aspect.ISSUER)
DAY = datetime.date(2024, 3, 1)


def test_answers_are_known_by_hand_first_then_by_releases():
    counted = [
        Counted(Lesson(*HOST, "Harbour"), 5, DAY),
        Counted(Lesson(*HOST, "Harbour Board"), 9),
        Counted(Lesson(*HOST, "Harbour"), 1, DAY.replace(year=2025)),
        Counted(Lesson(*HOST, "Port Trust", by_hand=True), 1),
    ]
    known = acquaint(counted, 15)
    assert known.of(*HOST) == (
        Known("Port Trust", 1, 1),
        Known("Harbour Board", 9),
        Known("Harbour", 6, 0, DAY.replace(year=2025)),
    )
    assert acquaint(reversed(counted), 15) == known


def test_a_line_of_one_release_is_not_known():
    line, other = (Lesson(About.LINE, key, Aspect.PART, Place.HEAD) for key in ("a", "b"))
    known = acquaint([Counted(line, 1), Counted(other, 2)], 2)
    assert list(known.known) == [(About.LINE, "b", Aspect.PART)]
