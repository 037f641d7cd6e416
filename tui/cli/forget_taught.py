"""`communique forget-taught`: what an import taught, taken back."""

import click

from tui.cli.diagnostics import Exit
from tui.cli.output import line
from tui.cli.place import Place
from tui.cli.progress import passed


@click.command("forget-taught")
@click.argument("run", type=click.IntRange(min=1))
@click.pass_obj
def command(place: Place, run: int) -> int:
    """Have nothing count that the import with the number RUN taught; its releases stay.

    `communique undo --list` names the imports.
    """
    with place.open() as library:
        passed(library.forget_taught(run))
    line(f"Import {run} teaches nothing any more.")
    return Exit.DONE
