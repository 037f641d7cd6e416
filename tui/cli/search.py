"""`communique search`: the releases that a query finds."""

import click

from store import Hits, Order, Window
from tui.cli.diagnostics import Exit, note, say
from tui.cli.output import line, record
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.plain import row_line


@click.command("search")
@click.argument("query", nargs=-1)
@click.option("--limit", type=click.IntRange(min=0), default=50, show_default=True, metavar="N")
@click.option("--sort", type=click.Choice(["date", "relevance"]), default="date", show_default=True)
@click.option("--json", "form", flag_value="json", help="One JSON object a line.")
@click.option("--ids", "form", flag_value="ids", help="The releases' ids only.")
@click.option("--count", "form", flag_value="count", help="How many there are, nothing else.")
@click.pass_obj
def command(place: Place, query: tuple[str, ...], limit: int, sort: str, form: str | None) -> int:
    """List the releases that QUERY finds, newest first; all of them without a QUERY."""
    with place.open() as library:
        passed(library.catch_up())
        hits = library.search(" ".join(query), Order(sort), Window(0, limit))
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
    if form is None and hits.total > len(hits.rows):
        say(f"{len(hits.rows)} of {hits.total:,} releases; --limit shows more.")
    if form is None and not hits.total:
        say("No release found.")
