"""Copies and earlier versions are found by what they share, the newest of them first."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from store.index import Index, versions
from store.model.contact import Contact
from store.model.release import Release, Source


def release(id: int, year: int | None, **fields: object) -> Release:
    source = Source("a.txt", "txt", f"bytes {id}", f"text {id % 3}")
    date = year and datetime.date(year, 1, 1)
    return Release(source, id, date=date, issuer="Orbita", **fields)  # type: ignore[arg-type]


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    index = Index(tmp_path / "index")
    releases = [
        release(0, 2018, headline="Moon", number="1"),
        release(1, 2012, headline="MOON"),
        release(2, None, headline="Moon", revises=0),
        release(3, 2014, headline="Mars", number="1"),
    ]
    index.add(releases, {}, {})
    yield index
    index.close()


def test_a_copy_is_known_by_its_bytes_or_its_text(index: Index) -> None:
    assert index.known(["bytes 1", "bytes 9", "text 0", "orbita"]) == {"bytes 1": 1, "text 0": 0}


def test_the_newest_of_a_version_is_found(index: Index) -> None:
    moon, first, mars = ("orbita", "moon"), ("orbita", "1"), ("orbita", "mars")
    wanted = [moon, first, mars, ("lunaris", "moon"), ("orbita moon", "")]
    assert index.latest(wanted) == {moon: 0, first: 0, mars: 3}


def test_a_version_is_an_issuer_with_a_number_or_a_headline() -> None:
    assert versions(release(0, 2018, headline="MOON", number="1")) == (
        ("orbita", "1"),
        ("orbita", "moon"),
    )
    assert versions(Release(Source("a.txt", "txt", "0"), headline="Moon")) == ()


def test_of_a_house_that_nothing_names_a_version_is_an_address_with_a_headline() -> None:
    contacts = (Contact(emails=("ada@orbita.example",)), Contact(emails=("ada@orbita.example",)))
    unnamed = Release(Source("a.txt", "txt", "0"), headline="Moon", number="1", contacts=contacts)
    assert versions(unnamed) == (("ada@orbita.example", "moon"),)
    named = structs.replace(unnamed, issuer="Orbita")
    assert versions(named)[:2] == (("orbita", "1"), ("orbita", "moon"))
    assert versions(named)[2:] == versions(unnamed)
    assert versions(structs.replace(unnamed, headline=None)) == ()


def test_what_replaces_a_release_is_found(index: Index) -> None:
    assert index.revision_of(0) == 2
    assert index.revision_of(2) is None


def test_nothing_is_known_without_an_index(tmp_path: Path) -> None:
    none = Index(tmp_path / "none")
    assert (none.count, none.version, none.known(["bytes 1"])) == (0, 0, {})
    assert none.latest([("orbita", "moon")]) == {}
