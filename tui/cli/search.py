"""`communique search`: the releases that a query finds."""

from typing import TypedDict, Unpack

import click
from msgspec import Struct

from store import Hits, Order, Window
from tui.cli.diagnostics import Exit, note, say
from tui.cli.output import line, record
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.asked import explained
from tui.present.facets import facet_words, more_words
from tui.present.plain import row_line

ROWS = 50
"""Releases that are listed, where no limit is named."""


class How(TypedDict):
    """What is wanted of what is found, as the options say."""

    limit: int | None
    sort: str
    form: str | None
    facets: bool


class Told(Struct, frozen=True, omit_defaults=True):
    """A step by which a query can be narrowed; `query` is what takes it."""

    kind: str
    name: str
    releases: int
    query: str = ""
    chosen: bool = False


@click.command("search")
@click.argument("query", nargs=-1)
@click.option(
    "--limit", type=click.IntRange(min=0), metavar="N", help="How many (else 50; 12 of a facet)."
)
@click.option(
    "--sort", type=click.Choice([each.value for each in Order]), default="date", show_default=True
)
@click.option("--json", "form", flag_value="json", help="One JSON object a line.")
@click.option("--ids", "form", flag_value="ids", help="The releases' ids only.")
@click.option("--count", "form", flag_value="count", help="How many there are, nothing else.")
@click.option("--explain", "form", flag_value="explain", help="Say how QUERY was read as well.")
@click.option("--facets", is_flag=True, help="By what QUERY can be narrowed instead.")
@click.pass_obj
def command(place: Place, query: tuple[str, ...], **how: Unpack[How]) -> int:
    """List the releases that QUERY finds, newest first; all of them without a QUERY."""
    text, form = " ".join(query), how["form"]
    limit = ROWS if how["limit"] is None else how["limit"]
    if how["facets"]:
        return _narrow(place, text, form, how["limit"])
    with place.open() as library:
        passed(library.catch_up())
        hits = library.search(text, Order(how["sort"]), Window(0, limit))
    if form == "explain":
        for told in explained(text, hits):
            say(told)
    else:
        for complaint in hits.complaints:
            note(complaint.message)
    _print(hits, form)
    return Exit.DONE


def _narrow(place: Place, text: str, form: str | None, most: int | None) -> int:
    """Tell issuers, years and the like of what is found, each with how many releases it has."""
    if form not in (None, "json"):
        raise click.UsageError(f"--facets goes with --json, not with --{form}.")
    with place.open() as library:
        passed(library.catch_up())
        facets = library.facets(text) if most is None else library.facets(text, most)
    if form == "json":
        for facet in facets.facets:
            for value in facet.values:
                record(Told(facet.kind, value.name, value.releases, value.query, value.chosen))
        for month in facets.months:
            record(Told("month", f"{month.first:%Y-%m}", month.releases))
    else:
        for words in facet_words(facets):
            line(words)
    if more := more_words(facets):
        say(f"There is more by {more}; --limit shows more of each.")
    return Exit.DONE


def _print(hits: Hits, form: str | None) -> None:
    if form == "count":
        line(str(hits.total))
        return
    for row in hits.rows:
        if form == "json":
            record(row)
        else:
            line(str(row.id) if form == "ids" else row_line(row))
    plain = form in (None, "explain")
    if plain and hits.total > len(hits.rows):
        say(f"{len(hits.rows)} of {hits.total:,} releases; --limit shows more.")
    if plain and not hits.total:
        say("No release found.")
