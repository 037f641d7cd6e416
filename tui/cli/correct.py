"""`communique correct`: a field of a release set right by hand."""

import click

from tui.cli.diagnostics import Exit
from tui.cli.output import line
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.words import count


@click.command("correct")
@click.argument("id", type=click.IntRange(min=0))
@click.argument("field")
@click.argument("value")
@click.option(
    "--everywhere",
    is_flag=True,
    help="Also in all releases that read the same thing, and in those to come.",
)
@click.pass_obj
def command(place: Place, id: int, field: str, value: str, everywhere: bool) -> int:
    """Set FIELD of the release ID to VALUE, or to unknown if VALUE is empty.

    FIELD is named as in the JSON: date, headline, issuer, contacts.0.name, contacts.1.phones.
    Phones and emails are parted by commas: "+33199001234, +33639980000 mobile". An empty
    VALUE for contacts.0 takes that contact away. What is corrected stays so when releases are
    read again. With --everywhere it holds wherever the same issuer, name, role, organisation,
    number or address was read, and will be.
    """
    with place.open() as library:
        passed(library.catch_up())
        standing = library.standing(id, field, value)
        others = [other for other in library.alike(standing) if other != id] if standing else []
        passed(library.correct(id, field, value))
        line(f"Corrected {field} of release {id}.")
        if everywhere and standing:
            passed(library.hold(standing, field))
            line(f"It holds for {count(len(others), 'other release')}, and for those to come.")
        elif others:
            verb = "reads" if len(others) == 1 else "read"
            line(f"{count(len(others), 'other release')} {verb} the same: see --everywhere.")
    return Exit.DONE
