"""`communique reparse`: originals read again."""

from collections import Counter

import click

from store import Failed, ImportOptions, Progress, Reparsed, Skipped
from tui.cli.country import COUNTRY
from tui.cli.diagnostics import Exit, say
from tui.cli.output import line
from tui.cli.place import Place
from tui.cli.progress import passed, shown


@click.command("reparse")
@click.argument("query", nargs=-1)
@click.option(
    "--again",
    is_flag=True,
    help="Only what is doubtful, with what the archive knows by now; it can be undone.",
)
@click.option(
    "--country",
    type=COUNTRY,
    metavar="FR",
    help="Where numbers without a country code are from.",
)
@click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N", help="How many processes read (one a core)."
)
@click.pass_obj
def command(
    place: Place, query: tuple[str, ...], again: bool, country: str | None, jobs: int | None
) -> int:
    """Read what QUERY finds, or all, again from the originals, and tell which fields changed.

    With --again only what is doubtful, with what the archive knows by now: it tells what each
    field was, what it is and why, and `communique undo` takes it back.
    """
    tally: Counter[str] = Counter()
    with place.open() as library:
        passed(library.catch_up())
        read = library.look_again if again else library.reparse
        steps = read(" ".join(query), ImportOptions(country=country, jobs=jobs))
        for step in shown(steps):
            if not isinstance(step, Progress):
                tally[_tell(step)] += 1
    line(
        f"{tally['changed']:,} changed, {tally['same']:,} as before, "
        f"{tally['skipped']:,} without an original, {tally['failed']:,} failed."
    )
    return Exit.INCOMPLETE if tally["failed"] else Exit.DONE


def _tell(step: Reparsed | Skipped | Failed) -> str:
    """Say what became of one release, and under which head it counts."""
    if isinstance(step, Failed):
        say(f"communique: failed: {step.source}: {step.reason}")
        return "failed"
    if isinstance(step, Skipped):
        return "skipped"
    if not step.changed:
        return "same"
    for said in step.reasons or (", ".join(step.changed),):
        line(f"{step.id:>7}  {said}")
    return "changed"
