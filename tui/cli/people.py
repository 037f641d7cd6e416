"""`communique people`: whom to call about what a query finds."""

import datetime

import click

from store import ExportForm, Library, People
from tui.cli.diagnostics import Exit, note, say
from tui.cli.output import line, raw, record
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.delivery import withheld_words
from tui.present.plain import person_line
from tui.present.words import count, number


@click.command("people")
@click.argument("query", nargs=-1)
@click.option("--limit", type=click.IntRange(min=0), default=50, show_default=True, metavar="N")
@click.option("--json", "form", flag_value="json", help="One JSON object a line.")
@click.option("--csv", "form", flag_value="csv", help="A row each, for a spreadsheet.")
@click.option("--vcard", "form", flag_value="vcard", help="A card each, for an address book.")
@click.option(
    "--embargoed", is_flag=True, help="As cards and rows also those on a release under embargo."
)
@click.pass_obj
def command(
    place: Place, query: tuple[str, ...], limit: int, form: str | None, embargoed: bool
) -> int:
    """List the people and desks on the releases that QUERY finds, the likeliest to help first.

    As cards or rows, for others, they go without those whose newest release is under embargo.
    """
    with place.open() as library:
        passed(library.catch_up())
        found = library.whom(" ".join(query), limit)
    persons = found.persons
    if form in (ExportForm.CSV, ExportForm.VCARD):
        now = None if embargoed else datetime.datetime.now().astimezone()
        done = Library.export_people(persons, ExportForm(form), raw, now)
        if done.withheld:
            note(f"{withheld_words(done, ExportForm.VCARD)}; --embargoed takes them, too.")
        _tell_more(found)
        return Exit.DONE
    for person in persons:
        if form == "json":
            record(person)
        else:
            line(person_line(person))
    if not found.total and form is None:
        say("Nobody found.")
    _tell_more(found)
    return Exit.DONE


def _tell_more(found: People) -> None:
    if len(found.persons) < found.total:
        told = f"{number(len(found.persons))} of {count(found.total, 'person', 'people')}"
        say(f"{told}; --limit shows more.")
