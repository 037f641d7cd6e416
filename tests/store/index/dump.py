"""All that an index would answer, so that two indexes can be compared."""

from store.index import Index
from store.index.schema import schema
from store.query.fields import PRINTED

TEXT_FIELDS = (*(field.value for field in PRINTED), "beginnings", "key")


def dump(index: Index) -> dict[str, object]:
    """What is kept of each release by its order, and the orders that each word finds."""
    from tantivy import Query

    with index.reading() as searcher:
        if searcher is None:
            return {}

        def orders(query: Query) -> list[int]:
            hits = searcher.search(query, 100_000, order_by_field="order").hits
            return [order for order, _ in hits]

        kept = searcher.search(Query.all_query(), 100_000, order_by_field="order").hits
        answers: dict[str, object] = {
            f"{order}": searcher.doc(place)["record"] for order, place in kept
        }
        for field in TEXT_FIELDS:
            for term, _ in searcher.terms_with_prefix(field, ""):
                if found := orders(Query.term_query(schema(), field, term)):
                    answers[f"{field}:{term}"] = found
        return answers
