"""`communique backup`: the whole archive in one file."""

from pathlib import Path

import click

from tui.cli.diagnostics import Exit
from tui.cli.output import line
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.words import count


@click.command("backup")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def command(place: Place, file: Path) -> int:
    """Write all that cannot be derived into one compressed FILE, while others go on."""
    with place.open() as library:
        passed(library.back_up(file))
        held = count(library.count, "release")
    line(f"Backed up {held} into {file}.")
    return Exit.DONE
