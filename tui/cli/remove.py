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
@click.option("--for-good", is_flag=True, help="So that it cannot be undone.")
@click.pass_obj
def command(place: Place, ids: tuple[int, ...], yes: bool, for_good: bool) -> int:
    """Take the releases with these IDs out of the archive, originals too.

    `communique undo` brings them back, unless they are too large to be kept for that, or it was
    --for-good.
    """
    with place.open() as library:
        lasting = for_good or not library.history.keeps(ids)
        for id in ids:
            line(f"{id:>7}  {headline(library.release(id))}")
        these = "this release" if len(ids) == 1 else "these releases"
        if not (yes or agreed(f"Remove {these}{' for good' if lasting else ''}?")):
            return Exit.FAILED
        passed(library.remove(ids, for_good=lasting))
    line(f"{count(len(ids), 'release')} removed.")
    return Exit.DONE
