"""Releases found again by an exact key, without a search."""

from collections.abc import Hashable, Iterable
from typing import TYPE_CHECKING, TypeVar

from store.index.schema import id_of, schema

if TYPE_CHECKING:
    from tantivy import Searcher

Wanted = TypeVar("Wanted", bound=Hashable)


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
