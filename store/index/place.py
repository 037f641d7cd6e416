"""Where a release stands in a list, so that a list that grows can stay on it."""

from store.index.compile import compile_query
from store.index.index import Index
from store.index.schema import schema
from store.query.parser import parse
from store.query.syntax import All, Numbered


def place(index: Index, text: str, id: int) -> int | None:
    """How many of the releases that `text` finds stand before release `id`, the newest first.

    None if it is none of them. Raises IndexDamagedError.
    """
    from tantivy import FieldType, Occur
    from tantivy import Query as Compiled

    query = parse(text).query
    with index.reading() as searcher:
        if searcher is None:
            return None
        itself = compile_query(All((query, Numbered(id))))
        hits = searcher.search(itself, 1, count=False, order_by_field="order").hits
        if not hits:
            return None
        newer = Compiled.range_query(
            schema(), "order", FieldType.Unsigned, hits[0][0] + 1, 2**64 - 1
        )
        both = [(Occur.Must, compile_query(query)), (Occur.Must, newer)]
        found = searcher.search(Compiled.boolean_query(both), 1)
        before: int = found.count  # type: ignore[attr-defined]  # the stub leaves it out
        return before
