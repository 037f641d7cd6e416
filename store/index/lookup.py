"""Releases found again by an exact key, without a search."""

from collections.abc import Hashable, Iterable
from typing import TYPE_CHECKING, TypeVar

from store.archive.segment import SIZE
from store.index.schema import id_of, schema

if TYPE_CHECKING:
    from tantivy import Searcher

Wanted = TypeVar("Wanted", bound=Hashable)


def some(searcher: "Searcher | None", keys: Iterable[str], most: int) -> tuple[int, ...]:
    """The ids of the newest releases that have one of the keys, at most so many a key."""
    if searcher is None:
        return ()
    from tantivy import Query

    queries = (Query.term_query(schema(), "key", key) for key in dict.fromkeys(keys))
    found = (
        searcher.search(query, most, count=False, order_by_field="order").hits for query in queries
    )
    return tuple(dict.fromkeys(id_of(place[0]) for hits in found for place in hits))


def of_segment(searcher: "Searcher | None", k: int, key: str | None = None) -> tuple[int, ...]:
    """The ids of the releases of segment `k`, those of them that have the key."""
    if searcher is None:
        return ()
    from tantivy import Occur, Query

    parts = [Query.term_query(schema(), "segment", k)]
    if key is not None:
        parts.append(Query.term_query(schema(), "key", key))
    query = Query.boolean_query([(Occur.Must, part) for part in parts])
    hits = searcher.search(query, SIZE, count=False, order_by_field="order").hits
    return tuple(sorted(id_of(place[0]) for place in hits))


def newest(searcher: "Searcher | None", keys: Iterable[tuple[Wanted, str]]) -> dict[Wanted, int]:
    """For each wanted thing whose key a release has, the id of the newest of them."""
    if searcher is None:
        return {}
    from tantivy import Query

    found = {}
    for wanted, key in keys:
        query = Query.term_query(schema(), "key", key)
        hits = searcher.search(query, 1, count=False, order_by_field="order").hits
        if hits:
            found[wanted] = id_of(hits[0][0])
    return found
