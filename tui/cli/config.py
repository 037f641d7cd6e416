"""`communique config`: what is set, and what is wrong with it."""

import click

from tui.cli.diagnostics import Exit, note
from tui.cli.output import line
from tui.settings import read_settings, settings_path
from tui.settings.printing import printed


@click.command("config")
@click.option("--path", "only_path", is_flag=True, help="Only say where the file is looked for.")
def command(only_path: bool) -> int:
    """Print all settings that are in force, as a file that would set them.

    What is wrong in the file is told, and ends it with 1.
    """
    path = settings_path()
    if only_path:
        line(str(path))
        return Exit.DONE
    reading = read_settings(path)
    there = "" if reading.path else ", which is not there: all is as shipped"
    line(f"# {path}{there}")
    for text in printed(reading.settings):
        line(text)
    for slip in reading.slips:
        note(slip)
    return Exit.FAILED if reading.slips else Exit.DONE
