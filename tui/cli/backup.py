"""`communique backup`: the whole archive in one file."""

from pathlib import Path

import click

from store import BackedUp, Finding
from tui.cli.diagnostics import Exit
from tui.cli.output import line
from tui.cli.place import Place
from tui.cli.progress import shown
from tui.present.words import count


@click.command("backup")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def command(place: Place, file: Path) -> int:
    """Write all that cannot be derived into one compressed FILE, while others go on."""
    code = Exit.DONE
    with place.open() as library:
        for step in shown(library.back_up(file)):
            if isinstance(step, Finding):
                code = Exit.ARCHIVE
                line(f"{step.where}: {step.message}")
            elif isinstance(step, BackedUp):
                held = f"{count(step.releases, 'release')} and {count(step.originals, 'original')}"
                line(f"Backed up {held} into {file}.")
    return code
