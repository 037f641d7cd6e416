"""`communique show`: one release."""

import click
import msgspec

from store import NotFoundError
from tui.cli.diagnostics import Exit, note
from tui.cli.output import line, on_terminal, raw, record, width
from tui.cli.place import Place
from tui.present.explanation import explanation_lines
from tui.present.original import original
from tui.present.plain import release_lines


@click.command("show")
@click.argument("id", type=click.IntRange(min=0))
@click.option("--json", "form", flag_value="json", help="One JSON object.")
@click.option("--original", "form", flag_value="original", help="The bytes as they came.")
@click.option(
    "--explain", "form", flag_value="explain", help="Where each field was found, and why."
)
@click.option("--raw", "form", flag_value="raw", help="The original's bytes, onto a terminal, too.")
@click.pass_obj
def command(place: Place, id: int, form: str | None) -> int:
    """Print the release with the archive's number ID.

    Of an original, what a terminal would obey is not sent to one, unless --raw asks for it.
    """
    with place.open() as library:
        if form in ("original", "raw"):
            _print_original(_original(library.original(id), id), as_it_is=form == "raw")
            return Exit.DONE
        if form == "explain":
            for text in explanation_lines(library.explain(id), width()):
                line(text)
            return Exit.DONE
        release = library.release(id)
        near = library.near(release)
    if form == "json":
        record({**msgspec.to_builtins(release), "near": near})
    else:
        for text in release_lines(release, near):
            line(text)
    return Exit.DONE


def _print_original(data: bytes, *, as_it_is: bool) -> None:
    if as_it_is or not on_terminal():
        raw(data)
        return
    shown = original(data)
    for text in shown.text.split("\n"):
        line(text)
    if shown.held_back:
        note(f"Held back: {shown.held_back}. --raw shows the bytes as they came.")


def _original(kept: bytes | None, id: int) -> bytes:
    if kept is None:
        raise NotFoundError(
            f"The archive keeps no original of release {id}.", f"See it with: communique show {id}"
        )
    return kept
