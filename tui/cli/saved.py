"""`communique saved`: searches that are kept under a name, and what is new in them."""

import click

from store import Library, SavedCount
from tui.cli.diagnostics import Exit, say
from tui.cli.output import line, record
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.saved import saved_words

USAGE = "Write 'saved', 'saved add NAME QUERY', 'saved move NAME PLACE' or 'saved remove NAME'."


@click.command("saved")
@click.argument("what", type=click.Choice(["list", "add", "move", "remove"]), default="list")
@click.argument("name", required=False)
@click.argument("query", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.pass_obj
def command(
    place: Place, what: str, name: str | None, query: tuple[str, ...], as_json: bool
) -> int:
    """List the saved searches with how much each finds; add one, move one, or remove one.

    What `add` saves stands in place of the search of that name; `move NAME 1` puts it first.
    """
    place_wanted = _place(query) if what == "move" else None
    takes = {"list": name is None, "add": bool(query), "move": place_wanted is not None}
    if not takes.get(what, not query) or (what == "list") != (name is None):
        raise click.UsageError(USAGE)
    with place.open() as library:
        if name is None:
            _list(library, as_json)
        elif place_wanted is not None:
            library.move_search(name, place_wanted)
            line(f"Moved: {name}")
        elif query:
            library.save_search(name, " ".join(query))
            line(f"Saved: {name}")
        else:
            library.forget_search(name)
            line(f"Removed: {name}")
    return Exit.DONE


def _place(words: tuple[str, ...]) -> int | None:
    """From 0 on; None for what is no place."""
    is_place = len(words) == 1 and words[0].isdecimal() and int(words[0]) > 0
    return int(words[0]) - 1 if is_place else None


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
