"""A release is read once more where others have told much more of what is doubted in it."""

import pytest
from msgspec import structs

from store.acquaintance import acquaint, lessons
from store.intake.enough import is_worth_a_look
from store.model.acquaintance import About, Acquaintance, Aspect, Counted, Lesson
from store.model.contact import Contact, Phone
from store.model.release import Release
from tests.store.tally.teaching import release

NUMBER = "+33199000001"
PLAIN = release(1)
CALLED = structs.replace(
    PLAIN,
    contacts=(
        Contact(name="Jean Morel", phones=(Phone(NUMBER),), emails=("jean@orbita.example",)),
    ),
)
READ = structs.replace(PLAIN, check=("issuer",))
OTHER = release(2, house="Lunaris", name="Ada Brook", email="ada@lunaris.example")
OWN = lessons(READ)


def known(times: int, taught: frozenset[Lesson] = OWN) -> Acquaintance:
    return acquaint((Counted(lesson, times) for lesson in taught), times)


@pytest.mark.parametrize(
    ("before", "now", "worth"),
    [
        (known(0), known(1), False),
        (known(0), known(3), True),
        (known(3), known(4), False),
        (known(3), known(9), True),
        (known(50), known(64), False),
        (known(0), known(9, lessons(OTHER)), False),
    ],
    ids=["itself alone", "others", "hardly more", "far more", "well known", "of another house"],
)
def test_it_is_worth_a_look(before: Acquaintance, now: Acquaintance, worth: bool) -> None:
    assert is_worth_a_look(READ, before, now) is worth


@pytest.mark.parametrize(
    ("read", "check", "worth"),
    [
        (PLAIN, ("date",), False),
        (PLAIN, ("place", "language"), False),
        (PLAIN, ("issuer",), True),
        (PLAIN, ("headline",), True),
        (PLAIN, ("contacts.0",), True),
        (CALLED, ("contacts.0.phones",), True),
        (structs.replace(PLAIN, issuer=None), ("date",), True),
    ],
    ids=["day", "place", "issuer", "headline", "contact", "number", "no issuer"],
)
def test_what_is_known_has_to_turn_what_is_doubted(
    read: Release, check: tuple[str, ...], worth: bool
) -> None:
    others = [
        structs.replace(CALLED, blocks=PLAIN.blocks),
        structs.replace(CALLED, headline="A letterhead", subhead=PLAIN.headline),
    ]
    taught = frozenset[Lesson]().union(*map(lessons, others))
    doubted = structs.replace(read, check=check)
    assert is_worth_a_look(doubted, known(0), known(9, taught)) is worth


@pytest.mark.parametrize("times", [2, 3])
def test_of_contacts_three_have_to_tell(times: int) -> None:
    number = Lesson(About.NUMBER, NUMBER[-8:], Aspect.NUMBER, NUMBER)
    doubted = structs.replace(CALLED, check=("contacts.0.phones",))
    assert is_worth_a_look(doubted, known(0), known(times, frozenset({number}))) is (times == 3)


def test_a_number_that_the_issuer_had_none_like_is_looked_at_by_its_codes() -> None:
    code = frozenset({Lesson(About.ISSUER, "orbita", Aspect.CALLING, "33")})
    doubted = structs.replace(CALLED, check=("contacts.0.phones",))
    assert not is_worth_a_look(doubted, known(0), known(9, code))
    assert is_worth_a_look(doubted, known(3, code), known(9, code))
