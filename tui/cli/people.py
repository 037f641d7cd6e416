"""`communique people`: whom to call about what a query finds."""

import click

from tui.cli.diagnostics import Exit, say
from tui.cli.output import line, record
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.plain import person_line


@click.command("people")
@click.argument("query", nargs=-1)
@click.option("--limit", type=click.IntRange(min=0), default=50, show_default=True, metavar="N")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.pass_obj
def command(place: Place, query: tuple[str, ...], limit: int, as_json: bool) -> int:
    """List the people and desks on the releases that QUERY finds, the likeliest to help first."""
    with place.open() as library:
        passed(library.catch_up())
        persons = library.people(" ".join(query), limit)
    for person in persons:
        if as_json:
            record(person)
        else:
            line(person_line(person))
    if not persons and not as_json:
        say("Nobody found.")
    return Exit.DONE
