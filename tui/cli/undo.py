"""`communique undo`: an import taken back."""

import click

from store import ImportRun, Library, NotFoundError
from tui.cli.consent import agreed
from tui.cli.diagnostics import Exit
from tui.cli.output import line
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.words import count, few


@click.command("undo")
@click.argument("run", type=click.IntRange(min=1), required=False)
@click.option("--list", "listed", is_flag=True, help="List the imports, and undo none.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def command(place: Place, run: int | None, listed: bool, yes: bool) -> int:
    """Take back the import with the number RUN, else the last one, after saying what will go."""
    with place.open() as library:
        if listed:
            for each in library.runs():
                line(_described(each))
            return Exit.DONE
        chosen = _chosen(library, run)
        doomed = library.remaining(chosen)
        line(f"This takes away {count(len(doomed), 'release')}: {_described(chosen)}.")
        if not (yes or agreed("Go on?")):
            return Exit.FAILED
        passed(library.undo(chosen))
    line(f"{count(len(doomed), 'release')} taken away.")
    return Exit.DONE


def _chosen(library: Library, number: int | None) -> ImportRun:
    """The run of that number, or the last that was not undone yet."""
    runs = [each for each in library.runs() if each.undone is None]
    if number is not None:
        runs = [each for each in runs if each.id == number]
    if not runs:
        raise NotFoundError(
            "There is no import to undo."
            if number is None
            else f"There is no import {number} to undo.",
            "List them with: communique undo --list",
        )
    return runs[-1]


def _described(run: ImportRun) -> str:
    """A run on one line: its number, when, what, from where."""
    when = f"{run.started:%Y-%m-%d %H:%M} UTC" if run.started else "at an unknown time"
    given = sum(last - first + 1 for first, last in run.ids)
    state = ", undone" if run.undone else ""
    return f"import {run.id}, {when}, {count(given, 'release')} from {few(run.sources)}{state}"
