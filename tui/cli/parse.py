"""`communique parse`: read releases and print them, without an archive."""

from pathlib import Path

import click
import msgspec

from store import Failed, Hints, parse_files
from tui.cli.diagnostics import Exit, complain
from tui.cli.output import record


@click.command("parse")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH…")
@click.option("--country", metavar="FR", help="Where numbers without a country code are from.")
def command(paths: tuple[Path, ...], country: str | None) -> int:
    """Print one JSON object for each release in the files; “source” is the path as given."""
    code = Exit.DONE
    for source, found in parse_files(paths, Hints(country=country)):
        if isinstance(found, Failed):
            complain(f"{found.source} could not be read: {found.reason}")
            code = Exit.FAILED
        else:
            record({**msgspec.to_builtins(found), "source": source})
    return code
