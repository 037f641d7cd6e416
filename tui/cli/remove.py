"""`communique remove`: releases taken out."""

import click

from tui.cli.consent import agreed
from tui.cli.diagnostics import Exit
from tui.cli.output import line
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.plain import headline
from tui.present.words import count


@click.command("remove")
@click.argument("ids", nargs=-1, required=True, type=click.IntRange(min=0), metavar="ID…")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def command(place: Place, ids: tuple[int, ...], yes: bool) -> int:
    """Take the releases with these IDs out of the archive, originals too, for good."""
    with place.open() as library:
        for id in ids:
            line(f"{id:>7}  {headline(library.release(id))}")
        these = "this release" if len(ids) == 1 else "these releases"
        if not (yes or agreed(f"Remove {these} for good?")):
            return Exit.FAILED
        passed(library.remove(ids))
    line(f"{count(len(ids), 'release')} removed.")
    return Exit.DONE
