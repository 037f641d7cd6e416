"""`communique import`: releases from files and folders into the archive."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from typing import Any

import click
import msgspec

from store import Added, Failed, ImportOptions, Outcome, Progress, Revised, Skipped
from tui.cli.country import COUNTRY
from tui.cli.diagnostics import Exit, say
from tui.cli.output import line, record
from tui.cli.place import Place
from tui.cli.progress import shown
from tui.cli.saved import tell
from tui.present.report import counted, summary
from tui.present.words import few


@click.command("import")
@click.argument("sources", nargs=-1, required=True, metavar="PATH…")
@click.option("--dry-run", is_flag=True, help="Report what would come of it, and keep nothing.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each file's outcome.")
@click.option(
    "--all", "everything", is_flag=True, help="Keep also what seems to be no release, marked."
)
@click.option(
    "--follow-links", is_flag=True, help="Go where links in a folder lead, also out of it."
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
@click.option(
    "--no-originals",
    "originals",
    flag_value=False,
    default=True,
    help="Do not keep the bytes as they came.",
)
@click.pass_obj
def command(place: Place, /, sources: tuple[str, ...], as_json: bool, **wanted: Any) -> int:
    """Read the releases in files and folders; what the archive has already is passed over."""
    tally: Counter[str] = Counter()
    with place.open(create=not wanted["dry_run"]) as library:
        steps = library.import_from(sources, ImportOptions(**wanted))
        try:
            with closing(steps):
                new = report(shown(steps), tally, as_json)
        finally:
            if not as_json:
                line(summary(tally))
        if not wanted["dry_run"]:
            tell(library.news(new), as_json)
    return Exit.INCOMPLETE if tally["failed"] else Exit.DONE


def report(
    steps: Iterable[Outcome | Progress], tally: Counter[str], as_json: bool
) -> Sequence[int]:
    """Count the outcomes, tell each failure as it comes; all of them as JSON if that is asked.

    What was passed over is told at the end, however that comes, a line for each reason. The ids of
    what was added.
    """
    passed_over, new = dict[str, list[str]](), list[int]()
    try:
        for outcome in _outcomes(steps):
            kind = counted(outcome, tally)
            new += [outcome.id] if isinstance(outcome, Added | Revised) else []
            if as_json:
                record({"outcome": kind, **msgspec.to_builtins(outcome)})
            elif isinstance(outcome, Failed):
                say(f"communique: failed: {outcome.source}: {outcome.reason}")
            elif isinstance(outcome, Skipped):
                passed_over.setdefault(outcome.reason, []).append(outcome.source)
    finally:
        for reason, sources in passed_over.items():
            say(f"communique: passed over: {few(sources)}: {reason}")
    return new


def _outcomes(steps: Iterable[Outcome | Progress]) -> Iterator[Outcome]:
    for step in steps:
        if not isinstance(step, Progress):
            yield step
