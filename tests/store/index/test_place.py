"""A release's place is where the list has it, and its revision is known by it."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.index import Index, place, search
from store.model.hits import Order, Window
from store.model.release import Release, Source

DAYS = (3, 1, None, 3, 2, None, 5)


def release(id: int, day: int | None, revises: int | None = None) -> Release:
    return Release(
        source=Source(f"{id}.txt", "txt", f"{id}"),
        id=id,
        date=datetime.date(2020, 1, day) if day else None,
        headline="odd moon" if id % 2 else "even moon",
        revises=revises,
    )


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    index = Index(tmp_path / "index")
    index.add([release(id, day) for id, day in enumerate(DAYS)], {}, {})
    yield index
    index.close()


@pytest.mark.parametrize("text", ["", "moon", "odd", "-odd", "after:2020-01-02"])
def test_a_place_is_where_the_list_has_it(index: Index, text: str) -> None:
    rows = search(index, text, Order.NEWEST, Window(0, 100)).rows
    listed = {row.id: at for at, row in enumerate(rows)}
    assert listed
    assert {id: place(index, text, id) for id in range(len(DAYS))} == {
        id: listed.get(id) for id in range(len(DAYS))
    }


def test_no_index_has_no_places(tmp_path: Path) -> None:
    assert place(Index(tmp_path / "none"), "", 0) is None


def test_the_newest_revision_of_a_release_is_known(index: Index) -> None:
    assert index.revision_of(0) is None
    index.add([release(7, 8, revises=0), release(8, 9, revises=0)], {}, {})
    assert (index.revision_of(0), index.revision_of(7)) == (8, None)
