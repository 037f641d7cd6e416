"""`communique restore`: a backup brought back."""

from pathlib import Path

import click

from store import Library
from tui.cli.diagnostics import Exit
from tui.cli.output import line
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.words import count


@click.command("restore")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def command(place: Place, file: Path) -> int:
    """Bring the backup FILE back into the archive's folder, which must be empty or new."""
    passed(Library.restore(file, place.folder))
    with place.open() as library:
        held = count(library.count, "release")
    line(f"Restored {held} into {place.folder}.")
    return Exit.DONE
