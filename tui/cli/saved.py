"""`communique saved`: searches that are kept under a name, and what is new in them."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

import click
import msgspec

from store import Library, News, NotFoundError, SavedCount
from tui.cli.diagnostics import Exit, say
from tui.cli.output import line, record
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.saved import news_lines, saved_words

USAGE = (
    "Write 'saved', 'saved add NAME QUERY', 'saved rename NAME TO', 'saved move NAME PLACE', "
    "'saved follow NAME', 'saved unfollow NAME', 'saved remove NAME' or 'saved new [NAME]'."
)


def _place(words: tuple[str, ...]) -> int:
    """From 1 on; 0 for what is no place."""
    return int(words[0]) if len(words) == 1 and words[0].isdecimal() else 0


WHAT: Mapping[str, Callable[[str | None, tuple[str, ...]], object]] = MappingProxyType(
    {
        "list": lambda name, rest: not (name or rest),
        "add": lambda name, rest: name and rest,
        "rename": lambda name, rest: name and rest,
        "move": lambda name, rest: name and _place(rest),
        "follow": lambda name, rest: name and not rest,
        "unfollow": lambda name, rest: name and not rest,
        "remove": lambda name, rest: name and not rest,
        "new": lambda _, rest: not rest,
    }
)
"""What can be done, and whether what stands behind it is what that takes."""


@click.command("saved")
@click.argument("what", type=click.Choice(list(WHAT)), default="list")
@click.argument("name", required=False)
@click.argument("query", nargs=-1)
@click.option("--run", type=click.IntRange(min=1), help="What that import brought; else the last.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.pass_obj
def command(
    place: Place, /, what: str, name: str | None, query: tuple[str, ...], **how: Any
) -> int:
    """List the saved searches with how much each finds; add, rename, move or remove one.

    What `add` saves stands in place of the search of that name; `move NAME 1` puts it first. An
    import tells what it brings to a search that one follows, and `new` tells it again; where it is
    nothing, that ends with exit code 1. `communique undo` takes back what was done.
    """
    if not WHAT[what](name, query) or (how["run"] and what != "new"):
        raise click.UsageError(USAGE)
    with place.open() as library:
        if what == "new":
            return _new(library, name, how["run"], how["as_json"])
        if name is None:
            _list(library, how["as_json"])
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
        case "follow" | "unfollow":
            library.follow_search(name, followed=what == "follow")
            return f"{what.capitalize()}ed: {name}"
        case "move":
            library.move_search(name, _place(words) - 1)
            return f"Moved: {name}"
        case _:
            library.forget_search(name)
            return f"Removed: {name}"


def _new(library: Library, name: str | None, number: int | None, as_json: bool) -> int:
    """Tell what an import brought to a search, or to those that are followed."""
    passed(library.catch_up())
    runs = [run for run in library.runs() if number in (None, run.id)]
    if number and not runs:
        raise NotFoundError(f"There is no import {number}.", "List them with: undo --list")
    news = library.news(runs[-1].releases() if runs else (), name)
    tell(news, as_json)
    return Exit.DONE if news else Exit.FAILED


def tell(news: Iterable[News], as_json: bool) -> None:
    """What is new in saved searches, as JSON an object for each release of each."""
    for each in news:
        if not as_json:
            for told in news_lines(each):
                line(told)
            continue
        for row in each.rows:
            record({"outcome": "new", "search": each.name, **msgspec.to_builtins(row)})


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
