"""`communique mark`: what a query finds starred, tagged, noted or marked as read."""

from collections.abc import Sequence
from typing import Any

import click

from store import Complaint, Marking
from tui.cli.diagnostics import Exit
from tui.cli.output import line
from tui.cli.place import Place
from tui.cli.progress import passed
from tui.present.words import count


@click.command("mark")
@click.argument("query", nargs=-1, required=True)
@click.option("--read/--unread", default=None, help="Mark as read, or as not read.")
@click.option("--star/--unstar", "starred", default=None, help="Put a star on, or take it off.")
@click.option("--tag", multiple=True, metavar="TAG", help="Put a tag on; may be given again.")
@click.option("--untag", multiple=True, metavar="TAG", help="Take a tag off; may be given again.")
@click.option("--note", metavar="TEXT", help="Write a note in place of the old one; '' for none.")
@click.option("--dry-run", is_flag=True, help="Tell how many it would be, and mark none.")
@click.pass_obj
def command(place: Place, /, query: tuple[str, ...], dry_run: bool, **marks: Any) -> int:
    """Mark all releases that QUERY finds; `id:12` finds one.

    A query that cannot be meant as it is written marks none.
    """
    marking, text = Marking(**marks), " ".join(query)
    if marking == Marking():
        raise click.UsageError("Say how to mark them: --star, --tag TAG, --read …")
    with place.open() as library:
        passed(library.catch_up())
        _refuse_doubts(library.search(text).complaints)
        ids = library.ids(text)
        if dry_run:
            line(f"{count(len(ids), 'release')} would be marked.")
            return Exit.DONE
        changed = library.mark(ids, marking)
    line(f"Of {count(len(ids), 'release')}, {len(changed):,} marked otherwise than before.")
    return Exit.DONE


def _refuse_doubts(complaints: Sequence[Complaint]) -> None:
    """What a complaint leaves out would have more releases marked than was meant."""
    if complaints:
        raise click.UsageError(f"No release is marked. {complaints[0].message}")
