"""What contradicts the archive is doubted, by field, and what agrees or is new to it is not."""

import datetime

import pytest

from store.acquaintance import acquaint
from store.intake.doubting import against, doubted
from store.model.acquaintance import STRANGER, About, Aspect, Counted, Lesson
from store.model.contact import Contact, ContactKind, Phone
from store.model.release import Release, Source
from store.text.keyed import number_key

DAY = datetime.date(2021, 5, 3)
JEAN, PRESS, SWITCH = "jean@orbita.example", "press@orbita.example", "+33199001100"


def counted(about: About, key: str, aspect: Aspect, answer: str, releases: int) -> Counted:
    return Counted(Lesson(about, key, aspect, answer), releases, DAY)


KNOWN = acquaint(
    [
        counted(About.ADDRESS, JEAN, Aspect.PERSON, "Jean Morel", 19),
        counted(About.ADDRESS, PRESS, Aspect.PERSON, "Jean Morel", 9),
        counted(About.ADDRESS, PRESS, Aspect.PERSON, "Ada Brook", 9),
        counted(About.NUMBER, number_key(SWITCH), Aspect.PERSON, "Jean Morel", 19),
        counted(About.HOST, "orbita.example", Aspect.ISSUER, "Orbita", 40),
        counted(About.HOST, "agency.example", Aspect.ISSUER, "Lunaris", 9),
        counted(About.HOST, "agency.example", Aspect.ISSUER, "Tide Trust", 9),
        counted(About.ISSUER, "orbita", Aspect.CALLING, "33", 40),
        counted(About.ISSUER, "lunaris", Aspect.CALLING, "33", 2),
    ],
    40,
)


def release(
    name: str | None, email: str = "", phone: str = "", issuer: str | None = "Orbita"
) -> Release:
    contact = Contact(
        ContactKind.PERSON if name else ContactKind.DESK,
        name,
        emails=(email,) if email else (),
        phones=(Phone(phone),) if phone else (),
    )
    return Release(Source("a.txt", "text", "0" * 64), issuer=issuer, contacts=(contact,))


@pytest.mark.parametrize(
    ("read", "doubts"),
    [
        (release("Ada Brook", JEAN), ("contacts.0.emails.0",)),
        (release("Ada Brook", phone=SWITCH), ("contacts.0.phones.0",)),
        (release("Ada Brook", phone="+14155550100"), ("contacts.0.phones.0",)),
        (release(None, "kim@orbita.example", issuer="Lunaris"), ("issuer",)),
    ],
    ids=["another's address", "another's number", "a country of its own", "another's host"],
)
def test_what_contradicts_is_doubted(read: Release, doubts: tuple[str, ...]) -> None:
    assert doubted(read, KNOWN).check == doubts
    assert doubted(read, STRANGER) == read


def test_it_is_told_in_words() -> None:
    (told,) = against(release("Ada Brook", JEAN), KNOWN)
    assert (told.value, told.why) == (JEAN, "known as that of Jean Morel, by 19 releases")
    assert told.doubtful


@pytest.mark.parametrize(
    "read",
    [
        release("J. Morel", JEAN),
        release(None, JEAN),
        release("Kim Vogel", PRESS),
        release("Ada Brook", "ada@orbita.example"),
        release("Ada Brook", phone="+33199009999"),
        release("Ada Brook", phone="+14155550100", issuer="Lunaris"),
        release(None, "kim@orbita.example", issuer="Orbita Labs"),
        release(None, "kim@agency.example", issuer="A New House"),
        release(None, "kim@new.example", issuer=None),
    ],
    ids=[
        "in short",
        "of nobody",
        "of several",
        "a new address",
        "a new number",
        "a house of which little is known",
        "a longer name",
        "an agency's host",
        "a new host",
    ],
)
def test_what_agrees_or_is_new_is_not(read: Release) -> None:
    assert doubted(read, KNOWN) == read
