"""`communique undo`: what was done last undone, or an import taken back."""

import click

from store import Change, ImportRun, Library, NotFoundError
from tui.cli.consent import agreed
from tui.cli.diagnostics import Exit
from tui.cli.output import line
from tui.cli.place import Place
from tui.cli.progress import passed, shown
from tui.cli.redo import told
from tui.present.changes import change_words
from tui.present.words import count, few

Step = Change | ImportRun
LIST = "List what was done with: communique undo --list"


@click.command("undo")
@click.argument("run", type=click.IntRange(min=1), required=False)
@click.option("--list", "listed", is_flag=True, help="List what was done, and undo nothing.")
@click.option("--yes", is_flag=True, help="Do not ask before an import is taken back.")
@click.pass_obj
def command(place: Place, run: int | None, listed: bool, yes: bool) -> int:
    """Undo what was done last: marks, tags, notes, a correction, a removal, or an import.

    `communique redo` does it again, but for an import. With RUN the import of that number is
    taken back, after saying what will go.
    """
    with place.open() as library:
        if listed:
            for each in library.history.steps():
                line(_described(each))
            return Exit.DONE
        chosen = _chosen(library, run)
        if isinstance(chosen, Change):
            *_, turned = shown(library.history.undo())
            return told(turned, back=True)
        doomed = library.remaining(chosen)
        line(f"This takes away {count(len(doomed), 'release')}: {_described(chosen)}.")
        if not (yes or agreed("Go on?")):
            return Exit.FAILED
        passed(library.undo(chosen))
    line(f"{count(len(doomed), 'release')} taken away.")
    return Exit.DONE


def _chosen(library: Library, number: int | None) -> Step:
    """The import of that number, or else the last thing that is not undone."""
    if number is None:
        step = library.history.last_step()
        if step is None:
            raise NotFoundError("There is nothing to undo.", LIST)
        return step
    left = [each for each in library.runs() if each.id == number and each.undone is None]
    if not left:
        raise NotFoundError(f"There is no import {number} to undo.", LIST)
    return left[0]


def _described(step: Step) -> str:
    """A step on one line: when, what, from where."""
    when = step.when if isinstance(step, Change) else step.started
    told = f"{when:%Y-%m-%d %H:%M} UTC" if when else "at an unknown time"
    state = ", undone" if step.undone else ""
    if isinstance(step, Change):
        return f"{told}, {change_words(step)}{state}"
    given = sum(last - first + 1 for first, last in step.ids)
    return f"import {step.id}, {told}, {count(given, 'release')} from {few(step.sources)}{state}"
