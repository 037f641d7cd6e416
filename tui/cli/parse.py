"""`communique parse`: read releases and print them, without an archive."""

from pathlib import Path

import click
import msgspec

from store import Failed, Hints, Release, explain_files, parse_files
from tui.cli.country import COUNTRY
from tui.cli.diagnostics import Exit, complain
from tui.cli.output import line, record, width
from tui.present.explanation import explanation_lines


@click.command("parse")
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, readable=False),
    metavar="PATH…",
)
@click.option(
    "--country",
    type=COUNTRY,
    metavar="FR",
    help="Where numbers without a country code are from.",
)
@click.option("--explain", is_flag=True, help="Say where each field was found, and why.")
def command(paths: tuple[Path, ...], country: str | None, explain: bool) -> int:
    """Print one JSON object for each release in the files; “source” is the path as given."""
    hints = Hints(country=country)
    code = Exit.DONE
    for source, found in explain_files(paths, hints) if explain else parse_files(paths, hints):
        if isinstance(found, Failed):
            complain(f"{found.source} could not be read: {found.reason}")
            code = Exit.FAILED
        elif isinstance(found, Release):
            record({**msgspec.to_builtins(found), "source": source})
        else:
            line(source)
            for text in explanation_lines(found, width()):
                line(text)
    return code
