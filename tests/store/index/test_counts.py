"""What is told of how many releases have something is what a search for it finds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from store.index import Beside, Index, complete, search
from store.model.contact import Contact
from store.model.marks import Marks
from store.model.release import Release, Source
from tests.store.index.test_meaning import RELEASES

FIELDS = ("issuer", "place", "contact", "org", "role", "said", "email", "lang")


def release(id: int, issuer: str, near: str = "") -> Release:
    again = (Contact(name="Ada Dufour"), Contact(name="ADA DUFOUR", emails=("ada@one.example",)))
    source = Source("a.txt", "txt", f"{id}", near=(near,) if near else ())
    return Release(source, id, issuer=issuer, language="fr", contacts=again)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    index = Index(tmp_path / "index")
    yield index
    index.close()


def offered(index: Index, text: str) -> dict[str, int | None]:
    return {each.text: each.releases for each in complete(index, text, len(text)).items}


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("typed", ["", "m", "mo", "e", "a"])
def test_a_value_is_offered_with_as_many_as_it_finds(index: Index, field: str, typed: str) -> None:
    for first in range(0, len(RELEASES), 30):
        index.add(RELEASES[first : first + 30], {}, {})
    index.replace(RELEASES[:40], {}, {})
    counts = offered(index, f"{field}:{typed}")
    assert counts == {text: search(index, f"{text} ").total for text in counts}
    assert list(counts.values()) == sorted(counts.values(), key=lambda n: -(n or 0))


def test_the_words_of_a_value_and_its_spellings_are_not_added_up(index: Index) -> None:
    index.add([release(0, "Museum of Small Boats"), release(1, "MUSEUM of Small Boats")], {}, {})
    index.add([release(2, "Orbita"), release(3, "Orbita"), release(4, "Orbita")], {}, {})
    assert list(offered(index, "issuer:").values()) == [3, 2]
    assert list(offered(index, "contact:").values()) == [5]
    assert offered(index, "email:") == {"email:ada@one.example": 5}


def test_what_was_replaced_counts_no_more(index: Index) -> None:
    first = [release(id, "Orbita", near=f"near {id}") for id in range(20)]
    index.add(first, {}, {})
    index.replace([structs.replace(each, issuer="Orbita Labs") for each in first[:2]], {}, {})
    assert offered(index, "lang:") == {"lang:fr": 20}
    assert offered(index, "issuer:lab") == {'issuer:"Orbita Labs"': 2}
    (said,) = search(index, "issuer:labz ").complaints
    assert said.message == "No issuer has “labz”. Did you mean Orbita Labs (2)?"
    (said,) = search(index, "issuer:orbito ").complaints
    assert said.message == "No issuer has “orbito”. Did you mean Orbita (18)?"


def test_a_release_is_no_duplicate_of_what_it_was(index: Index) -> None:
    first = [
        release(id, "Orbita", near=f"near {id // 2}" if id < 2 else f"n {id}") for id in range(9)
    ]
    index.add(first, {}, {})
    index.replace(first[4:6], {}, {})
    assert {row.id for row in search(index, "is:duplicate").rows} == {0, 1}


def test_a_release_is_revised_no_more_once_no_other_revises_it(index: Index) -> None:
    index.add([release(0, "Orbita"), structs.replace(release(1, "Orbita"), revises=0)], {}, {})
    assert search(index, "is:revised").total == 1
    index.replace([release(1, "Orbita")], {}, {})
    assert search(index, "is:revised").total == 0


@pytest.mark.parametrize(("issuers", "more"), [(7, False), (8, False), (9, True), (30, True)])
def test_more_than_are_offered_are_told_of(index: Index, issuers: int, more: bool) -> None:
    index.add([release(n, f"Orbita {n}") for n in range(issuers)], {}, {})
    marks = {n: Marks(tags=(f"tag {n}",)) for n in range(issuers)}
    for text in ("issuer:", "tag:"):
        found = complete(index, text, len(text), Beside(lambda: marks))
        assert (len(found.items), found.more) == (min(issuers, 8), more)
    assert not complete(index, "is:", 3).more
    assert len(complete(index, "is:", 3).items) == 9


def test_the_spellings_of_a_tag_are_one(index: Index) -> None:
    index.add([release(0, "Orbita")], {}, {})
    marks = {0: Marks(tags=("Tech",)), 1: Marks(tags=("tech", "Food")), 2: Marks(tags=("TECH",))}
    found = complete(index, "tag:", 4, Beside(lambda: marks)).items
    assert [(each.text, each.releases) for each in found] == [("tag:Tech", 3), ("tag:Food", 1)]
