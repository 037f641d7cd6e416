"""`communique show`: one release."""

import click
import msgspec

from store import Library, NotFoundError, Release
from tui.cli.diagnostics import Exit, note
from tui.cli.output import line, on_terminal, raw, record, width
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.copies import STYLES, cited
from tui.present.difference import difference_lines
from tui.present.explanation import explanation_lines
from tui.present.original import original
from tui.present.plain import related_line, release_lines


@click.command("show")
@click.argument("id", type=click.IntRange(min=0))
@click.option("--json", "form", flag_value="json", help="One JSON object.")
@click.option("--original", "form", flag_value="original", help="The bytes as they came.")
@click.option(
    "--explain", "form", flag_value="explain", help="Where each field was found, and why."
)
@click.option("--raw", "form", flag_value="raw", help="The original's bytes, onto a terminal, too.")
@click.option("--related", "form", flag_value="related", help="What it has to do with, and how.")
@click.option(
    "--diff",
    is_flag=False,
    flag_value="",
    metavar="[ID]",
    help="What changed, word by word, from the version before it or from that release.",
)
@click.option(
    "--cite",
    type=click.Choice(STYLES, case_sensitive=False),
    help="As a reference, in a style.",
)
@click.pass_obj
def command(place: Place, id: int, form: str | None, diff: str | None, cite: str | None) -> int:
    """Print the release with the archive's number ID.

    Of an original, what a terminal would obey is not sent to one, unless --raw asks for it.
    """
    with place.open() as library:
        if diff is not None:
            _print_difference(library, library.release(id), diff)
        elif cite is not None:
            for text in cited(library.release(id))[cite].split("\n"):
                line(text)
        else:
            _FORMS.get(form or "", _print_text)(library, id)
    return Exit.DONE


def _print_text(library: Library, id: int) -> None:
    release = library.release(id)
    for text in release_lines(release, library.near(release)):
        line(text)


def _print_json(library: Library, id: int) -> None:
    release = library.release(id)
    record({**msgspec.to_builtins(release), "near": library.near(release)})


def _print_explanation(library: Library, id: int) -> None:
    for text in explanation_lines(library.explain(id), width()):
        line(text)


def _print_related(library: Library, id: int) -> None:
    passed(library.catch_up())
    for each in library.related(library.release(id)):
        line(related_line(each))


def _print_difference(library: Library, release: Release, other: str) -> None:
    if other and not other.isdecimal():
        raise click.UsageError(f"“{other}” is no number of a release.")
    pair = library.versions(release, int(other) if other else None)
    if pair is None:
        raise NotFoundError(
            f"Release {release.id} has no other version.",
            f"Compare it with another one: communique show {release.id} --diff ID",
        )
    for runs in difference_lines(*pair, width()):
        line("".join(run.text for run in runs))


def _print_original(library: Library, id: int) -> None:
    data = _original(library, id)
    if not on_terminal():
        raw(data)
        return
    shown = original(data)
    for text in shown.text.split("\n"):
        line(text)
    if shown.held_back:
        note(f"Held back: {shown.held_back}. --raw shows the bytes as they came.")


def _print_raw(library: Library, id: int) -> None:
    raw(_original(library, id))


def _original(library: Library, id: int) -> bytes:
    kept = library.original(id)
    if kept is None:
        raise NotFoundError(
            f"The archive keeps no original of release {id}.", f"See it with: communique show {id}"
        )
    return kept


_FORMS = {
    "explain": _print_explanation,
    "json": _print_json,
    "original": _print_original,
    "raw": _print_raw,
    "related": _print_related,
}
