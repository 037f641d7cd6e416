"""`communique saved`: searches that are kept under a name, and what is new in them."""

import click

from store import Library, SavedCount
from tui.cli.diagnostics import Exit, say
from tui.cli.output import line, record
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.saved import saved_words

USAGE = (
    "Write 'saved', 'saved add NAME QUERY', 'saved rename NAME TO', 'saved move NAME PLACE' or "
    "'saved remove NAME'."
)


@click.command("saved")
@click.argument(
    "what", type=click.Choice(["list", "add", "rename", "move", "remove"]), default="list"
)
@click.argument("name", required=False)
@click.argument("query", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.pass_obj
def command(
    place: Place, what: str, name: str | None, query: tuple[str, ...], as_json: bool
) -> int:
    """List the saved searches with how much each finds; add, rename, move or remove one.

    What `add` saves stands in place of the search of that name; `move NAME 1` puts it first.
    `communique undo` takes back what was done.
    """
    wants = {"list": not (name or query), "remove": name and not query, "move": _place(query)}
    if not wants.get(what, name and query):
        raise click.UsageError(USAGE)
    with place.open() as library:
        if name is None:
            _list(library, as_json)
        else:
            line(_done(library, what, name, query))
    return Exit.DONE


def _done(library: Library, what: str, name: str, words: tuple[str, ...]) -> str:
    """Do it to the saved search of that name; what is told of it."""
    match what:
        case "add":
            library.save_search(name, " ".join(words))
            return f"Saved: {name}"
        case "rename":
            library.rename_search(name, " ".join(words))
            return f"Renamed: {name}"
        case "move":
            library.move_search(name, _place(words) - 1)
            return f"Moved: {name}"
        case _:
            library.forget_search(name)
            return f"Removed: {name}"


def _place(words: tuple[str, ...]) -> int:
    """From 1 on; 0 for what is no place."""
    return int(words[0]) if len(words) == 1 and words[0].isdecimal() else 0


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
