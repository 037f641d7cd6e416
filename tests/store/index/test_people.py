"""A query finds whom to call, and a person is the same wherever it is looked up."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.errors import NotFoundError
from store.index import Index, named, people, person
from store.model.contact import Contact, ContactKind, Phone
from store.model.person import People
from store.model.release import Block, BlockKind, Release, Source

ANA = Contact(
    name="Ana Lima", role="Press officer", organization="Orbita",
    phones=(Phone("+33199000001"),), emails=("ana@orbita.example",),
)  # fmt: skip
ANA_LATER = Contact(name="Ana Lima", organization="Lunaris", phones=(Phone("+33199000001"),))
SHORT = Contact(name="A. Lima", emails=("ana@orbita.example", "lima@lunaris.example"))
JEAN = Contact(name="Jean Morel", emails=("jean@orbita.example",))
DESK = Contact(ContactKind.DESK, "Press office", None, "Orbita", (), ("press@orbita.example",))


def release(id: int, year: int, text: str, *contacts: Contact) -> Release:
    return Release(
        Source("a.txt", "txt", f"{id}"),
        id,
        date=datetime.date(year, 1, 1),
        issuer="Orbita",
        contacts=contacts,
        blocks=(Block(BlockKind.PARAGRAPH, text),),
    )


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    index = Index(tmp_path / "index")
    releases = (
        release(1, 2018, "moon", ANA, JEAN),
        release(2, 2019, "moon", ANA_LATER),
        release(3, 2020, "mars", SHORT),
        release(4, 2020, "mars", DESK),
    )
    index.add(releases, {}, {})
    yield index
    index.close()


def names(found: tuple[object, ...]) -> list[str]:
    return [one.name for one in found]  # type: ignore[attr-defined]


def test_those_who_speak_for_what_is_found_are_listed(index: Index) -> None:
    assert names(people(index, "moon", 50).persons) == ["Ana Lima", "Jean Morel"]
    assert names(people(index, "mars ", 50).persons) == ["A. Lima", "Press office"]
    assert names(people(index, "moon", 1).persons) == ["Ana Lima"]
    assert people(index, "moon", 1).total == 2
    assert people(index, "venus", 50) == People()


def test_a_person_is_known_with_all_releases_whatever_the_query_was(index: Index) -> None:
    [whole] = (one for one in people(index, "", 50).persons if one.name == "Ana Lima")
    assert whole.releases == (3, 2, 1)
    assert whole.emails == ("ana@orbita.example", "lima@lunaris.example")
    for text in ("moon", "mars", ""):
        [found] = (one for one in people(index, text, 50).persons if "Lima" in (one.name or ""))
        assert person(index, found.key) == whole


def test_a_desk_is_looked_up_like_a_person(index: Index) -> None:
    [desk] = named(index, "press")
    assert person(index, desk.key) == desk
    assert desk.kind is ContactKind.DESK


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("lima", ["Ana Lima"]),
        ("LIMA ana", ["Ana Lima"]),
        ("jean@orb", ["Jean Morel"]),
        ("mor", ["Jean Morel"]),
        ("orbita lima", ["Ana Lima"]),
        ("nobody", []),
        ("  ", []),
    ],
)
def test_a_name_fits_by_the_beginnings_of_its_words(
    index: Index, typed: str, expected: list[str]
) -> None:
    assert names(named(index, typed)) == expected


@pytest.mark.parametrize(
    "typed", ["a" * 1000, "é" * 30_000, " ".join(f"w{n}" for n in range(5000)), "lima " * 5000]
)
def test_a_name_may_be_of_any_length(index: Index, typed: str) -> None:
    assert names(named(index, typed)) == (["Ana Lima"] if "lima" in typed else [])


def test_all_of_a_long_name_has_to_fit(index: Index) -> None:
    assert names(named(index, "ana lima " + "an " * 20)) == ["Ana Lima"]
    beginnings = " ".join("orbita"[:n] for n in range(1, 7))
    assert names(named(index, f"ana lima {beginnings} orbita example exa ex")) == ["Ana Lima"]
    assert names(named(index, f"ana lima {beginnings} orbita example exa ex mars")) == []


@pytest.mark.parametrize("key", ["ana-lima~nobody@orbita.example", "", "~", "x"])
def test_a_key_of_nobody_is_not_found(index: Index, key: str) -> None:
    with pytest.raises(NotFoundError):
        person(index, key)


def test_an_archive_without_an_index_knows_nobody(tmp_path: Path) -> None:
    empty = Index(tmp_path / "none")
    assert people(empty, "moon", 50) == People()
    assert named(empty, "lima") == ()
    with pytest.raises(NotFoundError):
        person(empty, "ana-lima~ana@orbita.example")
