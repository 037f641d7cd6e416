"""`communique show`: one release."""

import click

from store import NotFoundError
from tui.cli.diagnostics import Exit
from tui.cli.output import line, raw, record, width
from tui.cli.place import Place
from tui.present.explanation import explanation_lines
from tui.present.plain import release_lines


@click.command("show")
@click.argument("id", type=click.IntRange(min=0))
@click.option("--json", "form", flag_value="json", help="One JSON object.")
@click.option("--original", "form", flag_value="original", help="The bytes as they came.")
@click.option(
    "--explain", "form", flag_value="explain", help="Where each field was found, and why."
)
@click.pass_obj
def command(place: Place, id: int, form: str | None) -> int:
    """Print the release with the archive's number ID."""
    with place.open() as library:
        if form == "original":
            raw(_original(library.original(id), id))
            return Exit.DONE
        if form == "explain":
            for text in explanation_lines(library.explain(id), width()):
                line(text)
            return Exit.DONE
        release = library.release(id)
    if form == "json":
        record(release)
    else:
        for text in release_lines(release):
            line(text)
    return Exit.DONE


def _original(kept: bytes | None, id: int) -> bytes:
    if kept is None:
        raise NotFoundError(
            f"The archive keeps no original of release {id}.", f"See it with: communique show {id}"
        )
    return kept
