"""`communique copy`: a person's details on the clipboard."""

import datetime

import click

from store import NotFoundError, Person, StoreError
from tui.cli.diagnostics import Exit, say
from tui.cli.output import line, raw
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.clipboard import ClipboardError, copy
from tui.present.card import Form, write
from tui.present.contact import name_of
from tui.present.embargo import guarded
from tui.present.words import few


@click.command("copy")
@click.argument("whom", nargs=-1, required=True)
@click.option(
    "--as",
    "form",
    type=click.Choice([form.value for form in Form]),
    default=Form.CARD.value,
    show_default=True,
    help="What of it.",
)
@click.option("--print", "printed", is_flag=True, help="Print it instead of copying it.")
@click.option("--embargoed", is_flag=True, help="Also where the newest release is under embargo.")
@click.pass_obj
def command(place: Place, whom: tuple[str, ...], form: str, printed: bool, embargoed: bool) -> int:
    """Copy the person or desk called WHOM; of several the one heard from most and last."""
    name = " ".join(whom)
    with place.open() as library:
        passed(library.catch_up())
        persons = library.named(name)
    if not persons:
        raise NotFoundError(
            f"No person or desk called “{name}” is in the archive.",
            "List those on a subject with: communique people QUERY",
        )
    text = write(persons[0], Form(form))
    if not text:
        raise NotFoundError(f"No {form} of {name_of(persons[0])} is known.", "Try: --as card")
    _refuse_held(persons[0], embargoed)
    if len(persons) > 1:
        say(f"Took {name_of(persons[0])}; “{name}” also fits {few([*map(name_of, persons[1:])])}.")
    if printed:
        raw(text.encode() + b"\n")
    else:
        line(_copied(text, f"the {form} of {name_of(persons[0])}"))
    return Exit.DONE


def _refuse_held(person: Person, embargoed: bool) -> None:
    now = datetime.datetime.now().astimezone()
    held = guarded(person.embargo, now, name_of(person))
    if held and not embargoed:
        raise StoreError(held, "To copy it all the same, say --embargoed.")


def _copied(text: str, what: str) -> str:
    """Copy, and say by which way; “copied” only where a program confirmed it."""
    try:
        done = copy(text)
    except ClipboardError as error:
        raise StoreError(error.message, error.hint) from error
    return f"{'Copied' if done.confirmed else 'Sent to the terminal'} ({done.how}): {what}"
