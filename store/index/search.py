"""What the search bar asks for, answered: a window of rows, and how many there are."""

import time
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from store.index.compile import compile_query
from store.index.index import Index
from store.index.schema import id_of
from store.model.hits import Hits, Order, Row, Window
from store.query.parser import parse

if TYPE_CHECKING:
    from tantivy import Order as Direction
    from tantivy import Query, Searcher

_FAR = 10_000  # rows; to skip more takes time and memory, and the end may be nearer


class _Listed(Struct, frozen=True):
    """The part of a Record that a list needs."""

    row: Row


def search(index: Index, text: str, order: Order = Order.NEWEST, window: Window = Window()) -> Hits:
    """The releases that `text` asks for; raises IndexDamagedError."""
    began = time.perf_counter()
    meaning = parse(text)
    compiled = compile_query(meaning.query)
    with index.reading() as searcher:
        total, rows = _find(searcher, compiled, order, window) if searcher else (0, ())
    took = (time.perf_counter() - began) * 1000
    return Hits(total, window.start, rows, meaning.words, meaning.complaints, took)


def ids(index: Index, text: str) -> tuple[int, ...]:
    """All that `text` asks for, the newest first; raises IndexDamagedError."""
    query = compile_query(parse(text).query)
    with index.reading() as searcher:
        if searcher is None or not searcher.num_docs:
            return ()
        found = searcher.search(query, searcher.num_docs, count=False, order_by_field="order")
        return tuple(id_of(order) for order, _ in found.hits)


def _find(
    searcher: "Searcher", query: "Query", order: Order, window: Window
) -> tuple[int, tuple[Row, ...]]:
    from tantivy import Order as Direction

    by = "order" if order is Order.NEWEST else None
    if by and window.start > _FAR:
        total = _page(searcher, query, Window(0, 0), by)[0]
        if window.start > total // 2:
            size = max(min(window.size, total - window.start), 0)
            oldest = Window(total - window.start - size, size)
            return total, _page(searcher, query, oldest, by, Direction.Asc)[1][::-1]
    return _page(searcher, query, window, by)


def _page(
    searcher: "Searcher",
    query: "Query",
    window: Window,
    by: str | None,
    direction: "Direction | None" = None,
) -> tuple[int, tuple[Row, ...]]:
    from tantivy import Order as Direction

    found = searcher.search(
        query,
        max(window.size, 1),  # tantivy takes no 0
        offset=max(window.start, 0),
        order_by_field=by,
        order=direction or Direction.Desc,
    )
    places = [place for _, place in found.hits][: max(window.size, 0)]
    rows = (_listed.decode(searcher.doc(place)["record"][0]).row for place in places)
    total: int = found.count  # type: ignore[attr-defined]  # the stub leaves it out
    return total, tuple(rows)


_listed = msgspec.json.Decoder(_Listed)
