"""By what a query can be narrowed, as words and lines."""

from collections.abc import Iterator, Set
from typing import NamedTuple

from store import Facet, FacetKind, Facets, FacetValue
from tui.present.line import Line, Role, Run, spread
from tui.present.marking import SELECTED
from tui.present.printable import clean
from tui.present.words import number

HEADINGS = {
    FacetKind.ISSUER: "Issuer",
    FacetKind.YEAR: "Year",
    FacetKind.LANGUAGE: "Language",
    FacetKind.PLACE: "Place",
    FacetKind.TAG: "Tag",
    FacetKind.STATE: "State",
}


ASKED_BY = {kind: kind.value for kind in FacetKind} | {
    FacetKind.YEAR: "date",
    FacetKind.STATE: "is",
}
"""The field of a query that asks for a value of that kind."""


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


def more_words(facets: Facets) -> str:
    """`issuer, year`: of what there is more than is told."""
    return ", ".join(facet.kind for facet in facets.facets if facet.more)


class FacetLine(NamedTuple):
    """A line, and which of all values (from 0) it shows; None for a heading or a gap."""

    line: Line
    value: int | None = None


class Pick(NamedTuple):
    """A value that was selected; `term` is what asks for it."""

    kind: FacetKind
    term: str


NO_PICKS: frozenset[Pick] = frozenset()


def facet_lines(facets: Facets, width: int, picked: Set[Pick] = NO_PICKS) -> Iterator[FacetLine]:
    """The values below the heading of their kind, with a sign before what is chosen or picked."""
    at = 0
    for n, facet in enumerate(facets.facets):
        if n:
            yield FacetLine(())
        yield FacetLine((Run(HEADINGS[facet.kind], Role.HEADING),))
        for value in facet.values:
            is_picked = Pick(facet.kind, value.term) in picked
            yield FacetLine(value_line(value, width, is_picked), at)
            at += 1
        if facet.more:
            yield FacetLine((Run(f"  and more, by {ASKED_BY[facet.kind]}:", Role.FAINT),))


def value_line(value: FacetValue, width: int, is_picked: bool = False) -> Line:
    """`✓ CNES        128`; `+` and `-` before what is to be asked for, or no more."""
    signs = (" ", "+"), (SELECTED, "-")
    sign = Run(f"{signs[value.chosen][is_picked]} ", Role.KEY)
    role = Role.HEADLINE if value.chosen is not is_picked else Role.TEXT
    return spread(
        (sign, Run(clean(value.name), role)), (Run(number(value.releases), Role.META),), width
    )


def narrowing(facets: Facets) -> tuple[tuple[Pick, FacetValue], ...]:
    """All values in the order in which they are shown, and what each is once it is selected."""
    return tuple(
        (Pick(facet.kind, value.term), value) for facet in facets.facets for value in facet.values
    )
