"""`communique restore`: a backup brought back."""

from pathlib import Path

import click

from store import Finding, Library, Restored
from tui.cli.diagnostics import Exit
from tui.cli.output import line
from tui.cli.place import Place
from tui.cli.progress import passed, shown
from tui.present.words import count


@click.command("restore")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def command(place: Place, file: Path) -> int:
    """Bring the backup FILE back into the archive's folder, which must be empty or new."""
    code = Exit.DONE
    for step in shown(Library.restore(file, place.folder)):
        if isinstance(step, Finding):
            code = Exit.ARCHIVE
            line(f"{step.where}: {step.message}")
        elif isinstance(step, Restored):
            held = f"{count(step.releases, 'release')} and {count(step.originals, 'original')}"
            line(f"Restored {held} into {place.folder}.")
    if code is Exit.DONE:
        with place.open() as library:
            passed(library.refresh())
    return code
