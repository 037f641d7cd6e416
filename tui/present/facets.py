"""By what a query can be narrowed, as words and lines."""

from collections.abc import Iterator

from store import Facet, Facets, FacetValue
from tui.present.printable import clean
from tui.present.words import number


def facet_words(facets: Facets) -> Iterator[str]:
    """`issuer      12  CNES  issuer:"CNES"`, a line each, and how many are of each month."""
    for facet in facets.facets:
        for value in facet.values:
            yield _value_words(facet, value)
    for month in facets.months:
        yield f"{'month':9} {number(month.releases):>9}  {month.first:%Y-%m}"


def _value_words(facet: Facet, value: FacetValue) -> str:
    chosen = "  (chosen)" if value.chosen else ""
    return f"{facet.kind:9} {number(value.releases):>9}  {clean(value.name)}{chosen}"
