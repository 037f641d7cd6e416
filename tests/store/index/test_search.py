"""A search shows any window of what it finds, and says how many there are."""

import datetime
import sys
from collections.abc import Iterator

import pytest

from store.index import Index, search
from store.model.contact import Contact
from store.model.document import Span
from store.model.hits import Order, Row, Window
from store.model.release import Release, Source

COUNT = 30


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    index = Index(tmp_path_factory.mktemp("search") / "index")
    day = datetime.date(2013, 1, 1)
    index.add(
        [
            Release(
                Source("a.txt", "txt", f"{id}"),
                id,
                language="fr",
                date=day + datetime.timedelta(id * 7 % COUNT) if id else None,
                headline=" ".join(["moon"] * (id + 1)),
                issuer="Orbita",
                place="Kourou",
                embargo="2013-01-01",
                contacts=(Contact(name="Léa Delorme"),),
            )
            for id in range(COUNT)
        ],
        {},
        {},
    )
    yield index
    index.close()


@pytest.mark.parametrize("far", [0, 10_000])
def test_a_window_is_a_part_of_the_whole_list(
    index: Index, far: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["store.index.search"], "_FAR", far)
    whole = search(index, "moon", window=Window(0, 2 * COUNT)).rows
    assert len(whole) == COUNT
    for start in range(COUNT + 3):
        for size in (0, 1, 7, COUNT):
            hits = search(index, "moon", window=Window(start, size))
            assert (hits.total, hits.start) == (COUNT, start)
            assert hits.rows == whole[start : start + size]


def test_a_row_shows_what_a_list_shows(index: Index) -> None:
    [row] = search(index, "id:1").rows
    assert row == Row(
        1, datetime.date(2013, 1, 8), "Orbita", "moon moon", "Kourou", "fr", "2013-01-01", 1
    )


def test_the_undated_come_last(index: Index) -> None:
    assert search(index, "moon", window=Window(COUNT - 1, 1)).rows[0].id == 0


def test_relevance_is_another_order_of_the_same_releases(index: Index) -> None:
    newest = search(index, "moon ", window=Window(0, COUNT))
    best = search(index, "moon ", Order.RELEVANCE, Window(0, COUNT))
    assert best.total == COUNT
    assert {row.id for row in best.rows} == {row.id for row in newest.rows}
    assert best.rows != newest.rows


def test_words_and_complaints_come_with_the_rows(index: Index) -> None:
    hits = search(index, "moon after:x")
    assert (hits.total, hits.words) == (COUNT, ("moon",))
    assert [complaint.span for complaint in hits.complaints] == [Span(5, 12)]
