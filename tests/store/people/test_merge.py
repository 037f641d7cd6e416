"""Sightings are one person when a careful reader would say so, and never by a shared mailbox."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model.contact import ContactKind
from store.model.person import Person, Sighting
from store.people.choose import choose
from store.people.key import handles, handles_of_key, keys
from store.people.merge import gather
from tests.store.people.sightings import SIGHTINGS, desk, of, seen

JEAN, PRESS = "jean@orbita.example", "press@orbita.example"
PHONE, BOARD = "+33199000001", "+33199000099"


def persons_of(sightings: Sequence[Sighting]) -> dict[str, Person]:
    return {person.key: person for person in map(choose, gather(sightings))}


def groups(sightings: Sequence[Sighting]) -> set[frozenset[int]]:
    return {of(group) for group in gather(sightings)}


@pytest.mark.parametrize(
    "same",
    [
        [seen("Jean Morel", JEAN), seen("Jean Morel", JEAN)],
        [seen("Jean Morel", JEAN), seen("Jean MOREL", JEAN, org="Lunaris")],
        [seen("Jean Morel", JEAN), seen("MOREL, Jean", PHONE)],
        [seen("Jean Morel", PHONE), seen("Jean Morel", PHONE, org="Lunaris")],
        [seen("Jean Morel", JEAN, issuer="Lunaris"), seen("Jean Morel", PHONE, org="Lunaris")],
        [seen("Jean Morel", JEAN), seen("J. Morel", JEAN)],
        [seen("Jean-Marc Morel", JEAN), seen("J.-M. Morel", JEAN)],
        [seen("Jean Morel", JEAN), seen("Morel", JEAN, org=None)],
        [seen("Jean Morel", JEAN), seen(None, JEAN)],
        [seen("Jean Morel", JEAN), seen("Jean Pierre Morel", PHONE, JEAN), seen("Morel", PHONE)],
        [seen("Zoë Łukasik", JEAN), seen("Zoe Lukasik", JEAN)],
        [seen("Jürg Møller", JEAN), seen("Juerg Moeller", JEAN)],
        [seen("山田太郎", PHONE), seen("山田 太郎", PHONE)],
        [seen("Jean Morel"), seen("Jean Morel")],
        [desk("Press office", PRESS), desk("Service de presse", PRESS)],
        [desk("Press office", PRESS), desk("Press Office", BOARD)],
        [desk("Press office", BOARD, org="A"), desk("Press office", BOARD, org="B")],
    ],
)
def test_one_person(same: list[Sighting]) -> None:
    assert groups(same) == {of(same)}


@pytest.mark.parametrize(
    "different",
    [
        [seen("Jean Morel", JEAN), seen("Jean Morel", PHONE, org="Lunaris")],
        [seen("Jean Morel", PRESS), seen("Ana Lima", PRESS)],
        [seen("Jean Morel", BOARD), seen("Ana Lima", BOARD)],
        [seen("Jean Morel", PRESS), seen("Julie Morel", PRESS), seen("J. Morel", PRESS)],
        [seen("Jean Morel", JEAN), seen("J. Morel", JEAN, BOARD), seen("Julie Morel", BOARD)],
        [seen("Jean Morel", PRESS), seen("Ana Lima", PRESS), seen(None, PRESS)],
        [seen("Morel", JEAN), seen("Morel", PHONE)],
        [seen("A. M. Lima", JEAN), seen("Ana Morel", JEAN)],
        [seen("Ana", JEAN), seen("A.", JEAN)],
        [seen("Jean Morel", PRESS), desk("Press office", PRESS)],
        [desk("Press office", org="Orbita"), desk("Press office", org="Lunaris")],
    ],
)
def test_different_people(different: list[Sighting]) -> None:
    assert groups(different) == {of([one]) for one in different}


def test_who_cannot_be_named_or_reached_is_nobody() -> None:
    assert gather([seen(None), seen("…")]) == []


@given(st.lists(SIGHTINGS, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_sightings_changes_nothing(sightings: list[Sighting], random: object) -> None:
    shuffled = sightings.copy()
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert persons_of(shuffled) == persons_of(sightings)


@given(st.lists(SIGHTINGS, max_size=8))
def test_each_person_is_of_one_kind_and_has_a_key_that_finds_it(sightings: list[Sighting]) -> None:
    assert len(persons_of(sightings)) == len(gather(sightings))
    for group in gather(sightings):
        person = choose(group)
        assert {sighting.contact.kind for sighting in group} == {person.kind}
        bearers = [s for s in group if set(handles_of_key(person.key)) & set(handles(s.contact))]
        assert any(person.key in keys(sighting) for sighting in bearers)


@given(st.lists(SIGHTINGS, max_size=8))
def test_no_person_has_two_names_that_cannot_be_one(sightings: list[Sighting]) -> None:
    for group in gather(sightings):
        names = {s.contact.name for s in group if s.contact.kind is ContactKind.PERSON}
        assert not {"Jean Morel", "Julie Morel"} <= names
        assert not {"Ana Lima", "Morel"} <= names
