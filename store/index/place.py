"""Where a release stands in a list, so that a list that grows can stay on it."""

from typing import TYPE_CHECKING

from store.index.beside import NOTHING, Beside
from store.index.compile import compile_query
from store.index.index import Index
from store.index.schema import first_of_day, schema
from store.index.search import now
from store.model.hits import Order
from store.query.parser import parse
from store.query.syntax import All, Dated, Numbered, Query

if TYPE_CHECKING:
    from tantivy import Searcher

_DATED = first_of_day(1)
_END = 2**64 - 1


def place(
    index: Index, text: str, id: int, order: Order = Order.NEWEST, beside: Beside = NOTHING
) -> int | None:
    """How many of the releases that `text` finds stand before release `id`, in its order.

    `order` is for a query that names none.

    None if it is none of them, or if the order is none of time. Raises IndexDamagedError.
    """
    meaning = parse(text, now())
    order = meaning.order or order
    with index.reading() as searcher:
        if searcher is None or order is Order.RELEVANCE:
            return None
        itself = compile_query(All((meaning.query, Numbered(id))), searcher, beside)
        hits = searcher.search(itself, 1, count=False, order_by_field="order").hits
        if not hits:
            return None
        at = int(hits[0][0])
        if order is not Order.OLDEST:
            return _between(searcher, meaning.query, (at + 1, _END), beside)
        if at >= _DATED:
            return _between(searcher, meaning.query, (_DATED, at - 1), beside)
        dated = All((meaning.query, Dated()))
        return _between(searcher, dated, (0, _END), beside) + (
            _between(searcher, meaning.query, (0, at - 1), beside) if at else 0
        )


def _between(searcher: "Searcher", query: Query, orders: tuple[int, int], beside: Beside) -> int:
    """How many that a query finds have an order from the one to the other."""
    from tantivy import FieldType, Occur
    from tantivy import Query as Compiled

    within = Compiled.range_query(schema(), "order", FieldType.Unsigned, *orders)
    both = [(Occur.Must, compile_query(query, searcher, beside)), (Occur.Must, within)]
    count: int = searcher.search(Compiled.boolean_query(both), 1).count  # type: ignore[attr-defined]  # the stub leaves it out
    return count
