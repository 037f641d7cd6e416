"""`communique redo`: what was undone last done again."""

import click

from store import Turned
from tui.cli.diagnostics import Exit
from tui.cli.output import line
from tui.cli.place import Place
from tui.cli.progress import shown
from tui.present.changes import OTHERWISE, turned_words


@click.command("redo")
@click.pass_obj
def command(place: Place) -> int:
    """Do again what was undone last, until something else is done."""
    with place.open() as library:
        *_, turned = shown(library.history.redo())
    return told(turned, back=False)


def told(turned: object, *, back: bool) -> int:
    """Say what was undone or done again; the exit code."""
    assert isinstance(turned, Turned)
    line(turned_words(turned.change, turned.left, back=back) if turned.done else OTHERWISE)
    return Exit.DONE if turned.done else Exit.FAILED
