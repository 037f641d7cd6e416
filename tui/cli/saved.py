"""`communique saved`: searches that are kept under a name, and what is new in them."""

import click

from store import Library, SavedCount
from tui.cli.diagnostics import Exit, say
from tui.cli.output import line, record
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.saved import saved_words


@click.command("saved")
@click.argument("what", type=click.Choice(["list", "add", "remove"]), default="list")
@click.argument("name", required=False)
@click.argument("query", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.pass_obj
def command(
    place: Place, what: str, name: str | None, query: tuple[str, ...], as_json: bool
) -> int:
    """List the saved searches with how much each finds; add one, or remove one.

    What `add` saves stands in place of the search of that name.
    """
    if (what == "list") != (name is None) or (what == "add") != bool(query):
        raise click.UsageError("Write 'saved', 'saved add NAME QUERY' or 'saved remove NAME'.")
    with place.open() as library:
        if name is None:
            _list(library, as_json)
        elif query:
            library.save_search(name, " ".join(query))
            line(f"Saved: {name}")
        else:
            library.forget_search(name)
            line(f"Removed: {name}")
    return Exit.DONE


def _list(library: Library, as_json: bool) -> None:
    passed(library.catch_up())
    counts: tuple[SavedCount, ...] = library.saved()
    for each in counts:
        if as_json:
            record(each)
        else:
            line(saved_words(each))
    if not counts and not as_json:
        say("No search is saved.")
