"""An address that many cards give to one person is not another's because one card says so."""

import datetime
import random
from collections.abc import Iterator, Sequence

import pytest

from store.model.contact import Contact, Phone
from store.model.person import Sighting
from store.people.belief import believed
from store.people.choose import choose
from store.people.merge import gather
from store.text.names import name_words
from tests.store.people.sightings import seen

JEAN, PRESS, PHONE = "jean.morel@orbita.example", "press@orbita.example", "+33199000001"
ADA = "ada.brook@orbita.example"


def often(times: int, name: str, *ways: str, on: str = "2020-01-01") -> list[Sighting]:
    return [seen(name, *ways, on=on) for _ in range(times)]


def kept(sightings: Sequence[Sighting]) -> tuple[str, ...]:
    """The addresses and numbers of the last of them that are believed."""
    contact = believed(sightings)[-1].contact
    return (*contact.emails, *(phone.number for phone in contact.phones))


@pytest.mark.parametrize(
    "sightings",
    [
        [*often(19, "Jean Morel", JEAN), seen("Ada Brook", JEAN)],
        [*often(19, "Jean Morel", JEAN), seen("Ada Brook", JEAN, on="2021-01-01")],
        [*often(2, "Jean Morel", JEAN), seen("Ada Brook", JEAN)],
        [*often(2, "Jean Morel", JEAN), seen("Ada Morel", JEAN)],
        [*often(19, "Jean Morel", PRESS), *often(3, "Ada Brook", ADA), seen("Ada Brook", PRESS)],
        [*often(19, "Jean Morel", PHONE), *often(3, "Ada Brook", "+1"), seen("Ada Brook", PHONE)],
    ],
    ids=["his", "later", "seldom", "a namesake", "a mailbox of one", "a number of one"],
)
def test_what_is_somebody_elses_is_not_believed(sightings: list[Sighting]) -> None:
    assert kept(sightings) == ()


@pytest.mark.parametrize(
    "sightings",
    [
        [*often(19, "Jean Morel", JEAN), seen("J. Morel", JEAN)],
        [*often(19, "Jean Morel", JEAN), seen(None, JEAN)],
        [*often(1, "Jean Morel", JEAN), seen("Ada Brook", JEAN)],
        [*often(9, "Jean Morel", JEAN), seen("Jean Vogel", JEAN, on="2021-01-01")],
        [*often(19, "Jean Morel", PRESS), seen("Ada Brook", PRESS)],
        [*often(7, "Jean Morel", PRESS), *often(3, "Ada Brook", ADA), seen("Ada Brook", PRESS)],
        [
            *often(19, "Jean Morel", PHONE),
            *often(3, "Ada Brook", "+1"),
            seen("Ada Brook", PHONE, on="2021-01-01"),
        ],
        [
            *often(19, "Jean Morel", PHONE),
            *often(3, "Ada Brook", "+1"),
            seen("Kim Vogel", PHONE),
            seen("Ada Brook", PHONE),
        ],
    ],
    ids=[
        "his, in short",
        "of nobody",
        "once each",
        "whoever marries keeps the address",
        "the only way to her",
        "not by far",
        "handed on",
        "a switchboard",
    ],
)
def test_what_may_be_theirs_is_believed(sightings: list[Sighting]) -> None:
    assert len(kept(sightings)) == 1


def test_others_tell_whose_it_is() -> None:
    alone = [seen("Ada Brook", JEAN, ADA)]
    assert [person.emails for person in map(choose, gather(alone))] == [(JEAN, ADA)]
    (person,) = map(choose, gather(alone, often(5, "Jean Morel", JEAN)))
    assert person.emails == (ADA,)


GIVEN = ("Alma", "Bruno", "Clara", "Darius", "Edith", "Felix", "Greta", "Hugo", "Ines", "Jonas")
FAMILY = ("Abelard", "Barlow", "Castel", "Delorme", "Eberle", "Falcone", "Garnier", "Haddad")
HOUSES, STAFF, RELEASES, SPOILT = 12, 5, 1200, 0.05


def card(n: int) -> Contact:
    """Of the person number `n` of the address book."""
    name = f"{GIVEN[n * 3 // 8 % len(GIVEN)]} {FAMILY[n * 5 // 3 % len(FAMILY)]}"
    address = f"{name.lower().replace(' ', '.')}@house{n % HOUSES}.example"
    return Contact(name=name, phones=(Phone(f"+3319900{n:04}"),), emails=(address,))


def spoilt(contact: Contact, neighbour: Contact, chance: random.Random) -> Contact:
    """With the name, the address or the number of a neighbour, or a number of another country."""
    match chance.randrange(4):
        case 0:
            return Contact(name=neighbour.name, phones=contact.phones, emails=contact.emails)
        case 1:
            return Contact(name=contact.name, phones=contact.phones, emails=neighbour.emails)
        case 2:
            return Contact(name=contact.name, phones=neighbour.phones, emails=contact.emails)
        case _:
            abroad = Phone(contact.phones[0].number.replace("+33", "+44"))
            return Contact(name=contact.name, phones=(abroad,), emails=contact.emails)


def cards(chance: random.Random) -> Iterator[Sighting]:
    """What the releases of some houses print, one card in twenty spoilt."""
    for release in range(RELEASES):
        house = chance.randrange(HOUSES)
        staff = chance.sample(range(STAFF), 3)
        for place, member in enumerate(staff[: chance.randint(1, 2)]):
            contact = card(house + HOUSES * member)
            if chance.random() < SPOILT:
                neighbour = card(house + HOUSES * staff[place + 1])
                contact = spoilt(contact, neighbour, chance)
            day = datetime.date(2000, 1, 1) + datetime.timedelta(days=chance.randrange(3000))
            yield Sighting(release, day, contact, f"House {house}")


@pytest.mark.parametrize("seed", range(3))
def test_spoilt_cards_change_nobodys_address(seed: int) -> None:
    """Of one card in twenty that is spoilt, hardly a name stands with an address of another."""
    persons = list(map(choose, gather(cards(random.Random(seed)))))
    found = {(name_words(person.name), email) for person in persons for email in person.emails}
    book = [card(n) for n in range(HOUSES * STAFF)]
    true = {(name_words(contact.name), contact.emails[0]) for contact in book}
    assert len(found & true) / len(found) >= 0.995
    assert len(found & true) / len(true) >= 0.995
