"""`communique export`: what a query finds, for other programs."""

import datetime
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import NamedTuple

import click

from store import Delivered, ExportForm, Library
from tui.cli.diagnostics import Exit, note, say
from tui.cli.output import raw
from tui.cli.place import Place
from tui.cli.progress import passed, shown
from tui.present.delivery import EVERYBODY, delivered_words, withheld_words
from tui.writing import whole_file


class Aim(NamedTuple):
    """What becomes of the releases; `now` is None where those under embargo are wanted, too."""

    form: ExportForm
    to: Path | None
    now: datetime.datetime | None


@click.command("export")
@click.argument("query", nargs=-1)
@click.option(
    "--as",
    "form",
    type=click.Choice([form.value for form in ExportForm]),
    required=True,
    help="In which form; vcard is of the people of these releases.",
)
@click.option(
    "--to", type=click.Path(path_type=Path), help="The file, or for originals the folder, to make."
)
@click.option("--overwrite", is_flag=True, help="Write over what is there.")
@click.option("--embargoed", is_flag=True, help="Also what is still under embargo.")
@click.pass_obj
def command(
    place: Place, /, query: tuple[str, ...], form: str, to: Path | None, **wanted: bool
) -> int:
    """Write the releases that QUERY finds, newest first, to standard output or a file."""
    _refuse(ExportForm(form), to, wanted["overwrite"])
    now = None if wanted["embargoed"] else datetime.datetime.now().astimezone()
    with place.open() as library:
        passed(library.catch_up())
        done = _export(library, " ".join(query), Aim(ExportForm(form), to, now))
    if done.withheld:
        note(f"{withheld_words(done, ExportForm(form))}; --embargoed takes them, too.")
    if to is not None:
        say(f"{delivered_words(done, ExportForm(form))} written to {to}.")
    return Exit.DONE


def _refuse(form: ExportForm, to: Path | None, overwrite: bool) -> None:
    if form is ExportForm.ORIGINALS and to is None:
        raise click.UsageError("Originals are files: name a folder for them with --to.")
    if to is not None and not overwrite and to.exists() and not _is_empty_folder(to):
        raise click.UsageError(f"{to} is there already. Name another, or say --overwrite.")


def _is_empty_folder(path: Path) -> bool:
    return path.is_dir() and not any(path.iterdir())


def _export(library: Library, text: str, aim: Aim) -> Delivered:
    if aim.form is ExportForm.ORIGINALS and aim.to is not None:
        return _end(library.export_originals(text, aim.to, aim.now))
    with _opened(aim.to) as out:
        if aim.form is ExportForm.VCARD:
            return library.export_people(library.people(text, EVERYBODY), aim.form, out, aim.now)
        return _end(library.export(text, aim.form, out, aim.now))


def _end(steps: Iterator[object]) -> Delivered:
    (done,) = (step for step in shown(steps) if isinstance(step, Delivered))
    return done


def _opened(to: Path | None) -> AbstractContextManager[Callable[[bytes], object]]:
    """Where the bytes go."""
    return nullcontext(raw) if to is None else whole_file(to)
