"""Terms of the index with how many releases have them.

What tantivy itself keeps of a term counts what was removed or replaced, too, until it is merged.
"""

from typing import TYPE_CHECKING

from store.index.schema import schema

if TYPE_CHECKING:
    from tantivy import Searcher


def terms(
    searcher: "Searcher", field: str, beginning: str, most: int | None = None
) -> list[tuple[str, int]]:
    """Those that begin so and that some release has, the commonest first."""
    from tantivy import Query

    return searcher.terms_with_prefix(field, beginning, Query.all_query(), limit=most)


def having(searcher: "Searcher", field: str, term: str) -> int:
    """How many releases have a term."""
    from tantivy import Query

    if not searcher.doc_freq(field, term):
        return 0
    found = searcher.search(Query.term_query(schema(), field, term), 1)
    count: int = found.count  # type: ignore[attr-defined]  # the stub leaves it out
    return count
