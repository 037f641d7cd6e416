"""What the search bar asks for, answered: a window of rows, and how many there are."""

import datetime
import time
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from store.index.beside import NOTHING, Beside
from store.index.compile import compile_query
from store.index.index import Index
from store.index.missing import complaints
from store.index.schema import id_of
from store.model.hits import Hits, Order, Row, Window
from store.query.parser import parse
from store.query.syntax import All, Dated, Not, Query, Standing, Stands
from store.query.wording import understood

if TYPE_CHECKING:
    from tantivy import Order as Direction
    from tantivy import Query as Compiled
    from tantivy import Searcher

_NO_ROWS: tuple[Row, ...] = ()
_FAR = 10_000  # rows; to skip more takes time and memory, and the end may be nearer


class _Listed(Struct, frozen=True):
    """The part of a Record that a list needs."""

    row: Row


def now() -> datetime.datetime:
    """The moment that a query's "today" is of, where its asker is."""
    return datetime.datetime.now().astimezone()


def search(
    index: Index,
    text: str,
    order: Order = Order.NEWEST,
    window: Window = Window(),
    beside: Beside = NOTHING,
) -> Hits:
    """The releases that `text` asks for, in the order that it names or else in `order`.

    Raises IndexDamagedError.
    """
    began = time.perf_counter()
    meaning = parse(text, now())
    order = meaning.order or order
    total, rows, said = 0, _NO_ROWS, meaning.complaints
    with index.reading() as searcher:
        if searcher is not None:
            total, rows = _find(searcher, meaning.query, order, window, beside)
            said = complaints(searcher, text, meaning)
    return Hits(
        total,
        window.start,
        rows,
        meaning.words,
        said,
        (time.perf_counter() - began) * 1000,
        understood(meaning),
        order,
    )


def ids(index: Index, text: str, beside: Beside = NOTHING) -> tuple[int, ...]:
    """All that `text` asks for, the newest first; raises IndexDamagedError."""
    with index.reading() as searcher:
        if searcher is None or not searcher.num_docs:
            return ()
        query = compile_query(parse(text, now()).query, searcher, beside)
        found = searcher.search(query, searcher.num_docs, count=False, order_by_field="order")
        return tuple(id_of(order) for order, _ in found.hits)


def unread(index: Index, text: str, beside: Beside = NOTHING) -> int:
    """How many releases `text` asks for that nobody marked as read; raises IndexDamagedError."""
    with index.reading() as searcher:
        asked = All((parse(text, now()).query, Not(Stands(Standing.READ))))
        return 0 if searcher is None else count(searcher, asked, beside)


def count(searcher: "Searcher", query: Query, beside: Beside = NOTHING) -> int:
    """How many releases a query finds."""
    return _page(searcher, compile_query(query, searcher, beside), Window(0, 0))[0]


def count_both(searcher: "Searcher", one: "Compiled", other: "Compiled") -> int:
    """How many releases two queries find at once."""
    from tantivy import Occur
    from tantivy import Query as Compiled

    both = Compiled.boolean_query([(Occur.Must, one), (Occur.Must, other)])
    return _page(searcher, both, Window(0, 0))[0]


def _find(
    searcher: "Searcher", query: Query, order: Order, window: Window, beside: Beside
) -> tuple[int, tuple[Row, ...]]:
    if order is Order.OLDEST:
        return _find_oldest(searcher, query, window, beside)
    compiled = compile_query(query, searcher, beside)
    if order is Order.RELEVANCE:
        return _page(searcher, compiled, window, None)
    return _sorted(searcher, compiled, window, newest=True)


def _find_oldest(
    searcher: "Searcher", query: Query, window: Window, beside: Beside
) -> tuple[int, tuple[Row, ...]]:
    """The dated come first, the undated behind them."""
    dated = compile_query(All((query, Dated())), searcher, beside)
    undated = compile_query(All((query, Not(Dated()))), searcher, beside)
    before, rows = _sorted(searcher, dated, window, newest=False)
    rest = Window(max(window.start - before, 0), window.size - len(rows))
    behind, more = _sorted(searcher, undated, rest, newest=False)
    return before + behind, rows + more


def _sorted(
    searcher: "Searcher", query: "Compiled", window: Window, *, newest: bool
) -> tuple[int, tuple[Row, ...]]:
    from tantivy import Order as Direction

    there, back = Direction.Asc, Direction.Desc
    if newest:
        there, back = back, there
    if window.start > _FAR:
        total = _page(searcher, query, Window(0, 0))[0]
        if window.start > total // 2:
            size = max(min(window.size, total - window.start), 0)
            turned = Window(total - window.start - size, size)
            return total, _page(searcher, query, turned, "order", back)[1][::-1]
    return _page(searcher, query, window, "order", there)


def _page(
    searcher: "Searcher",
    query: "Compiled",
    window: Window,
    by: str | None = "order",
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
