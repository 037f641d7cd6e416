"""`communique check`: is every file of the archive as it should be?"""

import click

from store import Library, Progress
from tui.cli.diagnostics import Exit
from tui.cli.output import line
from tui.cli.place import Place
from tui.cli.progress import shown
from tui.present.words import count


@click.command("check")
@click.option(
    "--repair", is_flag=True, help="Mend what can be mended without guessing; set the rest aside."
)
@click.pass_obj
def command(place: Place, repair: bool) -> int:
    """Verify every file of the archive and name what is wrong; without --repair nothing changes."""
    wrong = 0
    with Library.open(place.folder, wait=place.wait) as library:
        for step in shown(library.check(repair=repair)):
            if not isinstance(step, Progress):
                wrong += not step.mended
                line(f"{step.where}: {step.message}")
        if wrong:
            return Exit.ARCHIVE
        held = count(library.held, "release")
    line(f"All is well: {held}.")
    return Exit.DONE
