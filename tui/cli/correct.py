"""`communique correct`: a field of a release set right by hand."""

import click

from tui.cli.diagnostics import Exit
from tui.cli.output import line
from tui.cli.place import Place
from tui.cli.progress import passed


@click.command("correct")
@click.argument("id", type=click.IntRange(min=0))
@click.argument("field")
@click.argument("value")
@click.pass_obj
def command(place: Place, id: int, field: str, value: str) -> int:
    """Set FIELD of the release ID to VALUE, or to unknown if VALUE is empty.

    FIELD is named as in the JSON: date, headline, issuer, contacts.0.name, contacts.1.phones.
    Phones and emails are parted by commas: "+33199001234, +33639980000 mobile". An empty
    VALUE for contacts.0 takes that contact away. What is corrected stays so when releases are
    read again.
    """
    with place.open() as library:
        passed(library.correct(id, field, value))
    line(f"Corrected {field} of release {id}.")
    return Exit.DONE
