"""`communique search`: the releases that a query finds."""

import click

from store import Hits, Order, Window
from tui.cli.diagnostics import Exit, note, say
from tui.cli.output import line, record
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.asked import explained
from tui.present.plain import row_line

ORDERS = [order.value for order in Order]


@click.command("search")
@click.argument("query", nargs=-1)
@click.option("--limit", type=click.IntRange(min=0), default=50, show_default=True, metavar="N")
@click.option(
    "--sort", type=click.Choice([each.value for each in Order]), default="date", show_default=True
)
@click.option("--json", "form", flag_value="json", help="One JSON object a line.")
@click.option("--ids", "form", flag_value="ids", help="The releases' ids only.")
@click.option("--count", "form", flag_value="count", help="How many there are, nothing else.")
@click.option("--explain", "form", flag_value="explain", help="Say how QUERY was read as well.")
@click.pass_obj
def command(place: Place, query: tuple[str, ...], limit: int, sort: str, form: str | None) -> int:
    """List the releases that QUERY finds, newest first; all of them without a QUERY."""
    text = " ".join(query)
    with place.open() as library:
        passed(library.catch_up())
        hits = library.search(text, Order(sort), Window(0, limit))
    if form == "explain":
        for told in explained(text, hits):
            say(told)
    else:
        for complaint in hits.complaints:
            note(complaint.message)
    _print(hits, form)
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
